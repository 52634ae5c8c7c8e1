package io.github.comity.formats.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Unit;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.DecimalDoubt;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.internal.UnitText;
import io.github.comity.formats.record.HeaderWords.Role;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.PlainTableBuilder;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.AreaPair;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose columns are called by what stands in them: {@code partner}, {@code year}, {@code exports, million
 * USD}, {@code exports change, %}, {@code exports share, %}; or by the same words in other languages.
 */
final class OwnTable {
    private static final ImmutableSet<String> CHANGES = ImmutableSet.of("change", "growth");
    private static final ImmutableSet<String> SHARES = ImmutableSet.of("share");
    private static final ImmutableSet<String> OF_PERCENT = ImmutableSet.of("%", "percent", "in", "rate", "annual");
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",:;()[]_")))
            .omitEmptyStrings();

    /** The measures by their names, the longest first, so that re-exports are no exports. */
    private static final ImmutableList<Measure> MEASURES = Measure.constants().stream()
            .sorted((a, b) -> b.name().length() - a.name().length())
            .collect(toImmutableList());

    /** What the name of a column says that is with all partners. */
    private static final Pattern WITH_WORLD =
            Pattern.compile("(?i)[ ,:;(\\[_]+(?:(?:with|to|from|of)[ _])?(?:the[ _])?world(?=[^\\p{L}]|$)");

    /** A column of figures: its name, the measure, whether it is with all partners, and what its name says besides. */
    private record Column(String name, Measure measure, boolean isOfWorld, String rest) {
        /** A column by its name in English, which begins with that of its measure. */
        static Column of(String name, String english, Measure measure) {
            String rest = english.substring(measure.name().length());
            Matcher world = WITH_WORLD.matcher(rest);
            boolean isOfWorld = world.lookingAt();
            return new Column(name, measure, isOfWorld, isOfWorld ? rest.substring(world.end()) : rest);
        }

        /** What is read together: the level of a quantity, and what is told of it. */
        boolean isBeside(Column other) {
            return measure.equals(other.measure) && isOfWorld == other.isOfWorld;
        }

        boolean isShare() {
            return says(SHARES);
        }

        boolean isChange() {
            return says(CHANGES);
        }

        /** Whether it says one of some words, and besides that it is in percent, if anything. */
        private boolean says(ImmutableSet<String> words) {
            List<String> said = WORDS.splitToList(rest.toLowerCase(Locale.ROOT));
            return said.stream().filter(words::contains).count() == 1
                    && said.stream().allMatch(w -> words.contains(w) || OF_PERCENT.contains(w));
        }

        /** Whether its name tells a change, a share or a unit, and nothing besides. */
        boolean isOfFigures() {
            return isChange() || isShare() || UnitText.isUnit(unit());
        }

        /** What may be a unit, and nothing else. */
        String unit() {
            String unit = CharMatcher.anyOf(" ,:;()[]_").trimFrom(rest);
            return unit.startsWith("in ") ? unit.substring(3) : unit;
        }
    }

    private final Header header;
    private final Source source;
    private final @Nullable AreaPair pair;
    private final @Nullable DecimalMark decimalMark;

    OwnTable(Header header, Source source, @Nullable AreaPair pair, @Nullable DecimalMark decimalMark) {
        this.header = header;
        this.source = source;
        this.pair = pair;
        this.decimalMark = decimalMark;
    }

    /** Whether some names are of such a table. */
    static boolean isHeader(List<String> names) {
        return !names.contains("printed")
                && names.stream().anyMatch(n -> HeaderWords.is(n, Role.PERIOD))
                && names.stream().anyMatch(n -> column(n).isPresent());
    }

    private static Optional<Column> column(String name) {
        return called(name, name)
                .or(() ->
                        HeaderWords.english(name).flatMap(e -> called(name, e)).filter(Column::isOfFigures));
    }

    private static Optional<Column> called(String name, String english) {
        String lower = english.toLowerCase(Locale.ROOT).replace('_', ' ');
        return MEASURES.stream()
                .filter(m -> lower.startsWith(m.name().toLowerCase(Locale.ROOT)))
                .filter(m -> isEnd(lower, m.name().length()))
                .findFirst()
                .map(m -> Column.of(name, english, m));
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    Parsed<ImmutableList<Claim>> read(TableFormat format, Path file) throws IOException {
        List<String> periods = header.names().stream()
                .filter(n -> HeaderWords.is(n, Role.PERIOD))
                .toList();
        if (periods.size() > 1) {
            throw refusal("table must have one column of periods, but has '%s'; write them into one, as in 2023-Q1"
                    .formatted(String.join("' and '", periods)));
        }
        List<Column> columns =
                header.names().stream().flatMap(n -> column(n).stream()).toList();
        DecimalMark mark = decimalMark == null ? settled(format, file, columns) : decimalMark;
        Set<Problem> problems = new LinkedHashSet<>(unread());
        List<Claim> claims = new ArrayList<>();
        for (Column first : firsts(columns)) {
            if (isOfOne(first.measure()) && named(Role.PARTNER).isPresent()) {
                problems.add(ofWhom(first));
                continue;
            }
            PlainTableBuilder table = table(first);
            if (mark != null) {
                table.decimalMark(mark);
            }
            boolean hasLevel = false;
            for (Column column : columns.stream().filter(first::isBeside).toList()) {
                add(table, column, hasLevel);
                hasLevel = true;
            }
            Parsed<TableClaims> read = table.build().read(format, file);
            read.value().ifPresent(v -> claims.addAll(v.claims()));
            problems.addAll(read.problems());
        }
        boolean isEmpty = claims.isEmpty() && !problems.isEmpty();
        return new Parsed<>(
                isEmpty ? Optional.empty() : Optional.of(ImmutableList.copyOf(claims)), ImmutableList.copyOf(problems));
    }

    /**
     * A point where the numbers of all columns settle it, else null, and each table tells the numbers that are open.
     */
    private static @Nullable DecimalMark settled(TableFormat format, Path file, List<Column> columns)
            throws IOException {
        DecimalDoubt doubt = new DecimalDoubt(format.separator());
        try (Stream<Parsed<Row>> rows = format.rowsUnder(file, OwnTable::isHeader, p -> {})) {
            rows.flatMap(r -> r.value().stream())
                    .forEach(r -> columns.forEach(
                            c -> doubt.isEither(r.text(r.header().names().indexOf(c.name())))));
        }
        return doubt.isOpen() ? null : DecimalMark.POINT;
    }

    /** The first column of each quantity. */
    private static List<Column> firsts(List<Column> columns) {
        List<Column> firsts = new ArrayList<>();
        columns.stream().filter(c -> firsts.stream().noneMatch(c::isBeside)).forEach(firsts::add);
        return firsts;
    }

    /** Whether a measure is of one country alone, which is then its own partner. */
    static boolean isOfOne(Measure measure) {
        return measure.equals(Measure.GDP);
    }

    private Problem ofWhom(Column column) {
        return new Problem(
                header.position(header.index(column.name())),
                column.name(),
                ("column of %s must be of the reporter, but stands beside a column of partners, and is left out; write "
                                + "it into a table without partners")
                        .formatted(column.measure()));
    }

    /** The columns that end with a unit, and so hold figures, but whose names begin with no measure. */
    private List<Problem> unread() {
        List<Problem> unread = new ArrayList<>();
        for (String name : header.names()) {
            int end = CharMatcher.anyOf(",([").lastIndexIn(name);
            String unit = end < 0 ? "" : CharMatcher.anyOf(" ,([)]").trimFrom(name.substring(end));
            if (end > 0 && column(name).isEmpty() && UnitText.isUnit(unit)) {
                unread.add(new Problem(
                        header.position(header.index(name)),
                        name,
                        ("column of figures must begin with the name of a measure, but was %s, and is left out; name "
                                        + "it as in '%s, %s', or leave the unit out of its name")
                                .formatted(
                                        Shown.quote(name),
                                        nearest(name.substring(0, end)) + (isPercent(unit) ? " change" : ""),
                                        unit)));
            }
        }
        return unread;
    }

    /** The measure of the shortest name in which words begin as all those of a name do; exports where none is. */
    private static Measure nearest(String name) {
        List<String> said = WORDS.splitToList(name.toLowerCase(Locale.ROOT));
        return MEASURES.reverse().stream()
                .filter(m -> said.stream()
                        .allMatch(w -> WORDS.splitToList(m.name().toLowerCase(Locale.ROOT)).stream()
                                .anyMatch(n -> n.startsWith(w))))
                .findFirst()
                .orElse(Measure.EXPORTS);
    }

    private PlainTableBuilder table(Column column) {
        PlainTableBuilder table = PlainTable.of(source)
                .measure(column.measure())
                .periodIn(named(Role.PERIOD).orElseThrow());
        AreaPair sides = pair;
        boolean isAlone = column.isOfWorld() || isOfOne(column.measure());
        Optional<String> reporter = reporter(isAlone);
        Optional<String> partner = named(Role.PARTNER)
                .or(() -> named(Role.COUNTRY).filter(n -> named(Role.REPORTER).isPresent()));
        if (reporter.isPresent()) {
            table.reporterIn(reporter.get());
        } else if (sides != null) {
            table.reporter(sides.first());
        } else {
            throw missing("reporter");
        }
        if (column.isOfWorld()) {
            table.partner(World.WORLD);
        } else if (isOfOne(column.measure()) && reporter.isPresent()) {
            table.partnerIn(reporter.get());
        } else if (isOfOne(column.measure()) && sides != null) {
            table.partner(sides.first());
        } else if (partner.isPresent()) {
            table.partnerIn(partner.get());
        } else if (sides != null) {
            table.partner(sides.second());
        } else {
            throw missing("partner");
        }
        return table;
    }

    /** The column of reporters; one of countries is, where it cannot be that of partners. */
    private Optional<String> reporter(boolean isAlone) {
        Optional<String> country = named(Role.COUNTRY);
        if (named(Role.REPORTER).isPresent() || country.isEmpty()) {
            return named(Role.REPORTER);
        }
        if (isAlone || named(Role.PARTNER).isPresent()) {
            return country;
        }
        throw refusal(
                ("table must tell who is reporter and who is partner, but has one column %s; name it 'reporter' or "
                                + "'partner', and add the other one or name the parties, who reports first")
                        .formatted(Shown.quote(country.get())));
    }

    private Optional<String> named(Role role) {
        return header.names().stream().filter(n -> HeaderWords.is(n, role)).findFirst();
    }

    private void add(PlainTableBuilder table, Column column, boolean hasLevel) {
        if (header.names().indexOf(column.name()) != header.names().lastIndexOf(column.name())) {
            throw refusal("column must stand once, but %s stands more often; rename one"
                    .formatted(Shown.quote(column.name())));
        }
        if (!column.isChange() && !column.isShare()) {
            level(table, column);
        } else if (!hasLevel) {
            throw refusal(("column of a change or share must stand behind the level that it is of, but %s has none; "
                            + "add a column such as '%s, million USD'")
                    .formatted(Shown.quote(column.name()), column.measure()));
        } else if (column.isChange()) {
            table.growthsIn(column.name());
        } else {
            table.sharesIn(column.name(), World.WORLD);
        }
    }

    private void level(PlainTableBuilder table, Column column) {
        if (UnitText.isUnit(column.unit()) && !isPercent(column.unit())) {
            table.figuresIn(column.name(), column.unit());
            return;
        }
        throw refusal(("column of figures must be called by its measure and unit alone, but was %s; name it as in "
                        + "'%s, million USD', or '%2$s change, %%', or else with another first word")
                .formatted(Shown.quote(column.name()), column.measure()));
    }

    private static boolean isPercent(String unit) {
        return UnitText.find(unit).filter(u -> u.unit().equals(Unit.PERCENT)).isPresent();
    }

    private FormatException missing(String what) {
        return refusal(
                "table must tell the %s, but has neither a column '%1$s' nor were two parties named; add the column, "
                                .formatted(what)
                        + "or name the parties, who reports first");
    }

    private FormatException refusal(String rule) {
        return new FormatException(Stream.of(
                        new Problem(header.position(0), Shown.shorten(String.join(", ", header.names()), 200), rule))
                .collect(toImmutableList()));
    }
}
