package io.github.comity.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The manual page, which the build keeps in {@code docs/comity.1}. */
@Command(
        name = "man",
        header = "Write the manual page.",
        description = {"  comity man > comity.1", "  man ./comity.1"},
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class ManCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    ManCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command must know its own description");
        }
        String page = ManPage.of(spec.root());
        Output.write(null, session, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        return Exit.CONSISTENT;
    }
}
