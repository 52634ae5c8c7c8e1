package io.github.comity.communique;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.comity.party.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage of a communique with what is read of it.
 *
 * @param head identifier, language, day of publication or {@code -}, and codes of the parties
 * @param text the text
 * @param read the lines of the reading
 */
record Passage(String head, String text, String read) {
    private static final String START = "=== ";
    private static final String END = "\n---\n";

    /** The passages of the resource {@code passages.txt}. */
    static List<Passage> all() {
        String file;
        try {
            file = Resources.toString(Resources.getResource(Passage.class, "passages.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Passage> all = new ArrayList<>();
        for (String section : Splitter.on("\n" + START).split("\n" + file)) {
            String part = section + "\n";
            if (!part.isBlank()) {
                int text = part.indexOf('\n') + 1;
                int read = part.indexOf(END);
                all.add(new Passage(
                        part.substring(0, text - 1),
                        part.substring(text, read),
                        part.substring(read + END.length()).strip()));
            }
        }
        return all;
    }

    /** The passages of one language. */
    static List<Passage> of(String language) {
        return all().stream().filter(p -> p.language().equals(language)).toList();
    }

    String id() {
        return field(0);
    }

    String language() {
        return field(1);
    }

    private String field(int i) {
        return Splitter.on(' ').splitToList(head).get(i);
    }

    /** The reader that knows what the head says. */
    CommuniqueReader reader() {
        CommuniqueReader reader = CommuniqueReader.of(language());
        if (!field(2).equals("-")) {
            reader = reader.published(field(2));
        }
        List<String> codes = Splitter.on(' ').splitToList(head).stream().skip(3).toList();
        return codes.isEmpty()
                ? reader
                : reader.between(codes.stream().map(Area::of).toArray(Area[]::new));
    }

    CommuniqueReading reading() {
        return reader().read(text);
    }

    /** What is read, line by line: each row, and each number that is left unread. */
    static String lines(CommuniqueReading reading) {
        StringBuilder out = new StringBuilder();
        reading.rows().forEach(row -> out.append(row).append('\n'));
        reading.unread().forEach(numeral -> out.append(numeral).append('\n'));
        return out.append(reading.coverage()).toString();
    }

    /** The passage as it is kept. */
    String section() {
        return START + head + "\n" + text + END + lines(reading()) + "\n";
    }

    /** The name alone: each test is called by it. */
    @Override
    public String toString() {
        return head;
    }
}
