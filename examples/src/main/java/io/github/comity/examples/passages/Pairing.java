package io.github.comity.examples.passages;

import io.github.comity.examples.passages.StatedClaim.Field;
import java.util.Arrays;
import java.util.List;

/**
 * Which claim that was read is which claim of the truth: the pairs in which most values agree, and among these the ones
 * in which most other fields do.
 *
 * <p>Two claims may make a pair if their numbers agree, printed zeros apart, or if measure, reporter, partner and
 * period do, so that only the number was misread. The numbers of a claim without a level are those of its growth.
 */
final class Pairing {
    /** More than all fields can weigh. */
    private static final int VALUE_WEIGHT = 10_000;

    private static final int FIELD_WEIGHT = 100;
    private static final List<Field> QUANTITY = List.of(Field.MEASURE, Field.REPORTER, Field.PARTNER, Field.PERIOD);

    private Pairing() {}

    /** For each claim of the truth the index of its partner among those read, or -1. */
    static int[] of(List<StatedClaim> truth, List<StatedClaim> read) {
        int size = Math.max(truth.size(), read.size());
        int[][] weights = new int[size][size];
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                weights[i][j] = weight(truth.get(i), read.get(j));
            }
        }
        int[] best = heaviest(weights);
        int[] pairs = new int[truth.size()];
        Arrays.setAll(pairs, i -> weights[i][best[i]] > 0 ? best[i] : -1);
        return pairs;
    }

    private static int weight(StatedClaim truth, StatedClaim read) {
        boolean hasValue = truth.has(Field.VALUE) || read.has(Field.VALUE);
        Field number = hasValue ? Field.VALUE : Field.GROWTH;
        boolean sameNumber = truth.has(number) && truth.agreesButForZeros(read, number);
        if (!sameNumber && !QUANTITY.stream().allMatch(f -> truth.agrees(read, f))) {
            return 0;
        }
        long whole = Field.WHOLE.stream().filter(f -> truth.agrees(read, f)).count();
        long further = Field.FURTHER.stream().filter(f -> truth.agrees(read, f)).count();
        return (sameNumber ? VALUE_WEIGHT : 0) + (int) (FIELD_WEIGHT * whole + further) + 1;
    }

    /**
     * The assignment of columns to the rows of a square that has the greatest sum, by the Hungarian method with
     * potentials. Source: Kuhn 1955; Jonker and Volgenant 1987. Cubic time.
     */
    private static int[] heaviest(int[][] weights) {
        int size = weights.length;
        int[] rowPotential = new int[size + 1];
        int[] columnPotential = new int[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] slack = new int[size + 1];
            int[] before = new int[size + 1];
            boolean[] isUsed = new boolean[size + 1];
            Arrays.fill(slack, Integer.MAX_VALUE);
            rowOf[0] = row;
            int column = 0;
            do {
                isUsed[column] = true;
                int next = 0;
                int least = Integer.MAX_VALUE;
                for (int j = 1; j <= size; j++) {
                    if (!isUsed[j]) {
                        int reduced =
                                -weights[rowOf[column] - 1][j - 1] - rowPotential[rowOf[column]] - columnPotential[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            before[j] = column;
                        }
                        if (slack[j] < least) {
                            least = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (isUsed[j]) {
                        rowPotential[rowOf[j]] += least;
                        columnPotential[j] -= least;
                    } else if (slack[j] < Integer.MAX_VALUE) {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[before[column]];
                column = before[column];
            }
        }
        int[] best = new int[size];
        for (int j = 1; j <= size; j++) {
            best[rowOf[j] - 1] = j - 1;
        }
        return best;
    }
}
