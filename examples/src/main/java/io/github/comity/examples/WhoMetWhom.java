package io.github.comity.examples;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Timeline;
import java.time.LocalDate;

/** Who met whom according to the article, what was overdue on 15 January 2025, and what was to come next? */
public final class WhoMetWhom {
    private WhoMetWhom() {}

    /**
     * Prints the contacts of the article and what is due, seen from two days.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Console.print(report(KazakhstanCzechia.relations()));
    }

    static String report(BilateralCooperation relations) {
        StringBuilder out = new StringBuilder("Who met whom: Kazakhstan and Czechia\n");
        Timeline contacts = relations.timeline().contacts();

        out.append("\nKAZAKHSTAN AND CZECHIA\n");
        ContactsOfArticle.events(out, contacts.with(KAZ, CZE));
        out.append("\nKAZAKHSTAN AND OTHERS, on the same journey\n");
        ContactsOfArticle.events(out, contacts.with(KAZ).where(e -> !e.parties().contains(CZE)));
        out.append("\nCONTACTS OF THE TWO, by year and level; a visit and the talks in it count once\n");
        Table counts = new Table(out, "llr");
        contacts.with(KAZ, CZE)
                .contactCounts()
                .forEach(c -> counts.row(String.valueOf(c.year()), c.level().label(), String.valueOf(c.count())));
        counts.print();

        out.append("  last: ")
                .append(contacts.with(KAZ, CZE)
                        .lastContact()
                        .map(Object::toString)
                        .orElse("none"))
                .append('\n');

        asOf(out, relations, LocalDate.of(2024, 9, 2));
        asOf(out, relations, LocalDate.of(2025, 1, 15));
        return out.toString();
    }

    private static void asOf(StringBuilder out, BilateralCooperation relations, LocalDate day) {
        Timeline timeline = relations.timeline();
        out.append("\nOVERDUE ON ").append(day).append('\n');
        ContactsOfArticle.events(out, timeline.overdueAt(day));
        out.append("\nNEXT, within a year of ").append(day).append('\n');
        ContactsOfArticle.events(out, timeline.upcoming(day, day.plusYears(1)));
        for (Finding finding : Review.asOf(relations, day)) {
            out.append("  To look at: ").append(finding).append('\n');
        }
    }
}
