package io.github.comity.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth rows of the passages: in those whose figures can all be true, nothing is found. */
class PassagesTest {
    /** In these two countries state one flow, each its own figure. */
    private static final Map<String, List<String>> TOLD_BY_BOTH_SIDES = Map.of(
            "passages-held.jsonl", List.of(),
            "passages-later.jsonl", List.of("L29"),
            "passages-constructs.jsonl", List.of(),
            "passages-further.jsonl",
                    List.of(
                            "P25", "B25", "Y26", "V25", "T10", "S24", "I29", "AA03", "CA40", "EA09", "FA11", "GA34",
                            "IA12", "OA12", "PA09", "QA05", "SA24", "TA11", "UA25", "VA29", "ZA06", "BB04", "JB15"));

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("TOTAL_TRADE", Measure.TOTAL_TRADE),
            Map.entry("EXPORTS", Measure.EXPORTS),
            Map.entry("IMPORTS", Measure.IMPORTS),
            Map.entry("TRADE_BALANCE", Measure.TRADE_BALANCE),
            Map.entry("FDI_STOCK", Measure.FDI_INWARD_STOCK),
            Map.entry("FDI_GROSS_INFLOW", Measure.FDI_GROSS_INFLOW),
            Map.entry("CUMULATIVE_INFLOW", Measure.FDI_GROSS_INFLOW),
            Map.entry("FDI_NET_INFLOW", Measure.FDI_NET_INFLOW));
    private static final Pattern ROW = Pattern.compile("\\{\"no\": .*?\\}(?=, \\{\"no\"|\\], \"checks\")");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": (?:\"([^\"]*)\"|(\\{[^}]*\\}))");

    private static List<String> passages(String name) throws IOException {
        try (InputStream in = requireNonNull(PassagesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            fields.put(field.group(1), field.group(2) == null ? field.group(3) : field.group(2));
        }
        return fields;
    }

    private static Figure figure(Map<String, String> fields, String value, Unit unit) {
        Magnitude magnitude = Magnitude.valueOf(fields.getOrDefault("magnitude", "ONE"));
        Figure figure = Figure.of(new BigDecimal(value), magnitude, unit);
        Qualifier qualifier = Qualifier.valueOf(fields.getOrDefault("qualifier", "AS_PRINTED"));
        return qualifier == Qualifier.AS_PRINTED ? figure : figure.withQualifier(qualifier);
    }

    /** The levels, rates and shares of partners that a row states; it counts what it passes over. */
    private static List<Claim> claims(String row) {
        Map<String, String> fields = fields(row);
        List<Claim> claims = new ArrayList<>();
        String named = fields.getOrDefault("shareOf", "").replace("PARTNER_IN_", "");
        Measure measure = MEASURES.get(fields.get("measure").equals("SHARE") ? named : fields.get("measure"));
        String code = requireNonNull(fields.get("partner"));
        boolean isKnown = measure != null
                && fields.containsKey("value")
                && fields.containsKey("period")
                && !fields.containsKey("low");
        if (!isKnown
                || code.length() != 3
                || requireNonNull(fields.get("reporter")).length() != 3) {
            return claims;
        }
        String unit = fields.getOrDefault("unit", "");
        Quantity quantity = Quantity.of(
                measure,
                Area.of(requireNonNull(fields.get("reporter"))),
                Area.of(code),
                ReportingPeriod.parse(fields.get("period")),
                unit.length() == 3 && !unit.equals(unit.toLowerCase(java.util.Locale.ROOT))
                        ? Unit.money(unit)
                        : Unit.UNSTATED);
        Quantity limited = fields.containsKey("scope") ? quantity.withScope(fields.get("scope")) : quantity;
        Claim.Builder claim = Claim.builder()
                .source(Source.of("passage"))
                .status(ClaimStatus.valueOf(fields.getOrDefault("status", "ACTUAL")));
        if (fields.get("measure").equals("SHARE")) {
            Subject share = Subject.share(limited, limited.withPartner(World.WORLD));
            claims.add(claim.subject(share)
                    .figure(figure(fields, fields.get("value"), Unit.PERCENT))
                    .build());
        } else if (!limited.unit().equals(Unit.UNSTATED)
                && fields.containsKey("magnitude")) { // else the scale is unsaid
            claims.add(claim.subject(Subject.level(limited))
                    .figure(figure(fields, fields.get("value"), limited.unit()))
                    .build());
            Map<String, String> growth = fields(fields.getOrDefault("growth", ""));
            if (growth.containsKey("rate") && growth.containsKey("base")) {
                Subject change = Subject.change(limited, ReportingPeriod.parse(growth.get("base")), Growth.Form.RATE);
                claims.add(Claim.of(change, figure(growth, growth.get("rate"), Unit.PERCENT), Source.of("passage")));
            }
        }
        return claims;
    }

    private static List<Claim> allClaims(String passage) {
        List<Claim> claims = new ArrayList<>();
        Matcher row = ROW.matcher(passage);
        while (row.find()) {
            claims.addAll(claims(row.group()));
        }
        return claims;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passages-held.jsonl",
                "passages-later.jsonl",
                "passages-constructs.jsonl",
                "passages-further.jsonl"
            })
    void passagesThatCanBeTrue_haveNothingToFind(String name) throws IOException {
        int read = 0;
        List<String> different = new ArrayList<>();
        for (String passage : passages(name)) {
            if (!passage.contains("\"verdict\": \"INCONSISTENT\"")) {
                List<Claim> claims = allClaims(passage);
                read += claims.size();
                Reconciliation found = Reconciler.standard().reconcile(claims);
                assertThat(found.verdict()).as("%s%n%s", passage, claims).isNotEqualTo(Verdict.CONTRADICTORY);
                if (!found.differences().isEmpty()) {
                    different.add(passage.substring(8, passage.indexOf('"', 8)));
                }
            }
        }
        assertThat(different).as("told by both sides").isEqualTo(TOLD_BY_BOTH_SIDES.get(name));
        assertThat(read).as("otherwise nothing was tested").isGreaterThan(80);
    }

    @Test
    void passagesThatCannotBeTrue_areRead() throws IOException {
        long contradictory = passages("passages-held.jsonl").stream()
                .filter(p -> p.contains("\"verdict\": \"INCONSISTENT\""))
                .filter(p -> Reconciler.standard().reconcile(allClaims(p)).verdict() == Verdict.CONTRADICTORY)
                .count();
        assertThat(contradictory).isGreaterThan(5);
    }
}
