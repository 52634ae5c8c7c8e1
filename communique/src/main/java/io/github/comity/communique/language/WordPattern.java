package io.github.comity.communique.language;

/**
 * One word of a phrase: exact, the start of words, or a stem with an ending of the language.
 *
 * @param text the form, or the start of it
 * @param mode what may follow
 */
record WordPattern(String text, Mode mode) {
    enum Mode {
        /** Nothing follows. */
        EXACT,
        /** Anything follows: {@code export*}. */
        START,
        /** An ending of the language, or nothing, follows: {@code чехи~}. */
        STEM
    }

    static WordPattern parse(String word) {
        char last = word.charAt(word.length() - 1);
        if (word.length() == 1 || (last != '*' && last != '~')) {
            return new WordPattern(word, Mode.EXACT);
        }
        return new WordPattern(word.substring(0, word.length() - 1), last == '*' ? Mode.START : Mode.STEM);
    }

    boolean matches(String form, Endings endings) {
        return switch (mode) {
            case EXACT -> form.equals(text);
            case START -> form.startsWith(text);
            case STEM -> form.startsWith(text) && endings.contains(form, text.length());
        };
    }
}
