package io.github.comity.formats.check;

import io.github.comity.communique.NumeralCoverage;
import io.github.comity.communique.TextFinding.Kind;

/**
 * Counts what was found in texts.
 *
 * <p>It is a counter, not a value, and not thread-safe.
 */
public final class Summary {
    private int texts;
    private int problems;
    private int read;
    private int noStatistic;
    private int unread;
    private int contradictions;
    private int doubtful;

    /** Begins with nothing. */
    public Summary() {}

    /**
     * Adds a text.
     *
     * @param text the text; contradictions and doubtful figures are counted if its findings have them
     */
    public void add(CheckedText text) {
        NumeralCoverage coverage = text.reading().coverage();
        texts++;
        read += coverage.read();
        noStatistic += coverage.noStatistic();
        unread += coverage.unread();
        contradictions += text.count(Kind.CONTRADICTION);
        doubtful += text.count(Kind.DOUBTFUL);
    }

    /** Adds a document that could not be read. */
    public void addProblem() {
        problems++;
    }

    /** {@return how many texts were read} */
    public int texts() {
        return texts;
    }

    /** {@return how many documents could not be read} */
    public int problems() {
        return problems;
    }

    /** {@return what became of the numbers of all texts together} */
    public NumeralCoverage coverage() {
        return new NumeralCoverage(read, noStatistic, unread);
    }

    /** {@return how many contradictions were found} */
    public int contradictions() {
        return contradictions;
    }

    /** {@return how many figures were found that may be misread, since others exclude them by far} */
    public int doubtful() {
        return doubtful;
    }

    /**
     * {@return the counts, such as {@code "2 texts, 31 numerals: 24 read, 5 no statistics, 2 unread; 1 contradiction"};
     * of doubtful figures and of documents that could not be read as well, if there are any}
     */
    @Override
    public String toString() {
        return "%s, %s: %s read, %s no %s, %s unread; %s%s%s"
                .formatted(
                        counted(texts, "text"),
                        counted(coverage().numerals(), "numeral"),
                        read,
                        noStatistic,
                        noStatistic == 1 ? "statistic" : "statistics",
                        unread,
                        contradictions == 0 ? "no contradiction" : counted(contradictions, "contradiction"),
                        doubtful == 0 ? "" : ", " + counted(doubtful, "doubtful figure"),
                        problems == 0 ? "" : "; " + counted(problems, "input") + " could not be read");
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
