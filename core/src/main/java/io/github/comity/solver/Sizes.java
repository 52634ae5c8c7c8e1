package io.github.comity.solver;

import java.util.Arrays;

/** How large the values of variables are, roughly: what is small beside that may be a rounding of floating point. */
final class Sizes {
    private static final int PASSES = 20;

    private Sizes() {}

    /** By variable: the size of its ends, or of those of variables that it shares unknowns with. */
    static double[] of(int unknowns, SparseRow[] rows, Limits[] limits) {
        double[] size = new double[rows.length];
        Arrays.setAll(size, v -> limits[v].size());
        for (int v = unknowns; v < rows.length; v++) {
            for (int u : rows[v].columns) {
                size[u] = Math.max(size[u], size[v]);
            }
        }
        boolean changed = true;
        for (int pass = 0; changed && pass < PASSES; pass++) {
            changed = false;
            for (int v = unknowns; v < rows.length; v++) {
                double most = size[v];
                for (int u : rows[v].columns) {
                    most = Math.max(most, size[u]);
                }
                changed |= size[v] == 0 && most > 0;
                size[v] = size[v] == 0 ? most : size[v];
                for (int u : rows[v].columns) {
                    changed |= size[u] == 0 && most > 0;
                    size[u] = size[u] == 0 ? most : size[u];
                }
            }
        }
        for (int v = 0; v < size.length; v++) {
            size[v] = size[v] == 0 || Double.isInfinite(size[v]) ? 1 : size[v];
        }
        return size;
    }
}
