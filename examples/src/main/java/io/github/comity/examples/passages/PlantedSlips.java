package io.github.comity.examples.passages;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.Span;
import io.github.comity.examples.Console;
import io.github.comity.examples.ReadCommunique;
import io.github.comity.examples.Table;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Are slips of the pen found in texts, and is the right figure named? Spoils one figure at a time of passages that are
 * consistent, and reads them again.
 */
public final class PlantedSlips {
    private static final int SLIPS = 500;
    private static final int ROUNDS = 3;
    private static final long SEED = 2024;
    private static final Map<String, String> SCALES =
            Map.of("million", "billion", "billion", "million", "mln", "bn", "млн", "млрд");

    /** What can happen to a figure. */
    private enum Kind {
        DIGIT_CHANGED,
        DIGITS_EXCHANGED,
        DIGIT_TOO_MANY,
        DIGIT_MISSING,
        WRONG_SCALE
    }

    /** A figure that other figures of its text bear out. */
    private record Target(String text, CommuniqueReader reader, Span span) {}

    /** Counts of one kind. */
    private static final class Tally {
        private int planted;
        private int refuted;
        private int rightFirst;
        private int named;
    }

    private PlantedSlips() {}

    /**
     * Prints for each kind of slip how many were planted, how many were refuted, and of those in how many the spoilt
     * figure is the first to be repaired and a slip is named.
     *
     * @param args files of passages
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<Target> targets = new ArrayList<>();
        int falseFlags = 0;
        for (String file : args) {
            for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
                JsonNode passage = JsonMapper.shared().readTree(line);
                if (passage.get("verdict").asString().equals("CONSISTENT")) {
                    falseFlags += targets(passage, targets);
                }
            }
        }
        Collections.shuffle(targets, new Random(SEED));
        Map<Kind, Tally> tallies = plant(targets, new Random(SEED));
        StringBuilder out = new StringBuilder("seed %s, figures that others bear out: %s, false flags: %s\n"
                .formatted(SEED, targets.size(), falseFlags));
        Table table = new Table(out, "lrrrr").row("slip", "planted", "refuted", "right figure first", "slip named");
        tallies.forEach((kind, tally) -> table.row(
                kind.name(),
                String.valueOf(tally.planted),
                percent(tally.refuted, tally.planted),
                percent(tally.rightFirst, tally.refuted),
                percent(tally.named, tally.refuted)));
        table.print();
        Console.print(out.toString());
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : (part * 200L + whole) / (2L * whole) + " %";
    }

    /** Adds the figures of a passage that can be spoilt; one if the passage itself is called contradictory. */
    private static int targets(JsonNode passage, List<Target> targets) {
        CommuniqueReader reader = ReadCommunique.reader(passage);
        String text = passage.get("text").asString();
        CommuniqueReading reading = reader.read(text);
        Reconciliation check = reading.reconciliation();
        if (check.verdict() != Verdict.CONSISTENT) {
            return check.verdict() == Verdict.CONTRADICTORY ? 1 : 0;
        }
        Set<Claim> tied = new HashSet<>();
        for (Check one : check.checks()) {
            if (one.outcome() == Check.Outcome.PASSED) {
                tied.add(one.claim());
            }
        }
        for (ReadClaim read : reading.readClaims()) {
            if (read.claim().subject() instanceof Subject.Level && tied.contains(read.claim())) {
                targets.add(new Target(text, reader, read.span()));
            }
        }
        return 0;
    }

    private static Map<Kind, Tally> plant(List<Target> targets, Random random) {
        Map<Kind, Tally> tallies = new TreeMap<>();
        int planted = 0;
        int turn = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Target target : targets) {
                Kind kind = Kind.values()[turn++ % Kind.values().length];
                String figure = target.span().of(target.text());
                String spoilt = spoil(figure, kind, random);
                if (spoilt != null && !spoilt.equals(figure) && planted < SLIPS) {
                    planted++;
                    judge(target, spoilt, tallies.computeIfAbsent(kind, k -> new Tally()));
                }
            }
        }
        return tallies;
    }

    private static void judge(Target target, String spoilt, Tally tally) {
        Span span = target.span();
        String text = target.text().substring(0, span.offset())
                + spoilt
                + target.text().substring(span.end());
        CommuniqueReading reading = target.reader().read(text);
        Reconciliation check = reading.reconciliation();
        tally.planted++;
        if (check.verdict() != Verdict.CONTRADICTORY) {
            return;
        }
        tally.refuted++;
        Contradiction first = check.contradictions().get(0);
        tally.named += first.diagnosis().isPresent() ? 1 : 0;
        boolean isRight = !first.repairs().isEmpty()
                && reading.readClaims().stream()
                        .anyMatch(c -> c.span().offset() == span.offset()
                                && c.claim().equals(first.repairs().get(0).claim()));
        tally.rightFirst += isRight ? 1 : 0;
    }

    /** The figure with a slip, or null if it has no room for it. */
    private static @Nullable String spoil(String figure, Kind kind, Random random) {
        int at = 0;
        while (at < figure.length() && !Character.isDigit(figure.charAt(at))) {
            at++;
        }
        boolean isPair = at + 1 < figure.length() && Character.isDigit(figure.charAt(at + 1));
        if (at == figure.length()) {
            return null;
        }
        String before = figure.substring(0, at);
        char first = figure.charAt(at);
        char second = isPair ? figure.charAt(at + 1) : '0';
        String behind = isPair ? figure.substring(at + 2) : figure.substring(at + 1);
        return switch (kind) {
            case DIGIT_CHANGED -> before + other(first, random) + figure.substring(at + 1);
            case DIGITS_EXCHANGED -> isPair && second != '0' ? before + second + first + behind : null;
            case DIGIT_TOO_MANY -> before + first + random.nextInt(10) + figure.substring(at + 1);
            case DIGIT_MISSING -> isPair && second != '0' ? before + second + behind : null;
            case WRONG_SCALE ->
                SCALES.entrySet().stream()
                        .filter(e -> figure.contains(e.getKey()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> figure.replace(e.getKey(), e.getValue()))
                        .findFirst()
                        .orElse(null);
        };
    }

    private static int other(char digit, Random random) {
        int own = digit - '0';
        int other = 1 + random.nextInt(8);
        return other < own ? other : other + 1;
    }
}
