package io.github.comity.formats.table;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.internal.UnitText;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of a {@link PlainTable} mean, named as in the header. A part is set once, and of options the
 * last counts. Not thread-safe.
 */
public final class PlainTableBuilder {
    private final Mapping mapping;

    PlainTableBuilder(Source source) {
        this.mapping = new Mapping(source);
    }

    /**
     * Sets what all figures measure.
     *
     * @param measure the measure, such as {@link Measure#EXPORTS}
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public PlainTableBuilder measure(Measure measure) {
        given(measure, "measure");
        mapping.measure = once("measure", mapping.measure, Mapping.Part.always("measure", measure));
        return this;
    }

    /**
     * Sets the column that tells the measure.
     *
     * @param column the name of the column
     * @param measures what its cells mean, such as {@code X} exports
     * @return this builder
     * @throws IllegalStateException if the measure was already set
     */
    public PlainTableBuilder measureIn(String column, Map<String, Measure> measures) {
        Mapping.Part<Measure> part = Mapping.Part.ofMeasures(given(column, "measureIn"), given(measures, "measureIn"));
        mapping.measure = once("measure", mapping.measure, part);
        return this;
    }

    /**
     * Sets who reports all figures.
     *
     * @param reporter the reporter
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public PlainTableBuilder reporter(Area reporter) {
        given(reporter, "reporter");
        mapping.reporter = once("reporter", mapping.reporter, Mapping.Part.always("reporter", reporter));
        return this;
    }

    /**
     * Sets the column that tells the reporter.
     *
     * @param column the name of the column, with codes or English names of countries
     * @return this builder
     * @throws IllegalStateException if the reporter was already set
     */
    public PlainTableBuilder reporterIn(String column) {
        mapping.reporter =
                once("reporter", mapping.reporter, Mapping.Part.ofAreas("reporter", given(column, "reporterIn")));
        return this;
    }

    /**
     * Sets the other side of all figures.
     *
     * @param partner the partner
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public PlainTableBuilder partner(Area partner) {
        given(partner, "partner");
        mapping.partner = once("partner", mapping.partner, Mapping.Part.always("partner", partner));
        return this;
    }

    /**
     * Sets the column that tells the other side.
     *
     * @param column the name of the column, with codes or English names of countries
     * @return this builder
     * @throws IllegalStateException if the partner was already set
     */
    public PlainTableBuilder partnerIn(String column) {
        mapping.partner = once("partner", mapping.partner, Mapping.Part.ofAreas("partner", given(column, "partnerIn")));
        return this;
    }

    /**
     * Names a party that the columns of countries call by a text of their own, such as a code that is no country's.
     *
     * @param text the text as printed, such as {@code "490"}
     * @param area the party that it means
     * @return this builder
     * @throws IllegalStateException if the text was already named
     */
    public PlainTableBuilder area(String text, Area area) {
        once("party '%s'".formatted(given(text, "area")), mapping.areas.get(text), given(area, "area"));
        mapping.areas.put(text, area);
        return this;
    }

    /**
     * Sets the period of all figures.
     *
     * @param period the period
     * @return this builder
     * @throws IllegalStateException if periods were already set
     */
    public PlainTableBuilder period(ReportingPeriod period) {
        given(period, "period");
        mapping.period = oncePeriod(Mapping.Part.always("period", period));
        return this;
    }

    /**
     * Sets the column that tells the period.
     *
     * @param column the name of the column, with periods such as {@code 2024-Q1} or {@code 202405}
     * @return this builder
     * @throws IllegalStateException if periods were already set
     */
    public PlainTableBuilder periodIn(String column) {
        mapping.period = oncePeriod(
                new Mapping.Part<>("period", Optional.of(given(column, "periodIn")), (t, own) -> Periods.read(t)));
        return this;
    }

    private Mapping.Part<ReportingPeriod> oncePeriod(Mapping.Part<ReportingPeriod> part) {
        once("period", mapping.wideUnit, part);
        return once("period", mapping.period, part);
    }

