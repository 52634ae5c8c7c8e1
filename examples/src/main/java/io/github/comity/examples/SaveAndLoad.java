package io.github.comity.examples;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.json.JsonFormat;
import java.io.StringReader;

/** Saves a record as JSON and loads it again; a damaged copy tells what is wrong with it and keeps the rest. */
public final class SaveAndLoad {
    private SaveAndLoad() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Console.print(report(KazakhstanCzechia.relations()));
    }

    static String report(BilateralCooperation relations) {
        StringBuilder out = new StringBuilder();
        String json = JsonFormat.COOPERATION.writeIndented(relations);
        json.lines().limit(8).forEach(line -> out.append(line).append('\n'));
        out.append("...\n\n");
        boolean isSame = JsonFormat.COOPERATION.parse(json).equals(relations);
        out.append("read again, it is the same record: ").append(isSame).append("\n\n");

        String damaged =
                json.replaceFirst("\"value\": \"", "\"value\": \"about ").replaceFirst("\"from\"", "\"since\"");
        Parsed<BilateralCooperation> read = JsonFormat.COOPERATION.read(new StringReader(damaged));
        out.append("a damaged copy:\n");
        for (Problem problem : read.problems()) {
            out.append("  ").append(problem).append('\n');
        }
        read.value().ifPresent(r -> out.append("what is left: ").append(r).append('\n'));
        return out.toString();
    }
}
