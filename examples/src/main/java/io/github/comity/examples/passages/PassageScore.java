package io.github.comity.examples.passages;

import io.github.comity.examples.Console;
import io.github.comity.examples.ReadCommunique;
import io.github.comity.examples.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of communiques does a program read right? Compares what it read with what they state, field by field. */
public final class PassageScore {
    private static final String USAGE =
            "must be [--misses] TRUTH OUTPUT [TRUTH OUTPUT ...] or [--misses] --read TRUTH [TRUTH ...], "
                    + "each a file of JSON lines";

    private PassageScore() {}

    /**
     * Prints precision, recall and F1 of every field and of whole claims, the share of verdicts and diagnoses that are
     * right, and how many numerals were read: for each pair of files, for all of them, and for each language.
     *
     * <p>A line of a truth has {@code id}, {@code lang}, {@code claims}, {@code verdict} and {@code diagnosis}. A line
     * of an output has {@code id}, {@code claims}, {@code verdict}, {@code diagnosis} and {@code coverage} with the
     * counts {@code numerals}, {@code read}, {@code noStatistic} and {@code unread}. A passage without a line in the
     * output counts as one of which nothing was read. Numbers are compared as printed: 626.8 is not 626.80.
     *
     * @param args pairs of files, truth and output; with {@code --read} truths alone, whose texts are read here; with
     *     {@code --misses} what differs is listed for each passage
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the files are not given in pairs, if a line is none of the above, or if an
     *     output has a passage that its truth lacks; the message says what is asked for
     */
    public static void main(String[] args) throws IOException {
        Console.print(report(List.of(args)));
    }

    static String report(List<String> args) throws IOException {
        List<String> files = new ArrayList<>(args);
        boolean listsMisses = files.removeIf(a -> a.equals("--misses"));
        if (files.removeIf(a -> a.equals("--read"))) {
            files = read(files);
        }
        if (files.isEmpty() || files.size() % 2 != 0 || files.stream().anyMatch(f -> f.startsWith("--"))) {
            throw new IllegalArgumentException("arguments %s, but were %s".formatted(USAGE, args));
        }
        StringBuilder out = new StringBuilder();
        List<Map.Entry<String, ScoreTally>> byFile = new ArrayList<>();
        Map<String, ScoreTally> byLanguage = new TreeMap<>();
        ScoreTally all = new ScoreTally();
        for (int i = 0; i < files.size(); i += 2) {
            Path truth = Path.of(files.get(i));
            String name = truth.getFileName().toString();
            ScoreTally file = new ScoreTally();
            byFile.add(Map.entry(name, file));
            StringBuilder misses = new StringBuilder();
            for (PassageMatch match : matches(truth, Path.of(files.get(i + 1)))) {
                file.add(match);
                all.add(match);
                byLanguage
                        .computeIfAbsent(match.truth().language(), l -> new ScoreTally())
                        .add(match);
                misses.append(match.misses());
            }
            file.print(out.append(name).append(": "));
            if (listsMisses) {
                out.append(misses.length() == 0 ? "  nothing differs\n" : "  what differs:\n" + misses);
            }
            out.append('\n');
        }
        if (byFile.size() > 1) {
            all.print(out.append("all files: "));
            out.append('\n');
            overview(out, "file", byFile);
            out.append('\n');
        }
        overview(out, "language", byLanguage.entrySet());
        return out.toString();
    }

    /** Reads the text of each truth, and gives the pairs of truths and outputs. */
    private static List<String> read(List<String> truths) throws IOException {
        List<String> pairs = new ArrayList<>();
        for (String truth : truths) {
            Path output = Files.createTempFile("passages", ".jsonl");
            output.toFile().deleteOnExit();
            ReadCommunique.lines(Path.of(truth), output);
            pairs.add(truth);
            pairs.add(output.toString());
        }
        return pairs;
    }

    private static List<PassageMatch> matches(Path truth, Path output) throws IOException {
        Map<String, Passage> stated = Passage.read(truth);
        Map<String, Passage> read = Passage.read(output);
        for (String id : read.keySet()) {
            if (!stated.containsKey(id)) {
                throw new IllegalArgumentException(
                        "id of %s must be one of those of %s, but was '%s'; pass its own truth"
                                .formatted(output.getFileName(), truth.getFileName(), id));
            }
        }
        return stated.values().stream()
                .map(p -> new PassageMatch(p, read.get(p.id())))
                .toList();
    }

    private static void overview(StringBuilder out, String what, Iterable<Map.Entry<String, ScoreTally>> tallies) {
        Table table = new Table(out, "lrrrrrrrr");
        table.row(what, "passages", "claims", "precision", "recall", "F1", "verdict", "diagnosis", "false");
        for (Map.Entry<String, ScoreTally> entry : tallies) {
            ScoreTally tally = entry.getValue();
            table.row(
                    entry.getKey(),
                    String.valueOf(tally.passages()),
                    String.valueOf(tally.whole().truth()),
                    tally.whole().precision(),
                    tally.whole().recall(),
                    tally.whole().f1(),
                    tally.verdicts(),
                    tally.diagnoses(),
                    String.valueOf(tally.falseContradictions()));
        }
        table.print();
    }
}
