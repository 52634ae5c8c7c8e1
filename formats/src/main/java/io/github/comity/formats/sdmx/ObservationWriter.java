package io.github.comity.formats.sdmx;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Areas;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Shown;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes claims as observations. */
final class ObservationWriter {
    private static final String STRUCTURE = "COMITY:CLAIMS(1.0)";
    private static final String FORMULA = "=+-@\t";
    /** As RFC 4180 has it, by whose rules SDMX-CSV is written. */
    private static final String END_OF_LINE = "\r\n";

    private final Options options;
    private final SdmxVersion version;

    ObservationWriter(Options options, SdmxVersion version) {
        this.options = options;
        this.version = version;
    }

    String write(Iterable<Claim> claims) {
        StringBuilder out = new StringBuilder();
        line(out, header());
        for (Claim claim : claims) {
            line(out, cells(claim));
        }
        return out.toString();
    }

    private ImmutableList<String> header() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (version == SdmxVersion.V1_0) {
            names.add("DATAFLOW");
        } else {
            names.add("STRUCTURE", "STRUCTURE_ID", "ACTION");
        }
        return names.add(
                        "FREQ",
                        Objects.requireNonNullElse(options.reporterColumn, "REF_AREA"),
                        Objects.requireNonNullElse(options.partnerColumn, "COUNTERPART_AREA"),
                        Objects.requireNonNullElse(options.measureColumn, "INDICATOR"),
                        Objects.requireNonNullElse(options.unitColumn, "UNIT_MEASURE"),
                        "SCOPE",
                        "COVERAGE",
                        "PRICE_BASIS",
                        "TIME_PERIOD",
                        "OBS_VALUE",
                        "UNIT_MULT",
                        "DECIMALS",
                        "OBS_STATUS",
                        "CLAIM_STATUS")
                .build();
    }

    private List<String> cells(Claim claim) {
        Quantity quantity = claim.levelOf().orElseThrow(() -> refusal(claim, "be a level", "a change, share or rank"));
        Figure figure = claim.figure();
        if (figure.isRange() || figure.qualifier() != Qualifier.AS_PRINTED) {
            throw refusal(claim, "have one value without a hedge word", figure.toString());
        }
        if (!quantity.period().isBounded()) {
            throw refusal(claim, "have a bounded period", quantity.period().toString());
        }
        if (figure.unit().equals(Unit.UNSTATED)) {
            throw refusal(claim, "have a unit", "without one");
        }
        List<String> cells = new ArrayList<>();
        if (version == SdmxVersion.V2_0) {
            cells.addAll(List.of("dataflow", STRUCTURE, "I"));
        } else {
            cells.add(STRUCTURE);
        }
        cells.add(Periods.frequency(quantity.period()));
        cells.add(area(claim, quantity.reporter()));
        cells.add(area(claim, quantity.partner()));
        cells.add(measure(claim, quantity.measure()));
        cells.add(plain(claim, "unit", figure.unit().toString()));
        cells.add(text(claim, "scope", quantity.scope().orElse("")));
        cells.add(
                quantity.coverage() == Coverage.UNSTATED
                        ? ""
                        : quantity.coverage().label());
        cells.add(
                quantity.priceBasis() == PriceBasis.CURRENT
                        ? ""
                        : quantity.priceBasis().label());
        cells.add(quantity.period().toString());
        cells.add(figure.value().toPlainString());
        cells.add(String.valueOf(figure.magnitude().exponent()));
        cells.add(String.valueOf(figure.value().scale()));
        cells.add(Flags.written(claim.status(), claim.assumptions()));
        boolean isTold = claim.status() != ClaimStatus.REVISED && claim.status() != ClaimStatus.TARGET;
        cells.add(isTold ? "" : claim.status().label());
        return cells;
    }

    private String area(Claim claim, Area area) {
        String code = options.areas.entrySet().stream()
                .filter(e -> e.getValue().equals(area))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Areas.code(area))
                .filter(c -> options.areas.getOrDefault(c, area).equals(area))
                .orElseThrow(() -> refusal(claim, "have parties with a code, which area(...) gives", area.toString()));
        return plain(claim, "code of a party", code);
    }

    private String measure(Claim claim, Measure measure) {
        String code = options.measures.entrySet().stream()
                .filter(e -> e.getValue().equals(measure))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Options.code(measure));
        Measure own = options.measures.get(code);
        Measure known = own != null ? own : Options.CONSTANTS.get(code);
        boolean isRead = known != null && known.equals(measure);
        boolean isSet = options.measure != null && options.measure.equals(measure);
        if (!isRead && !isSet) {
            throw refusal(claim, "have a measure with a code, which measure(...) gives", measure.toString());
        }
        return plain(claim, "code of a measure", code);
    }

    /** A text that has no label in it. */
    private static String plain(Claim claim, String what, String text) {
        if (text.contains(": ")) {
            throw refusal(claim, "have a %s without a colon before a space".formatted(what), Shown.quote(text));
        }
        return text(claim, what, text);
    }

    /** A text that is read back as it is, and that no spreadsheet takes for a formula. */
    private static String text(Claim claim, String what, String text) {
        if (!text.equals(text.strip()) || (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)) {
            throw refusal(
                    claim,
                    "have a %s that does not begin like a formula and has no space at its ends".formatted(what),
                    Shown.quote(text));
        }
        return text;
    }

    private static IllegalArgumentException refusal(Claim claim, String rule, String found) {
        return new IllegalArgumentException(
                "observation must %s, but was %s, in '%s'; leave the claim out, or write it as JSON"
                        .formatted(rule, found, claim));
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
            out.append(i == 0 ? "" : ",").append(isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
        }
        out.append(END_OF_LINE);
    }
}
