package io.github.comity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of texts, where a command has no other use for that option. */
final class TextLanguage {
    @Option(
            names = "--lang",
            order = 52,
            paramLabel = "CODE",
            description = "The language of the text: en, de, fr, it, es, ru, cs or kk. Without it, its words tell.")
    private @Nullable String language;

    @Nullable
    String code() {
        return language;
    }
}
