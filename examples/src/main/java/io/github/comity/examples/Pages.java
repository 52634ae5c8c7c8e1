package io.github.comity.examples;

import io.github.comity.brief.Brief;
import io.github.comity.brief.MarkedText;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.party.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes what people look at: the brief of an article, and a communique with its figures marked. */
final class Pages {
    private static final String FOLDER = "target";

    private Pages() {}

    /** Writes three files below the folder in which the example runs, and says where. */
    static String write(BilateralCooperation relations, LocalDate asOf) throws IOException {
        Path folder = Files.createDirectories(Path.of(FOLDER));
        Brief brief = Brief.of(relations, asOf);
        Files.writeString(folder.resolve("brief.html"), brief.html());
        Files.writeString(folder.resolve("brief.md"), brief.markdown());

        CommuniqueReading reading = CommuniqueReader.english()
                .between(Countries.KAZ, Countries.CZE)
                .published("2024-09-02")
                .read(ReadCommunique.TEXT);
        Files.writeString(folder.resolve("marked.html"), MarkedText.of(reading).html());
        return """

                Pages to look at, in the folder target
                  brief.html   the article as a brief for a desk; brief.md is the same as Markdown
                  marked.html  a communique with every figure marked: agrees, contradicts, cannot be checked
                """;
    }
}
