package io.github.comity.update;

import java.util.Optional;

/**
 * The full and the short name of a thing that two statements may name by either.
 *
 * <p>This record is immutable.
 *
 * @param full the full name
 * @param brief the short name, if it has one
 */
public record Names(String full, Optional<String> brief) {
    /**
     * Lays newer names over these.
     *
     * @param newer the names in a newer statement of the same thing
     * @return the full name that was known, unless the newer statement gives it as the short one or another one beside
     *     the same short name; the newer short name, if there is one
     */
    public Names updatedWith(Names newer) {
        if (isBrief(newer.full)) {
            return this;
        }
        if (newer.full.equalsIgnoreCase(full)) {
            return newer.brief.filter(b -> !isBrief(b)).isPresent() ? new Names(full, newer.brief) : this;
        }
        return newer;
    }

    private boolean isBrief(String name) {
        return brief.filter(b -> b.equalsIgnoreCase(name)).isPresent();
    }
}
