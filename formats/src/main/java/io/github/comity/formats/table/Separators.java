package io.github.comity.formats.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.comity.formats.internal.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the beginning of a file what separates its cells. */
final class Separators {
    private static final int BEGINNING = 65_536;
    private static final int LINES = 10;
    private static final String SEPARATORS = ",;\t|";

    /** The first column of SDMX-CSV, which may name the separator of lists within its cells: {@code STRUCTURE[;]}. */
    private static final Pattern SDMX =
            Pattern.compile("^\uFEFF?\"?(?:STRUCTURE(?:\\[.?\\])?|DATAFLOW)(?:: ?[\\w ]+)?\"?([,;\t|])");

    private Separators() {}

    static char of(Path file) throws IOException {
        return of(Input.beginning(file, BEGINNING));
    }

    /**
     * The separator that stands equally often in most of the first lines; of two, not the comma, a decimal mark too.
     */
    static char of(String text) {
        Matcher sdmx = SDMX.matcher(text);
        if (sdmx.find()) {
            return sdmx.group(1).charAt(0);
        }
        char best = ',';
        int most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            int lines = equalLines(text, SEPARATORS.charAt(i));
            if (lines > most || (lines == most && most > 0)) {
                best = SEPARATORS.charAt(i);
                most = lines;
            }
        }
        return best;
    }

    /** How many of the first lines have a separator equally often, outside of quotation marks. */
    private static int equalLines(String text, char separator) {
        Multiset<Integer> counts = HashMultiset.create();
        boolean isQuoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            count += c == separator && !isQuoted ? 1 : 0;
            boolean isEnd = (c == '\n' && !isQuoted) || i == text.length() - 1;
            if (isEnd && count > 0) {
                counts.add(count);
            }
            count = isEnd ? 0 : count;
        }
        return counts.entrySet().stream()
                .mapToInt(Multiset.Entry::getCount)
                .max()
                .orElse(0);
    }
}
