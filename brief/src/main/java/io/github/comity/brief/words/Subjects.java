package io.github.comity.brief.words;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.claim.SubjectVisitor;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.stream.Stream;

/** What a figure is about, in words. */
final class Subjects implements SubjectVisitor<String> {
    private final Words words;
    private final Names names;
    private final Dates dates;

    Subjects(Words words, Names names, Dates dates) {
        this.words = words;
        this.names = names;
        this.dates = dates;
    }

    /** The measure and its two sides, with scope and coverage where they are stated: "exports of A to B". */
    String side(Quantity quantity) {
        Quantity q = quantity;
        String measure = names.measure(q.measure());
        String side = q.reporter().equals(q.partner())
                ? words.say("sides.alone", measure, names.within(q.reporter()))
                : words.say(
                        "Sides." + q.measure().sides().name(),
                        measure,
                        names.within(q.reporter()),
                        names.within(q.partner()));
        String scoped = q.scope()
                .map(s -> words.say("subject.scope", side, Foreign.text(s)))
                .orElse(side);
        return q.coverage() == Coverage.SERVICES || q.coverage() == Coverage.GOODS_AND_SERVICES
                ? words.say("subject.scope", scoped, words.label(q.coverage()))
                : scoped;
    }

    private String at(Quantity quantity) {
        return words.say("subject.level", side(quantity), dates.period(quantity.period()));
    }

    private String against(String what, ReportingPeriod base) {
        return words.say("subject.change", what, dates.period(base));
    }

    @Override
    public String level(Subject.Level level) {
        return at(level.quantity());
    }

    @Override
    public String change(Subject.Change change) {
        return against(at(change.quantity()), change.base());
    }

    @Override
    public String share(Subject.Share share) {
        return words.say("subject.share", at(share.part()), side(share.whole()));
    }

    @Override
    public String shareChange(Subject.ShareChange change) {
        return against(share(change.share()), change.base());
    }

    @Override
    public String ratio(Subject.Ratio ratio) {
        return words.say("subject.ratio", at(ratio.numerator()), at(ratio.denominator()));
    }

    @Override
    public String difference(Subject.Difference difference) {
        return words.say("subject.difference", at(difference.minuend()), at(difference.subtrahend()));
    }

    @Override
    public String rank(Subject.Rank rank) {
        return words.say("subject.rank", at(rank.quantity()), ranking(rank.quantity(), rank.ranking()));
    }

    /** What is ranked: the partners of who reports, in the words of the language, else as it was told. */
    private String ranking(Quantity quantity, String told) {
        Area reporter = quantity.reporter();
        boolean isOfPartners = Stream.of(reporter.name(), reporter.phrase())
                .map("partners of "::concat)
                .anyMatch(p -> told.equals(p) || told.equals(p + " by " + quantity.measure()));
        return isOfPartners ? words.say("ranking.partners", names.area(reporter)) : Foreign.text(told);
    }
}
