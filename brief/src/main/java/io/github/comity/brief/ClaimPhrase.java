package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;

/** What a claim is about and what it says; a change says which way it went: "share of A in B: grew by 1.6 pp". */
final class ClaimPhrase {
    private ClaimPhrase() {}

    /** What changed, and since when. */
    private record Moved(Subject what, ReportingPeriod base, Growth.Form form) {}

    /**
     * A phrase.
     *
     * @param figure the figure of the claim, with its link and mark
     */
    static ImmutableList<Run> of(Language language, Claim claim, Run figure) {
        Figure said = claim.figure();
        return moved(claim.subject())
                .filter(m -> m.form() != Growth.Form.FACTOR && m.form() != Growth.Form.DIVISOR)
                .filter(m -> !said.isRange() && said.value().signum() != 0)
                .map(m -> {
                    boolean isMore = said.value().signum() > 0;
                    String amount = language.figure(isMore ? said : said.negated());
                    return Phrase.say(
                            language,
                            isMore ? "moved.more" : "moved.less",
                            language.subject(m.what()),
                            new Run(amount, figure.target(), figure.mark(), figure.style()),
                            language.period(m.base()));
                })
                .orElseGet(() -> Phrase.say(language, "pair", language.subject(claim.subject()), figure));
    }

    private static Optional<Moved> moved(Subject subject) {
        return subject instanceof Subject.Change c
                ? Optional.of(new Moved(Subject.level(c.quantity()), c.base(), c.form()))
                : subject instanceof Subject.ShareChange s
                        ? Optional.of(new Moved(s.share(), s.base(), s.form()))
                        : Optional.empty();
    }

    /** The pieces with a capital letter at their beginning. */
    static ImmutableList<Run> capital(ImmutableList<Run> runs) {
        Run first = runs.get(0);
        return ImmutableList.<Run>builder()
                .add(new Run(Phrase.capital(first.text()), first.target(), first.mark(), first.style()))
                .addAll(runs.subList(1, runs.size()))
                .build();
    }
}
