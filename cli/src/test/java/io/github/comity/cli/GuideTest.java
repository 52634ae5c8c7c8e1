package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the terminal sessions of the pages. The block behind {@code <!-- file: NAME -->} is a file, and of the one
 * behind {@code <!-- session -->} each line that begins with {@code $ comity} is run, and prints what stands below it.
 */
class GuideTest {
    @TempDir
    private Path folder;

    private record Block(String mark, List<String> lines) {}

    private static List<Block> blocks(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String mark = lines.get(i);
            if ((mark.startsWith("<!-- file: ") || mark.equals("<!-- session -->"))
                    && lines.get(i + 1).startsWith("```")) {
                List<String> content = new ArrayList<>();
                for (i += 2; !lines.get(i).equals("```"); i++) {
                    content.add(lines.get(i));
                }
                blocks.add(new Block(mark, content));
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/cli.md"})
    void sessions_printWhatThePageShows(String page) throws Exception {
        List<Block> blocks = blocks(Path.of("..").resolve(page));
        for (Block block : blocks) {
            if (block.mark().startsWith("<!-- file: ")) {
                String name = block.mark()
                        .substring("<!-- file: ".length(), block.mark().length() - " -->".length());
                Files.writeString(folder.resolve(name), String.join("\n", block.lines()) + "\n");
            }
        }
        int sessions = 0;
        for (Block block : blocks) {
            if (block.mark().equals("<!-- session -->")) {
                assertThat(said(block.lines())).isEqualTo(String.join("\n", block.lines()));
                sessions++;
            }
        }
        assertThat(sessions).isPositive();
    }

    private String said(List<String> session) throws Exception {
        StringBuilder said = new StringBuilder();
        for (String line : session) {
            if (line.startsWith("$ comity ")) {
                Run run = Run.process(folder, "", words(line.substring("$ comity ".length())));
                said.append(line).append('\n').append(run.err()).append(run.out());
            }
        }
        return said.toString().stripTrailing();
    }

    /** The words of a command line; quotation marks hold words together. */
    private static String[] words(String line) {
        return Pattern.compile(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
                .splitAsStream(line)
                .map(w -> w.replace("\"", ""))
                .toArray(String[]::new);
    }
}
