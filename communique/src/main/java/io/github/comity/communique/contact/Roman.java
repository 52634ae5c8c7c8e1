package io.github.comity.communique.contact;

/** Roman numerals, as sessions are counted: VII, XIIIe. */
final class Roman {
    private static final String SIGNS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};
    private static final int LONGEST_ENDING = 3;

    private Roman() {}

    /** The number of a word in capitals, behind which an ending in small letters may stand, or -1. */
    static int value(String word) {
        int end = 0;
        int value = 0;
        int last = Integer.MAX_VALUE;
        while (end < word.length() && SIGNS.indexOf(word.charAt(end)) >= 0) {
            int sign = VALUES[SIGNS.indexOf(word.charAt(end))];
            value += sign > last ? sign - 2 * last : sign;
            last = sign;
            end++;
        }
        String ending = word.substring(end);
        boolean isEnding = ending.isEmpty()
                || (end > 1
                        && ending.length() <= LONGEST_ENDING
                        && ending.chars().allMatch(Character::isLowerCase));
        return end > 0 && isEnding && written(value).equals(word.substring(0, end)) ? value : -1;
    }

    /** How a number below 400 is written, by which a word of such letters that is no numeral is told. */
    private static String written(int value) {
        String[] hundreds = {"", "C", "CC", "CCC"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return value < 1 || value > 399 ? "" : hundreds[value / 100] + tens[value / 10 % 10] + ones[value % 10];
    }
}
