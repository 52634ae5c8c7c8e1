package io.github.comity.cli;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a library refuses, in the words of the command: what it says to call in Java is said as an option or as what to
 * write in the file, and left out where there is no such thing.
 */
final class InWords {
    private static final ImmutableMap<Pattern, String> WORDS = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("; it is set once, with source\\.withDecimalMark\\(.*\\)"), "")
            .put(Pattern.compile("(?:pass|use) DecimalMark\\.COMMA"), "add --decimal comma")
            .put(Pattern.compile("(?:pass|use) DecimalMark\\.POINT"), "add --decimal point")
            .put(Pattern.compile("say decimalMark\\(\\.\\.\\.\\)"), "add --decimal point or --decimal comma")
            .put(Pattern.compile(" to Country\\.of\\b"), "")
            .put(Pattern.compile("\\bWorld\\.WORLD\\b"), "World")
            .put(Pattern.compile("\\ba CountryGroup\\b"), "a group")
            .put(Pattern.compile(" or use CommuniqueReader\\.anyLanguage\\(\\)"), " or leave it out")
            .put(
                    Pattern.compile("pass it as in FiscalYear\\.startingIn\\(.*\\)"),
                    "write its first day and its length, as in 2023-04-01/P1Y")
            .put(
                    Pattern.compile("call ReportingPeriod\\.year\\(\\d+\\), or write"),
                    "write the calendar year in another column, or")
            .put(
                    Pattern.compile("say what the mark means by Marks\\.with\\(.*?\\)"),
                    "write a number or one of the marks")
            .put(
                    Pattern.compile("say negativeInParentheses\\(\\) if that is meant"),
                    "write a minus for a number below zero")
            .put(
                    Pattern.compile("set it as in figuresIn\\(.*\\)"),
                    "write it behind the name of the measure, as in 'exports, thousand USD'")
            .put(
                    Pattern.compile("name the column or set the value"),
                    "add such a column to the file, with codes such as EXPORTS for measures and USD for units")
            .put(
                    Pattern.compile("say what it means by measure\\(.*\\)"),
                    "write the code of a measure, such as EXPORTS, or name the columns by measure and unit")
            .put(Pattern.compile("say what it means by unit\\(.*\\)"), "write one of these")
            .put(Pattern.compile("name it by Comtrade\\.withArea\\(.*\\)"), "correct it")
            .put(Pattern.compile(", which (?:area|measure)\\(\\.\\.\\.\\) gives"), "")
            .put(
                    Pattern.compile("name the column with productIn\\(.*\\) to read products"),
                    "keep products in another file")
            .put(
                    Pattern.compile("read it with TableFormat\\.of\\(file\\), which finds out what is between them"),
                    "write commas, semicolons or tabs between them, the same in each row")
            .put(
                    Pattern.compile("(was that of a reading; )read it with the format of that type"),
                    "$1'comity read --json' wrote it for other programs; give the text itself")
            .put(
                    Pattern.compile("(was that of a \\w+; )read it with the format of that type"),
                    "$1give a file that 'comity convert' writes")
            .put(Pattern.compile("count things with Unit\\.counted"), "write what is counted in braces, as in {cars}")
            .put(Pattern.compile("^to\\(\\.\\.\\.\\) of visit"), "place of the visit")
            .put(Pattern.compile("use Measure\\.ENTERPRISES"), "count enterprises")
            .put(Pattern.compile("[Uu]se Growth\\.Form\\.(\\w+)"), "write it as $1")
            .put(Pattern.compile("call [\\w(). ]*\\(\\.\\.\\.\\)[^;]* before build\\(\\)"), "add what is missing")
            .buildOrThrow();

    /** What only a program in Java can do. */
    private static final Pattern JAVA = Pattern.compile("\\b[A-Z][a-z]\\w*\\.[A-Za-z]\\w*|\\b[a-z]\\w*\\((?!s\\))");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private InWords() {}

    /** The message of a library as who uses the command is told it. */
    static String of(String message) {
        String said = message;
        for (var words : WORDS.entrySet()) {
            said = words.getKey().matcher(said).replaceAll(words.getValue());
        }
        List<String> clauses = clauses(said);
        StringBuilder kept = new StringBuilder(clauses.get(0));
        clauses.stream()
                .skip(1)
                .filter(c -> !isOfJava(c))
                .forEach(c -> kept.append("; ").append(c));
        return kept.toString();
    }

    /** Whether a text says what only a program in Java can do; what stands in quotation marks is somebody's words. */
    static boolean isOfJava(String text) {
        return JAVA.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }

    /** The clauses between semicolons that stand in no quotation marks. */
    private static List<String> clauses(String message) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        boolean isQuoted = false;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            isQuoted ^= c == '\'';
            if (!isQuoted && message.startsWith("; ", i)) {
                clauses.add(message.substring(from, i));
                from = i + 2;
            }
        }
        clauses.add(message.substring(from));
        return clauses;
    }
}
