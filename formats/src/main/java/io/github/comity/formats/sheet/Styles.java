package io.github.comity.formats.sheet;

/** The formats of cells, by their numbers, and the part of a workbook that defines them. */
final class Styles {
    /** The names of columns: bold on a shade. */
    static final int HEADER = 1;

    /** Texts, which stay texts when somebody edits them. */
    static final int TEXT = 2;

    /** Texts that would be taken for a formula. */
    static final int QUOTED = 3;

    /** Days, such as 2024-09-02. */
    static final int DAY = 4;

    /** As many decimals as a number can show. */
    static final int MOST_DECIMALS = 30;

    private static final int FIRST_NUMBER = 5;
    private static final int FIRST_FORMAT = 165;

    private Styles() {}

    /** Numbers with that many decimals, 0 to 30. */
    static int decimals(int decimals) {
        return FIRST_NUMBER + decimals;
    }

    static String xml() {
        StringBuilder formats = new StringBuilder(format(FIRST_FORMAT - 1, "yyyy\\-mm\\-dd"));
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i <= MOST_DECIMALS; i++) {
            formats.append(format(FIRST_FORMAT + i, i == 0 ? "0" : "0." + "0".repeat(i)));
            numbers.append(cell(FIRST_FORMAT + i, 0, 0, ""));
        }
        return Parts.HEAD
                + "<styleSheet xmlns=\"" + Parts.MAIN + "\">"
                + "<numFmts count=\"" + (MOST_DECIMALS + 2) + "\">" + formats + "</numFmts>"
                + "<fonts count=\"2\">" + font("") + font("<b/>") + "</fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDE5EE\"/><bgColor indexed=\"64\"/>"
                + "</patternFill></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "</cellStyleXfs>"
                + "<cellXfs count=\"" + decimals(MOST_DECIMALS + 1) + "\">"
                + cell(0, 0, 0, "")
                + cell(49, 1, 2, "")
                + cell(49, 0, 0, "")
                + cell(49, 0, 0, " quotePrefix=\"1\"")
                + cell(FIRST_FORMAT - 1, 0, 0, "")
                + numbers
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                + "</cellStyles>"
                + "</styleSheet>";
    }

    private static String format(int id, String code) {
        return "<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(id, code);
    }

    private static String font(String bold) {
        return "<font>" + bold + "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String cell(int format, int font, int fill, String more) {
        return ("<xf numFmtId=\"%s\" fontId=\"%s\" fillId=\"%s\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
                        + "applyFont=\"1\" applyFill=\"1\"%s/>")
                .formatted(format, font, fill, more);
    }
}
