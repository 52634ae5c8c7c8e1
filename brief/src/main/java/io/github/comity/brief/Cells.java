package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Mark;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Printed;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;

/** Numbers of a page: each with its mark, and a link to where it comes from. */
final class Cells {
    private final Language language;
    private final Refs refs;

    Cells(Language language, Refs refs) {
        this.language = language;
        this.refs = refs;
    }

    static Mark mark(Cell.State state) {
        return switch (state) {
            case AGREES -> Mark.AGREES;
            case CONTRADICTS -> Mark.CONTRADICTS;
            case DERIVED -> Mark.DERIVED;
            case STATED, CONTRADICTORY, NONE -> Mark.NONE;
        };
    }

    /** A number without its unit, in a column whose head says the unit. */
    ImmutableList<Run> bare(Cell cell, Magnitude magnitude, boolean withSign, String label) {
        if (cell.claim().isPresent()) {
            Claim claim = cell.claim().get();
            String text = claim.growth()
                    .map(g -> growth(g, magnitude))
                    .orElseGet(() -> claim.unit().addsUp()
                            ? language.bare(claim.figure(), magnitude)
                            : language.figure(claim.figure()));
            return ImmutableList.of(stated(cell, text));
        }
        return cell.in(magnitude)
                .derived()
                .map(d -> derived(d, withSign, label))
                .orElseGet(() -> nothing(cell));
    }

    /** A change in the unit of its column is a number as the others of it. */
    private String growth(Growth growth, Magnitude magnitude) {
        Figure figure = growth.figure();
        boolean isNumber = growth.form() == Growth.Form.ABSOLUTE
                && figure.unit().addsUp()
                && !figure.isRange()
                && figure.qualifier() == Qualifier.AS_PRINTED;
        return isNumber
                ? (figure.value().signum() > 0 ? "+" : "") + language.bare(figure, magnitude)
                : language.growth(growth);
    }

    private ImmutableList<Run> derived(Derived derived, boolean withSign, String label) {
        Printed printed = derived.printed();
        String digits = language.digits(printed, withSign);
        String text = derived.unit().equals(Unit.PERCENT) ? language.say("unit.percent", digits) : digits;
        Run number = new Run(text, refs.of(label, derived), Mark.DERIVED, Style.PLAIN);
        return language.bounds(printed)
                .map(b -> ImmutableList.of(number, Run.of(" (" + b + ")", Style.SMALL)))
                .orElseGet(() -> ImmutableList.of(number));
    }

    private ImmutableList<Run> nothing(Cell cell) {
        return cell.state() == Cell.State.CONTRADICTORY
                ? ImmutableList.of(Run.of(language.say("cell.contradictory"), Style.SMALL))
                : ImmutableList.of(Run.of("–"));
    }

    /** A number with its unit, as it stands in a sentence. */
    ImmutableList<Run> full(Cell cell, boolean withSign, String label) {
        if (cell.claim().isPresent()) {
            return ImmutableList.of(stated(cell, language.said(cell.claim().get())));
        }
        return cell.derived()
                .map(d -> ImmutableList.of(
                        new Run(language.derived(d, withSign), refs.of(label, d), Mark.DERIVED, Style.PLAIN)))
                .orElseGet(() -> nothing(cell));
    }

    private Run stated(Cell cell, String text) {
        return new Run(text, refs.of(cell.claim().orElseThrow()), mark(cell.state()), Style.PLAIN);
    }

    /** The number of a source, which links to it. */
    Run source(Source source) {
        int number = refs.number(source);
        return Run.link("[" + number + "]", Refs.idOf(number));
    }
}
