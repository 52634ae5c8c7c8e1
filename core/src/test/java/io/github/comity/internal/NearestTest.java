package io.github.comity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    /** All words of up to five letters a and b, against each other. */
    @Test
    void distance_upToALimit_isThatOfTheWholeTable() {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < 5; i++) {
            words.add(words.get(i) + "a");
            words.add(words.get(i) + "b");
        }
        assertThat(words).hasSize(63);
        for (String a : words) {
            for (String b : words) {
                int whole = distance(a, b);
                for (int limit = 0; limit <= 5; limit++) {
                    int found = Nearest.distance(a, b, limit);
                    assertThat(whole <= limit ? found == whole : found > limit)
                            .as("%s %s: %s, within %s: %s", a, b, whole, limit, found)
                            .isTrue();
                }
            }
        }
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
