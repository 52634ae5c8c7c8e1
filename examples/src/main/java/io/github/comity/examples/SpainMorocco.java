package io.github.comity.examples;

import static io.github.comity.diplomacy.MeetingFormat.TELEPHONE;
import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.diplomacy.VisitKind.STATE;
import static io.github.comity.event.CooperationField.CULTURAL;
import static io.github.comity.event.CooperationField.ECONOMIC;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.party.Countries.ESP;
import static io.github.comity.party.Countries.MAR;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.HEAD_OF_GOVERNMENT;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Change;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Timeline;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.Commission;
import java.time.LocalDate;

/**
 * How did Spain and Morocco stand at the end of 2020, and what had changed by February 2023?
 *
 * <p>The facts are from the pages that are named beside them. The list is not complete; what no page says is left out.
 */
public final class SpainMorocco {
    private static final Official FELIPE = Official.of("Felipe VI", Post.of("King", ESP));
    private static final Official MOHAMMED = Official.of("Mohammed VI", Post.of("King", MAR));
    private static final Official BORRELL =
            minister("Josep Borrell", "Foreign Affairs, European Union and Cooperation", ESP);
    private static final Official SANCHEZ = headOfGovernment("Pedro Sánchez", "President of the Government", ESP);
    private static final Official AKHANNOUCH = headOfGovernment("Aziz Akhannouch", "Head of Government", MAR);

    private SpainMorocco() {}

    /**
     * Prints the timeline, what is due, and what a later record changes.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Console.print(report());
    }

    private static Official minister(String name, String portfolio, Country country) {
        return Official.of(name, Post.of("Minister of " + portfolio, country));
    }

    /** The Spanish title says nothing about the level by itself, so the level is given. */
    private static Official headOfGovernment(String name, String title, Country country) {
        return Official.of(
                name,
                Post.builder()
                        .title(title)
                        .represents(country)
                        .level(HEAD_OF_GOVERNMENT)
                        .build());
    }

    // spotless:off
    /** What was known at the end of December 2020. */
    static BilateralCooperation in2020() {
        return BilateralCooperation.between(ESP, MAR)
            // signed in Brussels on 26 February 1996, in force since 1 March 2000:
            // eeas.europa.eu/morocco/association_agreement/index_en.htm
            .agreement(a -> a.kind(AgreementKind.AGREEMENT).between(EU, MAR)
                .title("EU-Morocco Association Agreement")
                .signed("1996-02-26").signedIn("Brussels, BEL").inForce("2000-03-01"))
            // state visit of 13 and 14 February 2019 at the invitation of the King of Morocco, with talks at the
            // palace and
            // eleven agreements: vorsten.nl, 13 February 2019; the delegation and the number: infomediaire.net,
            // February 2019
            .visit(STATE, v -> v.visitor(FELIPE).host(MOHAMMED).to(MAR, "Rabat").on("2019-02-13/2019-02-14")
                .delegation(BORRELL)
                .delegation(minister("Fernando Grande-Marlaska", "the Interior", ESP))
                .delegation(minister("Reyes Maroto", "Industry, Trade and Tourism", ESP))
                .delegation(minister("Luis Planas", "Agriculture, Fisheries and Food", ESP))
                .delegation(minister("José Guirao", "Culture and Sport", ESP))
                .purpose("signature of 11 agreements on cooperation")
                .meeting(m -> m.with(MOHAMMED).about(POLITICAL, ECONOMIC, CULTURAL)))
            // planned for 17 December 2020 in Rabat and put off to February 2021: levante-emv.com, 10 December 2020
            .commission("High-Level Meeting", c -> c
                .session(12, s -> s.postponed("2020-12-17", "2021-02").in("Rabat, MAR")))
            .build();
    }

    /** What was known on 3 February 2023. */
    static BilateralCooperation in2023() {
        BilateralCooperation before = in2020();
        Agreement association = before.agreement("EU-Morocco Association Agreement").orElseThrow();
        return BilateralCooperation.between(ESP, MAR)
            .agreement(association)
            .visit(before.visits().asList().get(0))
            // February 2021 was given up without a new date: elindependiente.com, 3 February 2021;
            // the 12th session was held in Rabat on 1 and 2 February 2023 under both heads of government: maroc.ma,
            // 2 and 3 February 2023
            .commission(Commission.builder().name("High-Level Meeting").between(ESP, MAR)
                .session(s -> s.postponed("2020-12-17", "2021-02").cancelled().in("Rabat, MAR"))
                .session(12, s -> s.held("2023-02-01/2023-02-02").in("Rabat, MAR")
                    .coChair(ESP, SANCHEZ).coChair(MAR, AKHANNOUCH))
                .build())
            // visit at the invitation of the King, with a meeting on 7 April 2022, and the telephone conversation on
            // the occasion of the
            // session: gna.org.gh, February 2023
            .visit(OFFICIAL, v -> v.visitor(SANCHEZ).to(MAR).on("2022-04-07")
                .meeting(m -> m.with(MOHAMMED).about(POLITICAL)))
            .meeting(m -> m.format(TELEPHONE).with(MOHAMMED, SANCHEZ).on("2023-02-01/2023-02-02"))
            .build();
    }
    // spotless:on

    static String report() {
        BilateralCooperation before = in2020();
        BilateralCooperation after = in2023();
        Changes changes = Changes.between(before, after);
        LocalDate spring = LocalDate.of(2021, 3, 1);
        Timeline contacts = after.timeline().with(ESP, MAR).contacts();

        StringBuilder out = new StringBuilder("Spain and Morocco\n\nAS OF DECEMBER 2020\n");
        ContactsOfArticle.events(out, before.timeline());
        out.append("\nOVERDUE ON ").append(spring).append('\n');
        Review.asOf(before, spring).stream()
                .map(Finding::sentence)
                .forEach(s -> out.append("  ").append(s).append('\n'));

        out.append("\nWHAT FEBRUARY 2023 CHANGES\n");
        Table table = new Table(out, "ll");
        for (Change change : changes.all()) {
            table.row(change.effect().toString(), change.toString());
        }
        table.print();
        out.append("\nCONTACTS BY YEAR AND LEVEL\n");
        Table counts = new Table(out, "llr");
        contacts.contactCounts()
                .forEach(c -> counts.row(String.valueOf(c.year()), c.level().label(), String.valueOf(c.count())));
        counts.print();
        out.append("  last: ")
                .append(contacts.lastContact().map(Object::toString).orElse("none"))
                .append("\n\nTHE ASSOCIATION AGREEMENT ON 1 JANUARY 1999: ")
                .append(after.agreement("EU-Morocco Association Agreement")
                        .orElseThrow()
                        .statusAt(LocalDate.of(1999, 1, 1)))
                .append('\n');
        return out.toString();
    }
}
