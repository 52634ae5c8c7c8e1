package io.github.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadCommuniqueTest {
    @TempDir
    Path folder;

    @Test
    void lines_haveTheFieldsOfPassages() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(in, """
                {"id": "a", "lang": "en", "published": "2024-02-01", "parties": ["KAZ", "CZE"], \
                "text": "Last year exports of Kazakhstan to Czechia fell 12.5% to $84 mln, imports 20."}

                {"id": "b", "text": "Der Handel zwischen Deutschland und Polen erreichte 2023 rund 170 Mrd. Euro."}
                """);
        ReadCommunique.main(new String[] {"--jsonl", in.toString(), out.toString()});
        List<JsonNode> lines =
                Files.readAllLines(out).stream().map(PassageJson.JSON::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).toString())
                .isEqualTo("{\"id\":\"a\",\"claims\":[{\"no\":1,\"measure\":\"EXPORTS\","
                        + "\"reporter\":\"KAZ\",\"partner\":\"CZE\","
                        + "\"period\":\"2023\",\"periodBasis\":\"RELATIVE\",\"value\":\"84\","
                        + "\"magnitude\":\"MILLION\",\"unit\":\"USD\","
                        + "\"qualifier\":\"AS_PRINTED\","
                        + "\"growth\":{\"rate\":\"-12.5\",\"qualifier\":\"AS_PRINTED\",\"base\":\"2022\"}}],"
                        + "\"unread\":[{\"text\":\"20\",\"offset\":74,\"length\":2,\"line\":1,\"column\":75,"
                        + "\"reason\":\"no unit and no magnitude word\"}],"
                        + "\"coverage\":{\"numerals\":3,\"read\":2,\"noStatistic\":0,\"unread\":1},"
                        + "\"verdict\":\"NOT_CHECKABLE\",\"diagnosis\":null}");
        assertThat(lines.get(1).get("claims").toString())
                .isEqualTo("[{\"no\":1,\"measure\":\"TOTAL_TRADE\","
                        + "\"reporter\":\"DEU\",\"partner\":\"POL\",\"period\":\"2023\","
                        + "\"periodBasis\":\"STATED\",\"value\":\"170\","
                        + "\"magnitude\":\"BILLION\",\"unit\":\"EUR\","
                        + "\"qualifier\":\"ABOUT\"}]");
    }

    @Test
    void file_isReadWithWhatIsKnown() throws Exception {
        Path file = folder.resolve("text.txt");
        Files.writeString(file, "Im Jahr 2023 erreichten die deutschen Ausfuhren nach Polen 90,5 Mrd. Euro.");
        assertThat(Output.of(
                        ReadCommunique.class,
                        "UTF-8",
                        file.toString(),
                        "--lang",
                        "de",
                        "--published",
                        "2024-03-01",
                        "--parties",
                        "DEU,POL"))
                .contains("exports", "90.5 billion EUR", "NOT_CHECKABLE");
    }

    @Test
    void argumentsThatAreNoneOfThese_areRefused() {
        for (List<String> args : List.of(List.of("--jsonl", "a"), List.of("a.txt", "--lang"), List.of("--jsonl"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ReadCommunique.main(withFile(args)))
                    .withMessageStartingWith("arguments must be [FILE] [--lang LANG] [--published DATE] "
                            + "[--parties AAA,BBB], or --jsonl IN OUT, but were [");
        }
    }

    private String[] withFile(List<String> args) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "text");
        return args.stream().map(a -> a.equals("a.txt") ? file.toString() : a).toArray(String[]::new);
    }
}
