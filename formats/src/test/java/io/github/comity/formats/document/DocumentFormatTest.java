package io.github.comity.formats.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.formats.Parsed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatTest {
    private static final String WORD = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>\
            <w:p><w:r><w:t>Trade &amp; more</w:t></w:r></w:p>
            <w:p><w:r><w:t>Trade was </w:t></w:r><w:del><w:r><w:delText>500</w:delText></w:r></w:del><w:r><w:t>626.8\
            </w:t><w:tab/><w:t>million</w:t><w:br/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>
            <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>once</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r>\
            <w:t>twice</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Exports</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>147.7</w:t></w:r>\
            </w:p></w:tc></w:tr></w:tbl><w:p><w:instrText>PAGE 7</w:instrText></w:p></w:body></w:document>
            """;

    @TempDir
    private Path folder;

    private static Parsed<DocumentText> read(DocumentFormat format, byte[] bytes) throws IOException {
        return format.read(new ByteArrayInputStream(bytes), "a.txt");
    }

    private static byte[] word(String name, String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(xml.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String problem(Parsed<DocumentText> read) {
        assertThat(read.value()).isEmpty();
        return read.problems().get(0).toString();
    }

    @Test
    void format_isToldByTheName() {
        assertThat(DocumentFormat.ofName("a.b.HTML")).contains(DocumentFormat.HTML);
        assertThat(DocumentFormat.ofName("a.md")).contains(DocumentFormat.MARKDOWN);
        assertThat(DocumentFormat.ofName("a.docx")).contains(DocumentFormat.WORD);
        assertThat(DocumentFormat.ofName("a.text")).contains(DocumentFormat.PLAIN);
        assertThat(DocumentFormat.ofName("a.pdf")).isEmpty();
        assertThat(DocumentFormat.ofName("html")).contains(DocumentFormat.HTML);
    }

    @Test
    void word_isReadByParagraphs() throws IOException {
        DocumentText text =
                read(DocumentFormat.WORD, word("word/document.xml", WORD)).orThrow();
        assertThat(text.text())
                .isEqualTo("Trade & more\n\nTrade was 626.8\tmillion\na-b\n\nonce\n\nExports\t147.7\n\n");
        assertThat(text.position(text.text().indexOf("626.8"))).hasToString("line 2, column 11");
        assertThat(text.position(text.text().indexOf("147.7"))).hasToString("line 5, column 1");
    }

    @Test
    void word_thatIsNone_isAProblem() throws IOException {
        assertThat(problem(read(DocumentFormat.WORD, word("other.xml", WORD))))
                .isEqualTo("a.txt, line 1, column 1: document must be a Word document, but was another file; "
                        + "open it in a word processor and save it anew");
        assertThat(problem(read(DocumentFormat.WORD, word("word/document.xml", "<w:document"))))
                .isEqualTo("a.txt, line 1, column 1: document must be a Word document, but was damaged; "
                        + "open it in a word processor and save it anew");
        byte[] whole = word("word/document.xml", WORD);
        for (int length = 100; length < whole.length / 2; length += 50) {
            assertThat(problem(read(DocumentFormat.WORD, java.util.Arrays.copyOf(whole, length))))
                    .as("%s of %s bytes", length, whole.length)
                    .isEqualTo("a.txt, line 1, column 1: document must be a whole Word document, but ends too early; "
                            + "get it anew");
        }
    }

    /** A document type that asks for a file, and one whose entities grow without end. */
    @Test
    void word_neverReadsOutsideAndNeverGrows() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String outside = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><w:document xmlns:w='w'><w:p><w:t>&x;</w:t></w:p></w:document>";
        Parsed<DocumentText> read = read(DocumentFormat.WORD, word("word/document.xml", outside));
        assertThat(read.value().map(DocumentText::text).orElse("")).doesNotContain("SECRET");
        StringBuilder growing = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            growing.append("<!ENTITY a%s \"&a%s;&a%s;\">".formatted(i, i - 1, i - 1));
        }
        growing.append("]><w:document xmlns:w='w'><w:p><w:t>&a39;</w:t></w:p></w:document>");
        Parsed<DocumentText> grown = read(DocumentFormat.WORD, word("word/document.xml", growing.toString()));
        assertThat(grown.value().map(DocumentText::text).orElse("")).hasSizeLessThan(1000);
    }

    @Test
    void word_thatUnpacksToTooMuch_isAProblem() throws IOException {
        String large = "<w:document xmlns:w='w'><w:p><w:t>" + "a".repeat(DocumentFormat.LARGEST + 1)
                + "</w:t></w:p></w:document>";
        assertThat(problem(read(DocumentFormat.WORD, word("word/document.xml", large))))
                .isEqualTo("a.txt, line 1, column 1: document must be a Word document of a usual size, but it has more "
                        + "than 16777216 characters; open it in a word processor and save it anew");
    }

    @Test
    void text_inUtf8_isRead_withOrWithoutAMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "\uFEFF**5** ü");
        assertThat(DocumentFormat.MARKDOWN.read(file).orThrow().text()).isEqualTo("5 ü");
        assertThat(read(DocumentFormat.HTML, "<b>5</b> ü".getBytes(UTF_8))
                        .orThrow()
                        .text())
                .isEqualTo("5 ü");
        assertThat(read(DocumentFormat.PLAIN, "5".getBytes(UTF_8)).orThrow().text())
                .isEqualTo("5");
    }

    @Test
    void whatIsNoText_isAProblemWithItsPlace() throws IOException {
        assertThat(problem(read(DocumentFormat.PLAIN, new byte[] {'a', '\n', 'b', (byte) 0xE4, 'c'})))
                .isEqualTo("a.txt, line 2, column 2: document must be text in UTF-8, but has the byte E4 here, which "
                        + "is none; save it in UTF-8");
        assertThat(problem(read(DocumentFormat.PLAIN, new byte[] {'a', (byte) 0xC3})))
                .contains("line 1, column 2", "the byte C3");
        assertThat(problem(read(DocumentFormat.PLAIN, new byte[] {'a', 0, 'b'})))
                .isEqualTo("a.txt, line 1, column 2: document must be text in UTF-8, but has a NUL character, as only "
                        + "binary files do; save its text as a text file");
        assertThat(problem(read(DocumentFormat.PLAIN, "%PDF-1.7".getBytes(UTF_8))))
                .isEqualTo("a.txt, line 1, column 1: document must be text in UTF-8, but is a PDF; "
                        + "save its text as a text file");
        assertThat(problem(read(DocumentFormat.PLAIN, "text".getBytes(UTF_16))))
                .isEqualTo("a.txt, line 1, column 1: document must be text in UTF-8, but is in UTF-16; "
                        + "save it in UTF-8");
        assertThat(problem(read(DocumentFormat.HTML, word("word/document.xml", WORD))))
                .contains("is a packed file; unpack it, or name a Word document .docx");
    }

    @Test
    void document_thatIsTooLarge_isAProblem() throws IOException {
        assertThat(problem(read(DocumentFormat.PLAIN, new byte[DocumentFormat.LARGEST + 1])))
                .isEqualTo("a.txt, line 1, column 1: document must have at most 16 MB; split it");
    }
}
