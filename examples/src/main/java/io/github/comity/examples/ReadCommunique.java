package io.github.comity.examples;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.ReadEvent;
import io.github.comity.communique.UnreadEvent;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.party.Area;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.table.Columns;
import io.github.comity.trade.TradeCalculator;
import io.github.comity.trade.TradePeriod;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What does a communique say, what follows from it, and can all of it be true? */
public final class ReadCommunique {
    static final String TEXT = """
            On 2 September 2024 the deputy foreign ministers of Kazakhstan and Czechia met in Prague.
            The next meeting of the intergovernmental commission is scheduled for the second half of 2024 in Astana.
            For reference: in 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million.
            Exports from Kazakhstan to Czechia amounted to 147.7 million (+19.4%), imports to 479.1 million (+60.5%).
            In January-July 2024 bilateral trade stood at $275.3 million.
            Gross inflow of direct investment from Czechia since 2005 is $329.6 million, including $48 million in 2023.
            """;

    private static final String USAGE =
            "[FILE] [--lang LANG] [--published DATE] [--parties AAA,BBB], or --jsonl IN OUT";

    private ReadCommunique() {}

    /**
     * Prints the figures and contacts that are read of a text, what follows from it and whether all of it can be true.
     *
     * @param args nothing for the communique that is built in; or a file with a text in UTF-8, and after it, where they
     *     are known, {@code --lang} with an ISO 639-1 code, {@code --published} with a day, and {@code --parties} with
     *     alpha-3 codes; or {@code --jsonl IN OUT} for a file of passages
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the arguments are none of these
     */
    public static void main(String[] args) throws IOException {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        if ("--jsonl".equals(left.peek())) {
            left.remove();
            lines(Path.of(next(left, args)), Path.of(next(left, args)));
            return;
        }
        boolean isBuiltIn = left.isEmpty();
        String text = isBuiltIn ? TEXT : Files.readString(Path.of(next(left, args)), StandardCharsets.UTF_8);
        CommuniqueReader reader = CommuniqueReader.anyLanguage();
        String published = isBuiltIn ? "2024-09-02" : "";
        String parties = isBuiltIn ? "KAZ,CZE" : "";
        while (!left.isEmpty()) {
            switch (left.remove()) {
                case "--lang" -> reader = CommuniqueReader.of(next(left, args));
                case "--published" -> published = next(left, args);
                case "--parties" -> parties = next(left, args);
                default -> throw refused(args);
            }
        }
        if (!published.isEmpty()) {
            reader = reader.published(published);
        }
        if (!parties.isEmpty()) {
            reader = reader.between(
                    List.of(parties.split(",", -1)).stream().map(Area::of).toArray(Area[]::new));
        }
        Console.print(report(reader.read(text)));
    }

    private static String next(Deque<String> left, String[] args) {
        if (left.isEmpty()) {
            throw refused(args);
        }
        return left.remove();
    }

    private static IllegalArgumentException refused(String[] args) {
        return new IllegalArgumentException("arguments must be %s, but were %s".formatted(USAGE, List.of(args)));
    }

    static String report(CommuniqueReading reading) {
        StringBuilder out = new StringBuilder("What a communique says\n\nFIGURES, with the line and column of each\n");
        out.append(Columns.<ReadClaim>none()
                .text("place", c -> c.span().toString())
                .text("figure", c -> c.claim().toString())
                .text("assumed", c -> assumed(c.claim()))
                .table(reading.readClaims())
                .withoutBlankColumns());
        out.append("\n\nNUMBERS\n").append(reading.coverage()).append('\n');
        for (Numeral numeral : reading.unread()) {
            out.append("'%s' at %s\n".formatted(numeral.span().of(reading.text()), numeral));
        }
        if (!reading.events().isEmpty() || !reading.unreadEvents().isEmpty()) {
            out.append("\nCONTACTS, with the line and column of each\n");
        }
        for (ReadEvent event : reading.events()) {
            out.append(event).append('\n');
        }
        for (UnreadEvent unread : reading.unreadEvents()) {
            out.append("'%s' left out at %s\n".formatted(unread.span().of(reading.text()), unread));
        }
        out.append("\nWHAT FOLLOWS\n");
        for (BilateralCooperation pair : reading.cooperations()) {
            out.append(pair.pair()).append('\n');
            out.append(Columns.<Line>none()
                    .text("period", Line::period)
                    .text("number", Line::number)
                    .text("value", line -> line.value().toString())
                    .table(follows(pair)));
        }
        Reconciliation check = reading.reconciliation();
        out.append("\n\nCAN ALL OF IT BE TRUE?\n").append(check.verdict()).append('\n');
        for (Contradiction contradiction : check.contradictions()) {
            out.append(contradiction.explain()).append('\n');
        }
        return out.toString();
    }

    private static String assumed(Claim claim) {
        return String.join(
                "; ", claim.assumptions().stream().map(a -> a.detail()).toList());
    }

    private record Line(String period, String number, Derived value) {}

    private static List<Line> follows(BilateralCooperation pair) {
        List<Line> lines = new ArrayList<>();
        for (TradePeriod trade : pair.tradePeriods()) {
            String period = trade.period().label();
            if (!trade.total().growths().isEmpty()) {
                lines.add(new Line(
                        period, "total trade of the year before", GrowthCalculator.impliedPrevious(trade.total())));
            }
            if (trade.exports().level().isPresent() && trade.imports().level().isPresent()) {
                lines.add(new Line(period, "balance", TradeCalculator.balance(trade)));
                lines.add(new Line(period, "coverage of imports by exports", TradeCalculator.coverageRatio(trade)));
            }
        }
        return lines;
    }

    /**
     * Reads the text of each line of a file and writes what was read as lines of another one.
     *
     * @param in a file of JSON lines with the fields id, lang, published, parties and text
     * @param out the file to write: lines with id, claims, unread, coverage, verdict and diagnosis
     * @throws IOException if a file cannot be read or written
     */
    public static void lines(Path in, Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(in, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    writer.write(PassageJson.JSON.writeValueAsString(line(PassageJson.JSON.readTree(line))));
                    writer.write('\n');
                }
            }
        }
    }

    /**
     * Obtains the reader for a passage.
     *
     * @param passage an object with the fields lang, published and parties, each of which may be missing
     * @return the reader that knows what they say
     */
    public static CommuniqueReader reader(JsonNode passage) {
        JsonNode lang = passage.path("lang");
        CommuniqueReader reader =
                lang.isString() ? CommuniqueReader.of(lang.asString()) : CommuniqueReader.anyLanguage();
        JsonNode published = passage.path("published");
        if (published.isString()) {
            reader = reader.published(published.asString());
        }
        JsonNode parties = passage.path("parties");
        if (!parties.isEmpty()) {
            reader = reader.between(StreamSupport.stream(parties.spliterator(), false)
                    .map(p -> Area.of(p.asString()))
                    .toArray(Area[]::new));
        }
        return reader;
    }

    /** The answer to a passage with the fields id, lang, published, parties and text. */
    static ObjectNode line(JsonNode passage) {
        CommuniqueReader reader = reader(passage);
        CommuniqueReading reading = reader.read(passage.get("text").asString());
        return PassageJson.line(passage.get("id").asString(), reading);
    }
}
