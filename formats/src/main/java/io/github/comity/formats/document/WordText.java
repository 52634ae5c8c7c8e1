package io.github.comity.formats.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words of a Word document (docx, Office Open XML): those of its body, without what was deleted, comments,
 * footnotes and headers. The XML is read without its document type and without anything outside of it.
 */
final class WordText {
    private static final String BODY = "word/document.xml";
    /** Far above what anybody writes, far below what fills a memory: a packed file may unpack to anything. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int MOST_CHARACTERS = DocumentFormat.LARGEST;

    private final TextBuilder out = new TextBuilder(1 << 12);
    private int paragraph;
    private int column = 1;
    private int cells;
    private boolean isText;

    private WordText() {}

    /** The words, or nothing if the file is no such document. */
    static @Nullable DocumentText read(InputStream in) throws IOException, XMLStreamException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(BODY)) {
                return new WordText().body(new Limited(zip));
            }
        }
        return null;
    }

    private static final class Limited extends FilterInputStream {
        private long left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            return counted(count, count);
        }

        private int counted(int result, int count) throws IOException {
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new IOException("it unpacks to more than " + (MOST_BYTES >> 20) + " MB");
            }
            return result;
        }
    }

    private DocumentText body(InputStream in) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml);
                default -> {}
            }
            if (out.length() > MOST_CHARACTERS) {
                throw new IOException("it has more than " + MOST_CHARACTERS + " characters");
            }
        }
        return out.build();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph++;
                column = 1;
            }
            case "t" -> isText = true;
            case "tab" -> sign('\t');
            case "br", "cr" -> sign('\n');
            case "noBreakHyphen" -> sign('-');
            case "tc" -> {
                if (cells++ > 0) {
                    sign('\t');
                }
            }
            case "tr" -> cells = 0;
            case "Fallback" -> skip(xml);
            default -> {}
        }
    }

    /** Passes over an element whose words stand elsewhere too. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> isText = false;
            case "p" -> {
                if (cells == 0) {
                    lineEnd("\n\n");
                }
            }
            case "tr" -> {
                cells = 0;
                lineEnd("\n");
            }
            case "tbl" -> lineEnd("\n\n");
            default -> {}
        }
    }

    private void words(XMLStreamReader xml) {
        if (isText) {
            String text = xml.getText();
            for (int i = 0; i < text.length(); i++) {
                sign(text.charAt(i));
            }
        }
    }

    private void sign(char c) {
        out.append(c, Math.max(paragraph, 1), column++);
    }

    private void lineEnd(String ends) {
        for (int i = out.endsWith("\n\n") ? 2 : out.endsWith('\n') ? 1 : 0;
                i < ends.length() && out.length() > 0;
                i++) {
            out.append('\n', Math.max(paragraph, 1), column);
        }
    }
}
