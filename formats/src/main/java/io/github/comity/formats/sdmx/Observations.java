package io.github.comity.formats.sdmx;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Areas;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Numbers;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Products;
import io.github.comity.formats.internal.Reading;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.sdmx.SdmxColumns.Concept;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes claims of the observations of one file. */
final class Observations {
    private static final String FREE = "F";
    /** The codes of all products together. */
    private static final ImmutableSet<String> TOTALS = ImmutableSet.of("TOTAL", "_T", "T", "_Z", "ALL");

    private final Options options;
    private @Nullable SdmxColumns columns;
    private boolean isRefused;

    Observations(Options options) {
        this.options = options;
    }

    /** Nothing for the rows of a file whose columns were refused. */
    Optional<Parsed<TableClaims>> read(Parsed<Row> parsed) {
        if (parsed.value().isEmpty()) {
            return Optional.of(new Parsed<>(Optional.empty(), parsed.problems()));
        }
        Row row = parsed.value().get();
        SdmxColumns found = columns;
        if (found == null) {
            List<Problem> problems = new ArrayList<>();
            found = SdmxColumns.of(row.header(), options, problems);
            columns = found;
            isRefused = !problems.isEmpty();
            if (isRefused) {
                return Optional.of(new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems)));
            }
        }
        return isRefused ? Optional.empty() : Optional.of(read(found, row));
    }

    /** All observations of a row; what is wrong with the series is told once. */
    private Parsed<TableClaims> read(SdmxColumns found, Row row) {
        Optional<Gap> gap = new One(found, row, found.places().get(0)).leftOut();
        if (gap.isPresent()) {
            return new Parsed<>(
                    Optional.of(new TableClaims(ImmutableList.of(), ImmutableList.of(gap.get()))), ImmutableList.of());
        }
        if (!found.isSeries()) {
            return new One(found, row, found.places().get(0)).read();
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        Set<Problem> problems = new LinkedHashSet<>();
        for (SdmxColumns.Place place : found.places()) {
            Parsed<TableClaims> one = new One(found, row, place).read();
            one.value().ifPresent(v -> claims.addAll(v.claims()));
            one.value().ifPresent(v -> gaps.addAll(v.gaps()));
            problems.addAll(one.problems());
        }
        return new Parsed<>(Optional.of(new TableClaims(claims.build(), gaps.build())), ImmutableList.copyOf(problems));
    }

    /** One observation. */
    private final class One {
        private final SdmxColumns columns;
        private final Row row;
        private final SdmxColumns.Place place;
        private final String value;
        /** The flags that stand behind the value of a series. */
        private final String flagsBehind;

        private final List<Problem> problems = new ArrayList<>(0);

        One(SdmxColumns columns, Row row, SdmxColumns.Place place) {
            this.columns = columns;
            this.row = row;
            this.place = place;
            String cell = columns.text(row, place.value());
            int end = cell.length();
            while (columns.isSeries() && end > 0 && Character.isLetter(cell.charAt(end - 1))) {
                end--;
            }
            boolean hasFlags = end > 0 && Flags.isFlags(cell.substring(end));
            this.value = hasFlags ? cell.substring(0, end).strip() : SdmxColumns.code(cell);
            this.flagsBehind = hasFlags ? cell.substring(end) : "";
        }

        Parsed<TableClaims> read() {
            Quantity.Builder quantity = Quantity.builder();
            List<Assumption> notes = new ArrayList<>();
            boolean isKnown = isAbout(quantity, notes);
            Figure unit = unit();
            Flags.Flagged flagged = flagged();
            if (!isKnown || unit == null || flagged == null) {
                return new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems));
            }
            if (value.isEmpty() || value.equals(":") || Numbers.isMissing(value)) {
                return result(ImmutableList.of(), ImmutableList.of(missing(value)));
            }
            notes.addAll(flagged.notes());
            confidential().ifPresent(notes::add);
            Claim claim = Reading.read(
                    this::valuePosition,
                    value,
                    v -> {
                        Figure figure = Values.figure(v, columns.code(row, Concept.DECIMALS), unit);
                        return Claim.builder()
                                .subject(Subject.level(
                                        quantity.unit(figure.unit()).build()))
                                .figure(figure)
                                .source(options.source)
                                .status(flagged.status().orElse(ClaimStatus.ACTUAL))
                                .assumptions(notes.toArray(new Assumption[0]))
                                .build();
                    },
                    problems);
            return result(claim == null ? ImmutableList.of() : ImmutableList.of(claim), ImmutableList.of());
        }

        private Parsed<TableClaims> result(ImmutableList<Claim> claims, ImmutableList<Gap> gaps) {
            return new Parsed<>(Optional.of(new TableClaims(claims, gaps)), ImmutableList.copyOf(problems));
        }

        private Position valuePosition() {
            return columns.position(row, place.value());
        }

        private <T> @Nullable T read(Concept concept, Function<String, ? extends T> reading) {
            return Reading.read(() -> columns.position(row, concept), columns.code(row, concept), reading, problems);
        }

        /** Why the row makes no claim, before anything else is read. */
        private Optional<Gap> leftOut() {
            String action = columns.code(row, Concept.ACTION);
            if (action.equalsIgnoreCase("D") || action.equalsIgnoreCase("Delete")) {
                return Optional.of(new Gap(columns.position(row, Concept.ACTION), action, "deleted by the sender"));
            }
            for (Map.Entry<Integer, String> only : columns.only().entrySet()) {
                String code = SdmxColumns.code(columns.text(row, only.getKey()));
                if (!code.equals(only.getValue())) {
                    return Optional.of(new Gap(
                            columns.position(row, only.getKey()),
                            Shown.shorten(code),
                            "left out, as %s alone is asked for".formatted(Shown.quote(only.getValue()))));
                }
            }
            for (int index : columns.products()) {
                String code = SdmxColumns.code(columns.text(row, index));
                if (!code.isEmpty() && !TOTALS.contains(Ascii.toUpperCase(code))) {
                    return Optional.of(new Gap(columns.position(row, index), Shown.shorten(code), Products.LEFT_OUT));
                }
            }
            return Optional.empty();
        }

        /** Reads what the observation is about; false if something cannot be read. */
        private boolean isAbout(Quantity.Builder quantity, List<Assumption> notes) {
            Measure measure = options.measure != null ? options.measure : read(Concept.MEASURE, this::measure);
            Area reporter = options.reporter != null ? options.reporter : area(Concept.REPORTER);
            Area partner = options.partner != null
                    ? options.partner
                    : columns.has(Concept.PARTNER) ? area(Concept.PARTNER) : reporter;
            ReportingPeriod period = Reading.read(
                    () -> place.period().isPresent() ? valuePosition() : columns.position(row, Concept.PERIOD),
                    place.period().orElseGet(() -> columns.code(row, Concept.PERIOD)),
                    t -> period(t, notes),
                    problems);
            Optional<String> product = columns.has(Concept.PRODUCT)
                    ? read(Concept.PRODUCT, c -> Products.scope(options.classification, 0, c, notes))
                    : Optional.of(columns.text(row, Concept.SCOPE)).filter(s -> !s.isEmpty());
            Coverage coverage = read(Concept.COVERAGE, c -> c.isEmpty() ? options.coverage : Coverage.parse(c));
            PriceBasis prices = read(Concept.PRICES, c -> c.isEmpty() ? PriceBasis.CURRENT : PriceBasis.parse(c));
            boolean isAction = isAction();
            if (measure == null
                    || reporter == null
                    || partner == null
                    || period == null
                    || product == null
                    || coverage == null
                    || prices == null) {
                return false;
            }
            quantity.measure(measure)
                    .reporter(reporter)
                    .partner(partner)
                    .period(period)
                    .coverage(coverage)
                    .priceBasis(prices);
            product.ifPresent(quantity::scope);
            return isAction;
        }

        /** A period, or the longer one of the frequency that it stands for, which the notes then say. */
        private ReportingPeriod period(String text, List<Assumption> notes) {
            String start = columns.code(row, Concept.YEAR_START);
            ReportingPeriod told = Periods.read(Periods.dayOfMidnight(text).orElse(text), start);
            String frequency = columns.code(row, Concept.FREQUENCY);
            ReportingPeriod meant = Periods.ofFrequency(told, frequency, start);
            if (!meant.equals(told)) {
                notes.add(Flags.note("time period %s of frequency %s".formatted(Shown.shorten(text), frequency)));
            }
            return meant;
        }

        private boolean isAction() {
            return read(Concept.ACTION, a -> {
                        if (!a.isEmpty() && "IAMR".indexOf(a) < 0 && !a.equals("Information")) {
                            throw new IllegalArgumentException(
                                    "action must be I, A, M, R or D, but was %s; correct it".formatted(Shown.quote(a)));
                        }
                        return a;
                    })
                    != null;
        }

        private Measure measure(String code) {
            Measure measure = options.measures.get(code);
            measure = measure != null ? measure : Options.CONSTANTS.get(code);
            if (measure == null) {
                throw new IllegalArgumentException(
                        "measure must have a known code, but was %s; say what it means by measure(%1$s, ...)"
                                .formatted(Shown.quote(code)));
            }
            return measure;
        }

        private @Nullable Area area(Concept concept) {
            return read(concept, code -> {
                String text = columns.text(row, concept);
                String label = text.length() > code.length()
                        ? text.substring(code.length() + 1).strip()
                        : "";
                if (code.isEmpty()) {
                    throw new IllegalArgumentException("party must be a code such as KZ, but was empty; write it");
                }
                try {
                    return Areas.named(code, options.areas);
                } catch (IllegalArgumentException e) {
                    if (label.isEmpty() || label.equals(code)) {
                        throw e;
                    }
                    return CountryGroup.of(code, label);
                }
            });
        }

        /** One of the unit in its scale. */
        private @Nullable Figure unit() {
            if (options.unit != null) {
                return options.unit;
            }
            Figure unit = read(Concept.UNIT, c -> UnitCodes.read(c, options.units));
            return unit == null ? null : read(Concept.SCALE, c -> Values.scaled(unit, c));
        }

        private Flags.@Nullable Flagged flagged() {
            String own = columns.code(row, Concept.CLAIM_STATUS);
            Flags.Flagged codes = read(Concept.STATUS, Flags::codes);
            Flags.Flagged flags = read(Concept.FLAGS, f -> Flags.read(Flags.flags(f) + flagsBehind));
            Optional<ClaimStatus> status = own.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(read(Concept.CLAIM_STATUS, ClaimStatus::parse));
            if (codes == null || flags == null) {
                return null;
            }
            List<Assumption> notes = new ArrayList<>(codes.notes());
            notes.addAll(flags.notes());
            return new Flags.Flagged(status.or(codes::status).or(flags::status), notes);
        }

        private Optional<Assumption> confidential() {
            String code = columns.code(row, Concept.CONFIDENTIALITY);
            return code.isEmpty() || code.equals(FREE)
                    ? Optional.empty()
                    : Optional.of(Flags.note("confidentiality status " + Shown.shorten(code)));
        }

        private Gap missing(String value) {
            String codes = columns.code(row, Concept.STATUS);
            String flags = columns.code(row, Concept.FLAGS) + flagsBehind;
            String why = flags.isEmpty() ? "" : ", " + Flags.meanings(flags);
            return new Gap(
                    valuePosition(),
                    value,
                    "not available" + (codes.isEmpty() ? why : ", observation status " + codes));
        }
    }
}
