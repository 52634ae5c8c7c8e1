package io.github.comity.internal;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The one way in which a message asks "did you mean …?": by the known words that are a few letters away.
 *
 * <p>A letter too many, one too few, another one or two that are exchanged count as one step each. Words of up to three
 * letters are near only to themselves in other case, those of four or five at one step, longer ones at two.
 */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Finds the known words near a text.
     *
     * @param text the text
     * @param known the known words
     * @return the nearest of them, at most three that are equally near; empty if none is near
     */
    public static ImmutableList<String> to(CharSequence text, Iterable<String> known) {
        String key = text.length() > LONGEST ? "" : text.toString().strip().toLowerCase(Locale.ROOT);
        int limit = key.length() < 4 ? 0 : key.length() < 6 ? 1 : 2;
        Set<String> near = new LinkedHashSet<>();
        for (String word : key.isEmpty() ? ImmutableList.<String>of() : known) {
            if (word.contentEquals(text)) {
                continue; // known, and refused for another reason
            }
            int distance = distance(key, word.toLowerCase(Locale.ROOT), limit);
            if (distance < limit) {
                near.clear();
                limit = distance;
            }
            if (distance == limit) {
                near.add(word);
            }
        }
        return near.stream().limit(MOST).collect(ImmutableList.toImmutableList());
    }

    /**
     * Asks for the known words near a text.
     *
     * @param text the text
     * @param known the known words
     * @return {@code "did you mean billion or million? "}, or an empty text if none is near
     */
    public static String question(CharSequence text, Iterable<String> known) {
        ImmutableList<String> near = to(text, known);
        return near.isEmpty() ? "" : "did you mean %s? ".formatted(String.join(" or ", near));
    }

    /**
     * Counts the letters to add, leave out, change or exchange with their neighbour between two texts.
     *
     * @param a the one
     * @param b the other
     * @param limit the number of steps from which on the exact number does not matter
     * @return the steps, or some number above the limit if there are more
     */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // what lies further from the diagonal takes more steps than the limit
            int first = Math.max(1, i - limit);
            int last = Math.min(b.length(), i + limit);
            row[first - 1] = first == 1 ? i : limit + 1;
            int least = row[first - 1];
            for (int j = first; j <= last; j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (last < b.length()) {
                row[last + 1] = limit + 1;
            }
            if (least > limit) {
                return least;
            }
            int[] spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