    /**
     * Takes the rows alone that have one of some texts in a column, and tells the others as gaps.
     *
     * @param column the name of the column, such as {@code "Attribute"}
     * @param text what its cells must be, such as {@code "Value"}
     * @param others what they may be besides
     * @return this builder
     * @throws IllegalStateException if the column was already limited
     */
    public PlainTableBuilder only(String column, String text, String... others) {
        String name = given(column, "only");
        ImmutableSet<String> asked = ImmutableSet.copyOf(Lists.asList(given(text, "only"), given(others, "only")));
        mapping.only.put(name, once("rows by column " + Shown.quote(name), mapping.only.get(name), asked));
        return this;
    }

    /**
     * Says that the table is wide: each column that is named like a period, such as {@code 2023}, has its figures.
     *
     * @param unit unit and scale of all figures, such as {@code "million USD"}
     * @return this builder
     * @throws IllegalArgumentException if the text is no unit
     * @throws IllegalStateException if periods or columns of figures were already set
     */
    public PlainTableBuilder figuresByPeriod(String unit) {
        return figuresByPeriod(Mapping.PERIOD, unit);
    }

    /**
     * Says that the table is wide: each column that is named like a period and what stands around it has its figures.
     *
     * @param name the name with {@code {period}} for the period, such as {@code "Exports {period}"}
     * @param unit unit and scale of all figures, such as {@code "million USD"}
     * @return this builder
     * @throws IllegalArgumentException if the name has no {@code {period}}, or the text is no unit
     * @throws IllegalStateException if periods or columns of figures were already set
     */
    public PlainTableBuilder figuresByPeriod(String name, String unit) {
        Figure read = UnitText.parse(given(unit, "figuresByPeriod"));
        mapping.named(given(name, "figuresByPeriod"));
        once("period", mapping.period, read);
        once("figures", mapping.figures.isEmpty() ? null : mapping.figures, read);
        mapping.wideUnit = once("figures", mapping.wideUnit, read);
        return this;
    }

    /**
     * Adds a column of figures whose name tells unit and scale, such as {@code "Value, US$ thousand"}.
     *
     * @param column the name of the column
     * @return this builder
     * @throws IllegalArgumentException if the name does not tell a unit
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder figuresIn(String column) {
        return add(column, "figuresIn", FigureColumn.levels(UnitText.ofColumn(given(column, "figuresIn"))));
    }

    /**
     * Adds a column of figures.
     *
     * @param column the name of the column
     * @param unit unit and scale, such as {@code "thousand USD"} or {@code "t"}
     * @return this builder
     * @throws IllegalArgumentException if the text is no unit, or the name of the column tells another one
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder figuresIn(String column, String unit) {
        given(column, "figuresIn");
        return add(column, "figuresIn", FigureColumn.levels(column, given(unit, "figuresIn")));
    }

    /**
     * Adds a column of growth rates in percent against the same period of the previous year, such as {@code "change,
     * %"}. A cell that says how many times, such as {@code "2.1 times"}, is read too.
     *
     * @param column the name of the column
     * @return this builder
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder growthsIn(String column) {
        return growthsIn(column, Growth.Form.RATE);
    }

    /**
     * Adds a column of changes against the same period of the previous year, of the figures in the column that was
     * added before; of an unstated unit if there is none.
     *
     * @param column the name of the column
     * @param form {@link Growth.Form#RATE} for {@code 19.4} percent more; {@link Growth.Form#FACTOR} for an index,
     *     which is {@code 119.4} if the name of the column tells percent, and {@code 1.194} otherwise
     * @return this builder
     * @throws IllegalArgumentException if the form is another one
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder growthsIn(String column, Growth.Form form) {
        given(form, "growthsIn");
        return add(column, "growthsIn", FigureColumn.growths(column, form, mapping.unitBefore()));
    }

    /**
     * Adds a column of shares in percent: that of the partner of the row in a group or the world, such as
     * {@code "share, %"} beside the exports to each country, of the figures in the column that was added before.
     *
     * @param column the name of the column
     * @param whole what the shares are of
     * @return this builder
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder sharesIn(String column, Area whole) {
        given(whole, "sharesIn");
        return add(column, "sharesIn", FigureColumn.shares(mapping.unitBefore(), whole));
    }

    /**
     * Adds a column of shares in percent: that of the product of the row in all products with the same partner, of the
     * figures in the column that was added before.
     *
     * @param column the name of the column
     * @return this builder
     * @throws IllegalStateException if it was already added
     */
    public PlainTableBuilder sharesOfProductsIn(String column) {
        return add(column, "sharesOfProductsIn", FigureColumn.sharesOfProducts(mapping.unitBefore()));
    }

