package io.github.comity.brief.chart;

/**
 * What a mark of a chart means, and how it looks where no style sheet says otherwise.
 *
 * @param name its class for the style sheet
 * @param colour its colour on white paper
 * @param more further attributes
 */
record Ink(String name, String colour, String more) {
    static final Ink EXPORTS = new Ink("exports", "#0072b2", "");
    static final Ink IMPORTS = new Ink("imports", "#c05500", "");
    static final Ink TOTAL = new Ink("total", "#3d4248", "");
    static final Ink BAND = new Ink("band", "#0072b2", " fill-opacity=\"0.25\"");
    static final Ink OVERDUE = new Ink("overdue", "#a3202a", "");
    static final Ink OPEN = new Ink("open", "#c05500", "");
    static final Ink GRID = new Ink("grid", "#d6d9dd", "");
    static final Ink AXIS = new Ink("axis", "#1b1d20", "");
    static final Ink WHISKER = new Ink("whisker", "#1b1d20", " stroke-width=\"1.5\"");
    static final Ink WORDS = new Ink("words", "#1b1d20", "");
    static final Ink HEAD = new Ink("words", "#1b1d20", " font-weight=\"600\"");
    static final Ink QUIET = new Ink("quiet", "#565b62", "");
}
