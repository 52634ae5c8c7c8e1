package io.github.comity.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Completion for shells. */
@Command(
        name = "completion",
        header = "Write a script by which a shell completes commands and options.",
        description = {
            "  comity completion bash > ~/.local/share/bash-completion/completions/comity",
            "  source <(comity completion zsh)"
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // it is checked to be one of those that are known
    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.bash;

    /** The shells that are known. */
    enum Shell {
        bash,
        zsh
    }

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command must know its own description");
        }
        // one script for both: it tells zsh itself to take completions of bash
        String script = inDigitsOfAscii(AutoComplete.bash("comity", spec.root().commandLine()));
        Output.write(null, session, out -> out.write(script.getBytes(StandardCharsets.UTF_8)));
        return Exit.CONSISTENT;
    }

    /** Variables are numbered by picocli in the digits of the place, which no shell takes in a name. */
    private static String inDigitsOfAscii(String script) {
        StringBuilder plain = new StringBuilder(script.length());
        script.codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
