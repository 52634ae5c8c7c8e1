package io.github.comity.treaty;

import io.github.comity.internal.Text;
import io.github.comity.party.Party;
import java.time.Period;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What no agreement can be. What is merely odd is {@link TreatyReview}'s. */
final class AgreementRules {
    private static final int MAX_YEARS = 1_000;

    private AgreementRules() {}

    static void check(Agreement agreement) {
        String title = Text.requireName("agreement title", agreement.title());
        agreement.shortTitle().ifPresent(s -> Text.requireName("agreement short title", s));
        if (agreement.parties().size() < 2) {
            throw new IllegalArgumentException(
                    "agreement %s must have at least two parties, but was %s; name both sides"
                            .formatted(
                                    Text.quote(title),
                                    agreement.parties().isEmpty()
                                            ? "without any"
                                            : "of "
                                                    + agreement
                                                            .parties()
                                                            .asList()
                                                            .get(0)
                                                            .name() + " alone"));
        }
        checkSteps(title, agreement.steps(), agreement.parties().asList());
        agreement
                .numberOfAreas()
                .ifPresent(n -> checkAreas(title, n, agreement.areas().size()));
        agreement.duration().ifPresent(p -> checkTerm("duration", title, p));
        agreement.renewal().ifPresent(p -> checkTerm("renewal", title, p));
    }

    private static void checkSteps(String title, List<AgreementStep> steps, List<Party> parties) {
        for (int i = 0; i < steps.size(); i++) {
            AgreementStep step = steps.get(i);
            step.by().filter(by -> !parties.contains(by)).ifPresent(by -> {
                throw new IllegalArgumentException("%s must be the act of a party, but was by %s; add it to the parties"
                        .formatted(step.headline(Text.quote(title)).replace(" by " + by.phrase(), ""), by.phrase()));
            });
            for (AgreementStep other : steps.subList(0, i)) {
                if (step.isSameAs(other)) {
                    throw new IllegalArgumentException("%s must be stated once, but was '%s' and '%s'; keep one of them"
                            .formatted(step.headline(Text.quote(title)), earlier(other, step), later(other, step)));
                }
            }
        }
    }

    private static AgreementStep earlier(AgreementStep a, AgreementStep b) {
        return AgreementStep.BY_KIND.compare(a, b) <= 0 ? a : b;
    }

    private static AgreementStep later(AgreementStep a, AgreementStep b) {
        return earlier(a, b) == a ? b : a;
    }

    private static void checkAreas(String title, int stated, int named) {
        if (stated < Math.max(1, named)) {
            throw new IllegalArgumentException(
                    "number of areas of %s must be at least %s, but was %s; count the areas that are named"
                            .formatted(Text.quote(title), Math.max(1, named), stated));
        }
    }

    private static void checkTerm(String what, String title, Period term) {
        if (term.isNegative() || term.isZero()) {
            throw new IllegalArgumentException(
                    "%s of %s must be longer than zero, but was %s; leave it out if it has no limit"
                            .formatted(what, Text.quote(title), term));
        }
        if (term.getYears() > MAX_YEARS || term.getMonths() > 12 * MAX_YEARS || term.getDays() > 366 * MAX_YEARS) {
            throw new IllegalArgumentException(
                    "%s of %s must be at most %s years, but was %s; leave it out if it has no limit"
                            .formatted(what, Text.quote(title), MAX_YEARS, term));
        }
    }

    static Locale language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            throw notALanguage(tag, e);
        }
        throw notALanguage(tag, null);
    }

    private static IllegalArgumentException notALanguage(String tag, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "authentic language must be a BCP 47 tag, but was %s; write it as in 'kk' or 'cs'"
                        .formatted(Text.quote(tag)),
                cause);
    }
}
