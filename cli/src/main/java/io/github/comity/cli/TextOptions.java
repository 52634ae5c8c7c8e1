package io.github.comity.cli;

import io.github.comity.communique.CommuniqueReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How texts are read, and in which language, where a command has no other use for that option. */
final class TextOptions {
    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    @Option(
            names = "--lang",
            order = 52,
            paramLabel = "CODE",
            description = "The language of the text: en, de, fr, it, es, ru, cs or kk. Without it, its words tell.")
    private @Nullable String language;

    CommuniqueReader reader() {
        return options.reader(language);
    }

    Records records(Session session) {
        return new Records(session, options, language);
    }
}
