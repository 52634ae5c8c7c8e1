package io.github.comity.calculation;

/**
 * A value that is made of levels which stand together. It keeps them where calculators of all packages find them, by
 * {@link Operands#of(Grouping)}, and callers of the value do not.
 */
public abstract class Grouping {
    final Operands operands;

    /**
     * Keeps the levels.
     *
     * @param operands the levels that stand together
     */
    protected Grouping(Operands operands) {
        this.operands = operands;
    }
}