    private PlainTableBuilder add(String column, String method, FigureColumn value) {
        given(column, method);
        once("figures", mapping.wideUnit, value);
        mapping.figures.put(
                column, once("column %s".formatted(Shown.quote(column)), mapping.figures.get(column), value));
        return this;
    }

    /**
     * Sets the column of products, whose codes may have any number of digits.
     *
     * <p>In the Harmonized System and its relatives, where codes are pairs of digits, a zero that a spreadsheet left
     * out is restored: 101 is 0101; the claim says so with an assumption.
     *
     * @param column the name of the column
     * @param classification the classification with its edition, such as {@code "HS 2017"}
     * @return this builder
     * @throws IllegalStateException if products were already set
     */
    public PlainTableBuilder productIn(String column, String classification) {
        return productIn(column, classification, 0);
    }

    /**
     * Sets the column of products, whose codes have a number of digits. A code of fewer digits has lost its zeros: in
     * the Harmonized System and its relatives one zero is restored, elsewhere the code is told as a problem.
     *
     * @param column the name of the column
     * @param classification the classification with its edition, such as {@code "HS 2017"}
     * @param digits how many digits each code has, or 0 if any
     * @return this builder
     * @throws IllegalArgumentException if the number of digits is not 0 to 12
     * @throws IllegalStateException if products were already set
     */
    public PlainTableBuilder productIn(String column, String classification, int digits) {
        given(column, "productIn");
        given(classification, "productIn");
        mapping.product = once("product", mapping.product, new Mapping.Product(column, classification, digits));
        return this;
    }

    /**
     * Sets the column of flags, if they stand beside the figures: {@code p} for provisional, as in {@link Marks}.
     *
     * @param column the name of the column
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public PlainTableBuilder flagsIn(String column) {
        mapping.flags = once("flags", mapping.flags, given(column, "flagsIn"));
        return this;
    }

    /**
     * Sets whether all figures are of goods, services or both; {@link Coverage#UNSTATED} otherwise.
     *
     * @param coverage the coverage
     * @return this builder
     */
    public PlainTableBuilder coverage(Coverage coverage) {
        mapping.coverage = given(coverage, "coverage");
        return this;
    }

    /**
     * Sets what marks without a number mean; {@link Marks#GENERIC} otherwise.
     *
     * @param marks the marks
     * @return this builder
     */
    public PlainTableBuilder marks(Marks marks) {
        mapping.marks = given(marks, "marks");
        return this;
    }

    /**
     * Sets what separates decimals; that of the source otherwise. Unsaid, {@code 13.000} is open between semicolons.
     *
     * @param mark the decimal mark
     * @return this builder
     */
    public PlainTableBuilder decimalMark(DecimalMark mark) {
        mapping.decimalMark = given(mark, "decimalMark");
        mapping.isMarkSaid = true;
        return this;
    }

    /**
     * Says that a number in parentheses is negative, as accountants write it; it is a problem otherwise.
     *
     * @return this builder
     */
    public PlainTableBuilder negativeInParentheses() {
        mapping.hasParentheses = true;
        return this;
    }

    /**
     * Builds the table.
     *
     * @return the table
     * @throws IllegalStateException if measure, reporter, partner, periods or figures are missing
     */
    public PlainTable build() {
        mapping.check();
        return new PlainTable(new Mapping(mapping));
    }

    private static <T> T given(T value, String method) {
        return Given.argument("argument", "PlainTableBuilder." + method + "(...)", value);
    }

    private static <T> T once(String what, @Nullable T earlier, T value) {
        if (earlier != null) {
            throw new IllegalStateException(
                    "%s of a table must be set once, but was set twice; keep one".formatted(what));
        }
        return value;
    }
}
