package io.github.comity.communique.text;

/**
 * How letters and signs are compared: in lower case, Latin letters without accents, one dash for all dashes.
 *
 * <p>It is the same under any locale. Letters of other scripts keep their marks, since there a mark makes another
 * letter; only the Cyrillic io, which most writers leave undotted, is folded.
 */
public final class Folding {
    private static final int LATIN_START = 0xc0;
    private static final int LATIN_END = 0x250;
    private static final int MORE_LATIN_START = 0x1e00;
    private static final int MORE_LATIN_END = 0x1f00;

    /** What the letters from U+00C0 on are folded to. As a table it is there at once, without the data of Unicode. */
    private static final String LATIN = ""
            + "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþyaaaaaaccccccccdd"
            + "đđeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋooooooœœrrrrrrssssss"
            + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu"
            + "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø"
            + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    /** The same for the letters from U+1E00 on, of Vietnamese names. */
    private static final String MORE_LATIN = ""
            + "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
            + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝßẟ"
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
            + "uuyyyyyyyyỻỻỽỽỿỿ";

    private Folding() {}

    /**
     * Folds one letter.
     *
     * @param letter the letter
     * @return its form
     */
    public static char letter(char letter) {
        if (letter >= LATIN_START && letter < LATIN_END) {
            return LATIN.charAt(letter - LATIN_START);
        }
        if (letter >= MORE_LATIN_START && letter < MORE_LATIN_END) {
            return MORE_LATIN.charAt(letter - MORE_LATIN_START);
        }
        char lower = Character.toLowerCase(letter);
        return lower == '\u0451' ? '\u0435' : lower;
    }

    /**
     * Folds the letters of a word one by one.
     *
     * @param word letters
     * @return its form
     */
    public static String word(String word) {
        char[] form = word.toCharArray();
        for (int i = 0; i < form.length; i++) {
            form[i] = letter(form[i]);
        }
        return new String(form);
    }

    /**
     * Folds one sign.
     *
     * @param sign a character that is neither letter nor digit nor space
     * @return the sign that stands for all of its kind
     */
    public static char sign(char sign) {
        return switch (sign) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63', '\uff0d' -> '-';
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\uff05', '\u066a' -> '%';
            case '\uff08', '{' -> '(';
            case '\uff09', '}' -> ')';
            case '\u2248' -> '~';
            case '\u2022', '\u25cf', '\u25aa', '\u2023', '\u00b7' -> '\u2022';
            default -> sign;
        };
    }

    /**
     * Checks whether a character is a space of any width, a line end included.
     *
     * @param c the character
     * @return whether it is a space
     */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff';
    }
}
