package io.github.comity.fuzz;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Span;
import io.github.comity.party.Countries;

/**
 * The reader, in each language: no text breaks it, every place that it names is one of the text, and every digit is
 * accounted for.
 */
public final class ReaderFuzz {
    private static final ImmutableList<CommuniqueReader> READERS = ImmutableList.of(
            CommuniqueReader.anyLanguage(),
            CommuniqueReader.of("en"),
            CommuniqueReader.of("de"),
            CommuniqueReader.of("fr"),
            CommuniqueReader.of("it"),
            CommuniqueReader.of("es"),
            CommuniqueReader.of("ru"),
            CommuniqueReader.of("cs"),
            CommuniqueReader.of("kk"));

    private ReaderFuzz() {}

    /** Reads one text in each language, so that loading the languages does not count as the time of the first input. */
    public static void fuzzerInitialize() {
        for (int i = 0; i < READERS.size(); i++) {
            fuzzerTestOneInput(new byte[] {(byte) i, 'a'});
        }
    }

    /**
     * Reads a text.
     *
     * @param data the language by the first byte, the parties and the day by its bits, then the text in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        int first = data[0] & 0xFF;
        CommuniqueReader reader = READERS.get(first % READERS.size());
        if (first % 2 == 0) {
            reader = reader.between(Countries.KAZ, Countries.CZE);
        }
        if (first % 3 == 0) {
            reader = reader.published("2024-09-02");
        }
        String text = Promises.rest(data);
        CommuniqueReading reading = reader.read(text);
        reading.numerals().forEach(n -> isOf(n.span(), text));
        reading.readClaims().forEach(c -> isOf(c.span(), text));
        reading.events().forEach(e -> isOf(e.span(), text));
        reading.findings().forEach(f -> Promises.keep(!f.toString().isBlank(), "a finding must be told", f));
        long digits = digits(text)
                - reading.numerals().stream()
                        .mapToLong(n -> digits(n.span().of(text)))
                        .sum();
        Promises.keep(digits == 0, "every digit must be in one numeral", text);
        Promises.keep(reader.read(text).equals(reading), "a text must be read alike twice", reading);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static void isOf(Span span, String text) {
        Promises.keep(span.offset() >= 0 && span.end() <= text.length(), "a place must be one of the text", span);
    }
}
