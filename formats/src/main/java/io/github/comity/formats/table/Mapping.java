package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Areas;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Shown;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table mean; changed by its builder, and copied before it is used. */
final class Mapping {
    /** A thing that is the same in all rows, or stands in a column. */
    record Part<T>(String what, Optional<String> column, BiFunction<String, Map<String, Area>, T> reading) {
        /** The same in all rows. */
        static <T> Part<T> always(String what, T value) {
            return new Part<>(what, Optional.empty(), (text, own) -> value);
        }

        /** A column of countries and groups. */
        static Part<Area> ofAreas(String what, String column) {
            return new Part<>(what, Optional.of(column), Areas::named);
        }

        /** A column of texts that mean measures. */
        static Part<Measure> ofMeasures(String column, Map<String, Measure> measures) {
            ImmutableMap<String, Measure> known = ImmutableMap.copyOf(measures);
            return new Part<>("measure", Optional.of(column), (text, own) -> {
                Measure found = known.get(text);
                if (found == null) {
                    throw new IllegalArgumentException("measure must be one of '%s', but was %s; say what it means"
                            .formatted(String.join("', '", known.keySet()), Shown.quote(text)));
                }
                return found;
            });
        }
    }

    /** A column of a wide table: its period, its flags, and its name if that has the mark of a footnote. */
    record Wide(ReportingPeriod period, String flags, Optional<String> marked) {}

    /** A column of product codes; no length if they may have any. */
    record Product(String column, String classification, int digits) {
        Product {
            if (digits < 0 || digits > 12) {
                throw new IllegalArgumentException(
                        "digits of a product code must be 1 to 12, or 0 for any, but were %s; count them"
                                .formatted(digits));
            }
        }
    }

    /** What stands for the period in the name of a column. */
    static final String PERIOD = "{period}";

    private static final Pattern MARKED =
            Pattern.compile("([0-9]{4})\\s*\\(?(\\*+|[\u00b9\u00b2\u00b3\u2020]|[0-9](?=\\))|[a-z]{1,2})\\)?");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

    /** A period that is said again in brackets, as in {@code 2023 [YR2023]}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("([0-9]{4}) ?\\[YR\\1\\]");

    final Source source;
    final Map<String, Area> areas = new LinkedHashMap<>();
    /** Columns of figures by their names. */
    final Map<String, FigureColumn> figures = new LinkedHashMap<>();

    @Nullable
    Part<Measure> measure;

    @Nullable
    Part<Area> reporter;

    @Nullable
    Part<Area> partner;

    @Nullable
    Part<ReportingPeriod> period;

    @Nullable
    Product product;

    @Nullable
    Figure wideUnit;

    /** What stands before and behind the period in the name of a column of a wide table. */
    String widePrefix = "";

    String wideSuffix = "";

    /** Columns of which some cells alone are asked for, with these. */
    final Map<String, ImmutableSet<String>> only = new LinkedHashMap<>();

    @Nullable
    String flags;

    Coverage coverage = Coverage.UNSTATED;
    Marks marks = Marks.GENERIC;
    DecimalMark decimalMark;
    /** Whether somebody said what separates decimals; else the numbers of a table must settle it. */
    boolean isMarkSaid;

    boolean hasParentheses;

    Mapping(Source source) {
        this.source = source;
        this.decimalMark = source.numberStyle().decimalMark();
        this.isMarkSaid = decimalMark == DecimalMark.COMMA;
    }

    Mapping(Mapping other) {
        this.source = other.source;
        this.areas.putAll(other.areas);
        this.figures.putAll(other.figures);
        this.measure = other.measure;
        this.reporter = other.reporter;
        this.partner = other.partner;
        this.period = other.period;
        this.product = other.product;
        this.wideUnit = other.wideUnit;
        this.widePrefix = other.widePrefix;
        this.wideSuffix = other.wideSuffix;
        this.only.putAll(other.only);
        this.flags = other.flags;
        this.coverage = other.coverage;
        this.marks = other.marks;
        this.decimalMark = other.decimalMark;
        this.isMarkSaid = other.isMarkSaid;
        this.hasParentheses = other.hasParentheses;
    }

