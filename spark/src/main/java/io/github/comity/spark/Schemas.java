package io.github.comity.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the functions return and what the tables hold.
 *
 * <p>A field that the JSON of Comity has as well has its name and its type here. Numbers of figures are texts that keep
 * every printed digit, such as {@code "1.50"} or {@code "5E+3"}; cast one to {@code DECIMAL} to calculate with it. What
 * is not stated is null. A {@code problem} says why there is nothing else in the row; it is null where all went well.
 */
public final class Schemas {
    /**
     * A place in a text: line and column from 1, the number of UTF-16 units before it, and their number. Of a document
     * with markup it is the place in its words.
     */
    public static final StructType SPAN = new StructType()
            .add("line", DataTypes.IntegerType, false)
            .add("column", DataTypes.IntegerType, false)
            .add("offset", DataTypes.IntegerType, false)
            .add("length", DataTypes.IntegerType, false);

    /** A figure as printed; {@code to} is the upper end of a range. What {@code comity_figure} returns. */
    public static final StructType FIGURE = new StructType()
            .add("value", DataTypes.StringType)
            .add("to", DataTypes.StringType)
            .add("magnitude", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("qualifier", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    /** Guaranteed bounds in ones of the unit; an absent end is unbounded. What {@code comity_bounds} returns. */
    public static final StructType BOUNDS = new StructType()
            .add("lower", DataTypes.StringType)
            .add("upper", DataTypes.StringType)
            .add("empty", DataTypes.BooleanType)
            .add("problem", DataTypes.StringType);

    /** Why there is no number. */
    public static final StructType UNDEFINED =
            new StructType().add("reason", DataTypes.StringType, false).add("explanation", DataTypes.StringType, false);

    /** A derived number with its bounds, or the reason why there is none. What {@code comity_growth} returns. */
    public static final StructType DERIVED = new StructType()
            .add("unit", DataTypes.StringType)
            .add("point", DataTypes.StringType)
            .add("bounds", BOUNDS)
            .add("printed", DataTypes.StringType)
            .add("undefined", UNDEFINED)
            .add("notes", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("problem", DataTypes.StringType);

    /** What is measured; areas by their codes, a measure by its name. */
    public static final StructType QUANTITY = new StructType()
            .add("measure", DataTypes.StringType, false)
            .add("reporter", DataTypes.StringType, false)
            .add("partner", DataTypes.StringType, false)
            .add("period", DataTypes.StringType, false)
            .add("unit", DataTypes.StringType, false)
            .add("coverage", DataTypes.StringType, false)
            .add("scope", DataTypes.StringType)
            .add("priceBasis", DataTypes.StringType, false);

    /** Who says so. */
    public static final StructType SOURCE = new StructType()
            .add("publisher", DataTypes.StringType, false)
            .add("dataOwner", DataTypes.StringType)
            .add("published", DataTypes.StringType);

    /**
     * A claim of a text. {@code kind} is the form of its subject: level, change, share, shareChange, ratio, difference
     * or rank; {@code quantity} is what the subject is about, of a share the part; {@code base} and {@code form} are
     * those of a change. {@code sentence} says it in English. {@code json} is the claim without its wording as
     * {@code JsonFormat.CLAIM} writes it: nothing of it is lost there.
     */
    public static final StructType CLAIM = new StructType()
            .add("id", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("quantity", QUANTITY)
            .add("base", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("figure", FIGURE)
            .add("bounds", BOUNDS)
            .add("status", DataTypes.StringType)
            .add("source", SOURCE)
            .add("wording", DataTypes.StringType)
            .add("span", SPAN)
            .add("printedUnit", DataTypes.StringType)
            .add("magnitudeMissing", DataTypes.BooleanType)
            .add("sentence", DataTypes.StringType)
            .add("json", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    /** The claims of a text, in the order of the text; one with a problem alone if it could not be read. */
    public static final ArrayType CLAIMS = DataTypes.createArrayType(CLAIM, false);

    /** A claim that has part in a contradiction: what it says, and its place. */
    public static final StructType STATED =
            new StructType().add("claim", DataTypes.StringType, false).add("span", SPAN, false);

    /**
     * Claims that cannot all be true: the likely slip, a sentence, the place of the figure that it speaks of, in the
     * document as the command tells it and in its words, and the fewest claims that contradict each other.
     */
    public static final StructType FINDING = new StructType()
            .add("slip", DataTypes.StringType)
            .add("sentence", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("column", DataTypes.LongType, false)
            .add("span", SPAN, false)
            .add("claims", DataTypes.createArrayType(STATED, false), false);

    /**
     * Whether the figures of a text can all be true. {@code contradictions} is how many independent contradictions
     * there are; slip, sentence, span and claims are those of the one with the fewest claims. What {@code comity_check}
     * returns.
     */
    public static final StructType CHECK = new StructType()
            .add("verdict", DataTypes.StringType)
            .add("contradictions", DataTypes.IntegerType)
            .add("slip", DataTypes.StringType)
            .add("sentence", DataTypes.StringType)
            .add("span", SPAN)
            .add("claims", DataTypes.createArrayType(STATED, false))
            .add("problem", DataTypes.StringType);

    /**
     * A document of an archive: an id that no other has, its text or the content of its file, when and by whom it was
     * published, and whose figures to expect. Text and content are null where {@code problem} says what is wrong.
     */
    public static final StructType DOCUMENT = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("text", DataTypes.StringType)
            .add("content", DataTypes.BinaryType)
            .add("published", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("parties", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("problem", DataTypes.StringType);

    /** A reason why numbers were left unread, and how many were. */
    public static final StructType UNREAD =
            new StructType().add("reason", DataTypes.StringType, false).add("numerals", DataTypes.IntegerType, false);

    /**
     * The table of verdicts: a row for each document, with its {@link #CHECK}, all its contradictions in the order of
     * the text, the pairs that its claims are about, such as {@code CZE-KAZ}, how many claims it has, and what became
     * of its numbers. {@code year} is that of the publication.
     */
    public static final StructType VERDICT = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("published", DataTypes.StringType)
            .add("publisher", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("check", CHECK)
            .add("findings", DataTypes.createArrayType(FINDING, false), false)
            .add("pairs", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("claims", DataTypes.IntegerType, false)
            .add("read", DataTypes.IntegerType, false)
            .add("noStatistic", DataTypes.IntegerType, false)
            .add("unread", DataTypes.IntegerType, false)
            .add("unreadReasons", DataTypes.createArrayType(UNREAD, false), false)
            .add("problem", DataTypes.StringType)
            .add("year", DataTypes.IntegerType);

    /** The table of claims: {@link #CLAIM} with its document, its index in it from 0, and the year of publication. */
    public static final StructType CLAIM_ROW = claimRow();

    /** A claim that has part in a disagreement, the day and document that state it first, and how many documents do. */
    public static final StructType CITED = new StructType()
            .add("claim", DataTypes.StringType, false)
            .add("published", DataTypes.StringType)
            .add("document", DataTypes.StringType, false)
            .add("documents", DataTypes.LongType, false);

    /**
     * The table of disagreements between texts. {@code kind} is {@code revision} for a figure and the next other one
     * that a later publication states of the same; {@code contradiction} for texts of one day that cannot all be true;
     * {@code difference} for the latest figures of several days that cannot all be true, where an earlier one may have
     * been revised since without being stated anew; {@code undecided} where the budget did not suffice; and {@code too
     * many} for a group with more claims than the limit, about which nothing else is said.
     */
    public static final StructType DISAGREEMENT = new StructType()
            .add("reporter", DataTypes.StringType, false)
            .add("partner", DataTypes.StringType, false)
            .add("publisher", DataTypes.StringType, false)
            .add("dataOwner", DataTypes.StringType)
            .add("kind", DataTypes.StringType, false)
            .add("slip", DataTypes.StringType)
            .add("sentence", DataTypes.StringType, false)
            .add("claims", DataTypes.createArrayType(CITED, false), false);

    private Schemas() {}

    private static StructType claimRow() {
        StructType row = new StructType()
                .add("document", DataTypes.StringType, false)
                .add("index", DataTypes.IntegerType, false);
        for (var field : CLAIM.fields()) {
            DataType type = field.dataType();
            row = field.name().equals("problem") ? row : row.add(field.name(), type);
        }
        return row.add("year", DataTypes.IntegerType);
    }
}
