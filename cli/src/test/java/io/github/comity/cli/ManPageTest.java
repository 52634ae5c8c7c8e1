package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManPageTest {
    private static final Path PAGE = Path.of("../docs/comity.1");

    /** Writes the page anew; to be run in the folder of the module. */
    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, Run.of("man").out());
    }

    @Test
    void pageThatIsKept_isWhatTheProgramSays() throws IOException {
        assertThat(Run.of("man").out())
                .as("run ManPageTest.main in the folder of the module to write it anew")
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void page_hasEveryCommandAndOption_andNoRequestByAccident() {
        String page = Run.of("man").out();
        assertThat(page)
                .contains(
                        ".SH \"comity check\"",
                        ".SH \"comity brief\"",
                        ".B \\-\\-fail\\-on WHAT",
                        ".B \\-h, \\-\\-help")
                .contains("626.8 million USD (+48.4%)");
        assertThat(page.lines().filter(l -> l.startsWith(".")))
                .allMatch(l -> l.matches("\\.(TH|SH|TP|B|PP|nf|fi|RS|RE)( .*)?"));
        assertThat(page.lines()).noneMatch(l -> l.startsWith("'"));
    }
}
