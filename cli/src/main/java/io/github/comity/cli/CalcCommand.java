package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.indicator.QuickCalculator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One sum at the desk. */
@Command(
        name = "calc",
        header = "Work out one sum with its bounds.",
        description = {
            "  comity calc \"626.8 million USD (+48.4%%)\"                the level before, and the change",
            "  comity calc \"422.4 million USD -> 626.8 million USD\"    growth and change",
            "  comity calc \"147.7 million USD of 626.8 million USD\"    the share",
            "  comity calc --decimal comma \"1,2 Mrd. EUR (+5,3 %%)\"",
            "  comity calc \"23.6%% of 626.8 million USD\"               the part",
            "  comity calc \"147.7 million USD + 479.1 million USD\"     the sum; also - and /",
            "",
            "Signs stand between blanks; a sum that begins with a minus stands behind --.",
            "Every figure may be any number that is printed so when it is rounded; the bounds in parentheses hold "
                    + "whatever it was."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class CalcCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Parameters(paramLabel = "SUM", arity = "1..*", description = "The sum, best in quotation marks.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--decimal",
            paramLabel = "MARK",
            description = "What separates decimals: point or comma. Default: point.")
    private @Nullable String decimal;

    @Option(names = "--json", description = "Write each answer as a line of JSON.")
    private boolean isJson;

    CalcCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DecimalMark mark = decimal == null ? DecimalMark.POINT : Values.of("--decimal", decimal, DecimalMark::parse);
        ImmutableList<Derived> answers = QuickCalculator.of(String.join(" ", words), mark);
        StringBuilder text = new StringBuilder();
        for (Derived answer : answers) {
            text.append(isJson ? JsonFormat.DERIVED.write(answer) : answer.name() + ": " + answer)
                    .append('\n');
        }
        Output.write(null, session, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return answers.stream().allMatch(Derived::isDefined) ? Exit.CONSISTENT : Exit.TROUBLE;
    }
}