    /** Takes what stands around the period in the name of a column of a wide table. */
    void named(String name) {
        int at = name.indexOf(PERIOD);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "name of the columns of a wide table must have %s for the period, but was %s; write it as in '%s'"
                            .formatted(PERIOD, Shown.quote(name), "Exports " + PERIOD));
        }
        widePrefix = name.substring(0, at).stripLeading();
        wideSuffix = name.substring(at + PERIOD.length()).stripTrailing();
    }

    /** The columns that a table must have. */
    Stream<String> columns() {
        return Stream.of(
                        Stream.of(measure, reporter, partner, period)
                                .filter(Objects::nonNull)
                                .flatMap(p -> p.column().stream()),
                        Stream.ofNullable(product).map(Product::column),
                        Stream.ofNullable(flags),
                        only.keySet().stream(),
                        figures.keySet().stream())
                .flatMap(s -> s);
    }

    /** Whether some names are those of the columns. */
    boolean isHeader(List<String> names) {
        Header header = new Header(Optional.empty(), 1, ImmutableList.copyOf(names));
        return columns().allMatch(header::has)
                && (wideUnit == null || names.stream().anyMatch(n -> wide(n).isPresent()))
                && (wideUnit != null || columns().anyMatch(names::contains));
    }

    /**
     * Whether a column is named like one of a wide table, with a year in the place of the period, but has no meaning.
     */
    boolean isNearlyWide(String name) {
        return name.startsWith(widePrefix)
                && name.endsWith(wideSuffix)
                && name.length() > widePrefix.length() + wideSuffix.length()
                && YEAR.matcher(name.substring(widePrefix.length(), name.length() - wideSuffix.length()))
                        .find()
                && columns().noneMatch(name::equals);
    }

    /** The period that the name of a column of a wide table tells, if any, with its flags and marks of notes. */
    Optional<Wide> wide(String name) {
        if (!name.startsWith(widePrefix)
                || !name.endsWith(wideSuffix)
                || name.length() <= widePrefix.length() + wideSuffix.length()) {
            return Optional.empty();
        }
        String period = name.substring(widePrefix.length(), name.length() - wideSuffix.length())
                .strip();
        Matcher bracket = IN_BRACKETS.matcher(period);
        String text = bracket.matches() ? bracket.group(1) : period;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Wide(Periods.read(text), "", Optional.empty()));
        } catch (IllegalArgumentException e) {
            Matcher marked = MARKED.matcher(text); // or a column of another kind
            return marked.matches() ? wide(name, marked.group(1), marked.group(2)) : Optional.empty();
        }
    }

    /** A year with flags, as in {@code 2023p}, or with the mark of a footnote, as in {@code 2023*}. */
    private static Optional<Wide> wide(String name, String year, String mark) {
        boolean isFlags = Flags.isFlags(mark);
        if (!isFlags && Character.isLetter(mark.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(
                new Wide(Periods.read(year), isFlags ? mark : "", isFlags ? Optional.empty() : Optional.of(name)));
    }

    /** The unit of the levels that were added last. */
    Unit unitBefore() {
        Unit last = Unit.UNSTATED;
        for (FigureColumn column : figures.values()) {
            last = column.isLevel() ? column.quantityUnit() : last;
        }
        return last;
    }

    /**
     * Checks that all that a claim needs is said.
     *
     * @throws IllegalStateException if something is missing
     */
    void check() {
        require("measure", measure != null);
        require("reporter", reporter != null);
        require("partner", partner != null);
        require("period", period != null || wideUnit != null);
        require("figures", !figures.isEmpty() || wideUnit != null);
    }

    private static void require(String what, boolean isSet) {
        if (!isSet) {
            throw new IllegalStateException(
                    "table must tell its %s, but nothing was set; set a value or a column".formatted(what));
        }
    }
}
