package io.github.comity.claim;

import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.source.Edition;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Texts that stand for claims: two claims of different subjects, editions, figures or statuses never have the same.
 *
 * <p>What is usual is written as it is printed. A name that could be mistaken for something else, such as the scope
 * "GOODS" or a group with the code of a country, is followed by all that tells it apart, with its names in quotes.
 */
final class Identity {
    private Identity() {}

    static String of(Claim claim) {
        Subject subject = claim.subject();
        String status = claim.status() == ClaimStatus.ACTUAL ? "" : " | " + claim.status();
        return subject + " | " + claim.source().edition() + " | " + claim.figure() + status + details(subject);
    }

    static String ofStatement(Claim claim) {
        Subject whole = Subject.level(claim.subject().quantity().withUnit(Unit.UNSTATED));
        return whole + " | " + claim.source().edition() + details(whole);
    }

    private static String details(Subject subject) {
        String ranking =
                subject.as(Subject.Rank.class).map(Subject.Rank::ranking).orElse("");
        return subject.quantities().stream().allMatch(Identity::isUsual) && !isQuoted(ranking)
                ? ""
                : " | "
                        + subject.quantities().stream().map(Identity::full).collect(Collectors.joining("; "))
                        + (ranking.isEmpty() ? "" : "; " + Edition.quoted(ranking));
    }

    private static boolean isQuoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('|') >= 0;
    }

    private static boolean isUsual(Quantity quantity) {
        return Measure.constants().contains(quantity.measure())
                && isUsual(quantity.reporter())
                && isUsual(quantity.partner())
                && isUsual(quantity.unit())
                && quantity.scope().map(Identity::isUsualScope).orElse(true);
    }

    private static boolean isUsual(Area area) {
        return !(area instanceof CountryGroup) || CountryGroup.known().contains(area);
    }

    private static boolean isUsual(Unit unit) {
        return unit.kind() != Unit.Kind.COUNT || unit.symbol().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** One word that is no coverage, or the code of a product after that of its classification. */
    private static boolean isUsualScope(String scope) {
        String code = scope.replaceFirst("^[A-Z]+[0-9]* (?=[0-9.]+$)", "");
        return code.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
                && Arrays.stream(Coverage.values()).noneMatch(c -> c.toString().equals(code));
    }

    private static String full(Quantity q) {
        Measure m = q.measure();
        return String.join(
                ", ",
                Edition.quoted(m.name()),
                m.additivity().name(),
                m.sign().name(),
                m.temporality().name(),
                full(q.reporter()),
                full(q.partner()),
                q.period().toString(),
                q.unit().kind() + " " + Edition.quoted(q.unit().toString()),
                q.coverage().name(),
                q.scope().map(Edition::quoted).orElse("no scope"),
                q.priceBasis().name());
    }

    private static String full(Area area) {
        return area instanceof CountryGroup group
                ? "group " + Edition.quoted(group.code()) + " " + Edition.quoted(group.name())
                        + group.memberships().stream()
                                .map(m -> " " + m.member().code() + " " + m.during())
                                .collect(Collectors.joining())
                : area.code();
    }
}
