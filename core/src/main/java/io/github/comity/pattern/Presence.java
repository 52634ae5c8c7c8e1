package io.github.comity.pattern;

import io.github.comity.figure.Bounds;

/** Whether there is trade at all, as far as the bounds of a level tell. */
enum Presence {
    /** The level is above zero. */
    CERTAIN,
    /** The level may be zero or above. */
    POSSIBLE,
    /** The level is zero. */
    NONE;

    static Presence of(Bounds level) {
        if (level.lower().map(l -> l.signum() > 0).orElse(false)) {
            return CERTAIN;
        }
        return level.upper().map(u -> u.signum() == 0).orElse(false) ? NONE : POSSIBLE;
    }
}
