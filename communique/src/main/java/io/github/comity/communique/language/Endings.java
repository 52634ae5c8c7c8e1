package io.github.comity.communique.language;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The endings of the nouns and adjectives of a language, some of which say the case. */
final class Endings {
    /** The fewest letters of a stem. */
    private static final int SHORTEST = 3;

    private final ImmutableMap<String, String> cases;

    /**
     * Keeps endings.
     *
     * @param cases each ending with the category that its case stands for, or with an empty text
     */
    Endings(ImmutableMap<String, String> cases) {
        this.cases = cases;
    }

    boolean contains(String form, int from) {
        return form.length() == from || cases.containsKey(form.substring(from));
    }

    /** Whether endings say cases at all. */
    boolean sayCases() {
        return cases.values().stream().anyMatch(c -> !c.isEmpty());
    }

    /** The case that the ending of a word says, or null. */
    @Nullable
    Category caseOf(String form, int from) {
        String name = form.length() == from ? "" : cases.getOrDefault(form.substring(from), "");
        return name.isEmpty() ? null : Category.valueOf(name);
    }

    /** The case that the longest ending of a word says, behind a stem of three letters or more; or null. */
    @Nullable
    Category caseAtEnd(String form) {
        for (int from = SHORTEST; from < form.length(); from++) {
            Category found = caseOf(form, from);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
