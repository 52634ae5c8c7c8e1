package io.github.comity.treaty;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.treaty.AgreementKind.AGREEMENT;
import static io.github.comity.treaty.AgreementStep.Kind.ENTERED_INTO_FORCE;
import static io.github.comity.treaty.AgreementStep.Kind.NEGOTIATIONS_OPENED;
import static io.github.comity.treaty.AgreementStep.Kind.RATIFIED;
import static io.github.comity.treaty.AgreementStep.Kind.RESUMED;
import static io.github.comity.treaty.AgreementStep.Kind.SIGNED;
import static io.github.comity.treaty.AgreementStep.Kind.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final Official MOGHERINI = Official.of(
            "Federica Mogherini", Post.of("High Representative for Foreign Affairs and Security Policy", EU));

    /**
     * The agreement of the founding article. Dates: mission report of the European Parliament's delegation to the 17th
     * EU-Kazakhstan Parliamentary Cooperation Committee, 23 March 2020; ratification: Law of the Republic of Kazakhstan
     * of 25 March 2016 No. 475-V.
     */
    static AgreementBuilder epca() {
        return Agreement.builder()
                .kind(AGREEMENT)
                .title("Enhanced Partnership and Cooperation Agreement")
                .shortTitle("EPCA")
                .between(KAZ, EU)
                .initialled("2015-01")
                .signed("2015-12-21")
                .signedIn("Astana, KAZ")
                .ratifiedBy(KAZ, "2016-03-25")
                .provisionallyApplied("2016-05-01")
                .inForce("2020-03-01")
                .signedBy(MOGHERINI)
                .about(CooperationField.TRADE, CooperationField.INVESTMENT)
                .numberOfAreas(29);
    }

    @Test
    void epca_everyFactIsFound() {
        Agreement epca = epca().build();
        assertThat(epca.kind()).isEqualTo(AGREEMENT);
        assertThat(epca.parties()).containsExactly(EU, KAZ);
        assertThat(epca.isNamed("epca")).isTrue();
        assertThat(epca.isNamed("enhanced partnership and cooperation agreement"))
                .isTrue();
        assertThat(epca.isNamed("PCA")).isFalse();
        assertThat(epca.isBinding()).isTrue();
        assertThat(epca.binding()).isEmpty();
        assertThat(epca.signed()).contains(EventDate.parse("2015-12-21"));
        assertThat(epca.placeOfSignature()).contains(Place.of("Astana", KAZ));
        assertThat(epca.signatories()).containsExactly(MOGHERINI);
        assertThat(epca.provisionallyAppliedSince()).contains(EventDate.parse("2016-05-01"));
        assertThat(epca.inForceSince()).contains(EventDate.parse("2020-03-01"));
        assertThat(epca.ratifications()).isEqualTo(ImmutableMap.of(KAZ, EventDate.parse("2016-03-25")));
        assertThat(epca.numberOfAreas()).contains(29);
        assertThat(epca.areas()).containsExactly(CooperationField.TRADE, CooperationField.INVESTMENT);
        assertThat(epca.dateOf(SUSPENDED)).isEmpty();
        assertThat(TreatyReview.of(epca)).isEmpty();
        assertThat(epca)
                .hasToString(
                        "Enhanced Partnership and Cooperation Agreement (EPCA): agreement between the European Union "
                                + "and Kazakhstan, initialled January 2015, signed 21 December 2015 in Astana,"
                                + " provisionally applied since 1 May 2016, in force since 1 March 2020");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31,not recorded",
        "2015-01-01,not recorded or initialled",
        "2015-01-30,not recorded or initialled",
        "2015-01-31,initialled",
        "2015-12-20,initialled",
        "2015-12-21,signed",
        "2016-04-30,signed",
        "2016-05-01,provisionally applied",
        "2020-02-29,provisionally applied",
        "2020-03-01,in force",
        "2024-09-02,in force"
    })
    void statusAt_epca_dayByDay(LocalDate day, String status) {
        Agreement epca = epca().build();
        assertThat(epca.statusAt(day)).hasToString(status);
        assertThat(epca.isInForceAt(day)).isEqualTo(status.equals("in force"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,in force or suspended", "2024-12-31,suspended", "2025-05-31,suspended",
        "2025-06-01,in force", "2026-06-01,suspended", "2027-01-01,terminated"
    })
    void statusAt_interruptions_alternateAndEndWithTermination(LocalDate day, String status) {
        Agreement agreement = epca().step(SUSPENDED, EventDate.parse("2024"))
                .step(RESUMED, EventDate.parse("2025-06-01"))
                .step(SUSPENDED, EventDate.parse("2026-06-01"))
                .terminated("2027-01-01")
                .build();
        assertThat(agreement.statusAt(day)).hasToString(status);
    }

    @Test
    void statusAt_suspendedAndResumedInOneYear_isInForceAfterIt() {
        Agreement agreement = epca().step(RESUMED, EventDate.parse("2022-06-01"))
                .step(SUSPENDED, EventDate.parse("2022"))
                .build();
        assertThat(agreement.statusAt(LocalDate.of(2022, 5, 31))).hasToString("in force or suspended");
        assertThat(agreement.statusAt(LocalDate.of(2022, 6, 1))).hasToString("in force");
        assertThat(agreement.toString())
                .endsWith("in force since 1 March 2020, suspended since 2022, resumed 1 June 2022");
    }

    @Test
    void statusAt_onlySaidToBeInForce_isPossibleBeforeAndCertainFromThatDay() {
        Agreement agreement = Agreement.builder()
                .kind(AgreementKind.TREATY)
                .title("T")
                .between(KAZ, CZE)
                .inForce("../2024-09-02")
                .build();
        assertThat(agreement.statusAt(LocalDate.of(2024, 9, 1))).hasToString("not recorded or in force");
        assertThat(agreement.statusAt(LocalDate.of(2024, 9, 2))).hasToString("in force");
        assertThat(agreement).hasToString("T: treaty between Czechia and Kazakhstan, in force by 2 September 2024");
    }

    @Test
    void statusAt_dateOfAnEarlierStep_narrowsALaterOne() {
        Agreement agreement = Agreement.builder()
                .kind(AGREEMENT)
                .title("T")
                .between(KAZ, CZE)
                .signed("2015-06-01")
                .inForce("2015")
                .build();
        assertThat(agreement.statusAt(LocalDate.of(2015, 3, 1))).hasToString("not recorded");
        assertThat(agreement.statusAt(LocalDate.of(2015, 7, 1))).hasToString("signed or in force");
        assertThat(agreement.statusAt(LocalDate.of(2015, 12, 31))).hasToString("in force");
    }

    @Test
    void statusAt_stepsCertainlyOutOfOrder_theFurthestCounts() {
        Agreement agreement = Agreement.builder()
                .kind(AGREEMENT)
                .title("T")
                .between(KAZ, CZE)
                .signed("2012")
                .inForce("2010")
                .build();
        assertThat(agreement.statusAt(LocalDate.of(2011, 1, 1))).hasToString("in force");
        assertThat(agreement.statusAt(LocalDate.of(2013, 1, 1))).hasToString("in force");
    }

    @Test
    void planned_countsForNoStatusAndIsDue() {
        Agreement agreement = Agreement.builder()
                .kind(AGREEMENT)
                .title("Agreement on Air Services")
                .between(KAZ, CZE)
                .step(NEGOTIATIONS_OPENED, EventDate.inYear(2023))
                .planned(SIGNED, EventDate.secondHalf(2024))
                .signedIn("Prague")
                .build();
        assertThat(agreement.statusAt(LocalDate.of(2025, 1, 1))).hasToString("under negotiation");
        assertThat(agreement.signed()).isEmpty();
        Event signature = agreement.events().get(1);
        assertThat(signature).hasToString("second half of 2024 (planned): signature of Agreement on Air Services");
        assertThat(signature.place()).contains(Place.of("Prague"));
        assertThat(signature.isOverdueAt(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(signature.isOverdueAt(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(agreement)
                .hasToString("Agreement on Air Services: agreement between Czechia and Kazakhstan, under "
                        + "negotiation since 2023");
    }

    @Test
    void events_areTheStepsInTheOrderOfALife() {
        Agreement epca = epca().build();
        assertThat(epca.events())
                .extracting(Event::toString)
                .containsExactly(
                        "January 2015: initialling of EPCA",
                        "21 December 2015: signature of EPCA",
                        "25 March 2016: ratification of EPCA by Kazakhstan",
                        "1 May 2016: provisional application of EPCA",
                        "1 March 2020: entry into force of EPCA");
        assertThat(epca.events()).allSatisfy(e -> {
            assertThat(e.kind()).isEqualTo(EventKind.AGREEMENT);
            assertThat(e.origin()).isEqualTo(epca);
            assertThat(e.status()).isEqualTo(EventStatus.HELD);
            assertThat(e.fields()).isEqualTo(epca.areas());
        });
        assertThat(epca.events().get(1).place()).contains(Place.of("Astana", KAZ));
        assertThat(epca.events().get(1).officials()).containsExactly(MOGHERINI);
        assertThat(epca.events().get(1).parties()).containsExactly(EU, KAZ);
        assertThat(epca.events().get(2).place()).isEmpty();
        assertThat(epca.events().get(2).parties()).containsExactly(KAZ);
    }

    /** The Convention itself, as its entry in the United Nations Treaty Series reads: vol. 1155, I-18232. */
    @Test
    void treatySeries_entryOfTheViennaConvention_isExpressible() {
        Organization depositary = Organization.UN;
        Agreement convention = Agreement.builder()
                .kind(AgreementKind.parse("convention"))
                .title("Vienna Convention on the law of treaties")
                .between(CZE, KAZ, DEU, depositary)
                .signed("1969-05-23")
                .signedIn("Vienna, AUT")
                .inForce("1980-01-27")
                .registration(Registration.parse("I-18232, vol. 1155"))
                .registeredOn(EventDate.parse("1980-01-27"))
                .authenticIn("en", "fr", "zh", "ru", "es")
                .build();
        assertThat(convention.authenticLanguages())
                .containsExactly(
                        Locale.ENGLISH,
                        Locale.FRENCH,
                        Locale.CHINESE,
                        Locale.forLanguageTag("ru"),
                        Locale.forLanguageTag("es"));
        assertThat(convention.registration()).contains(Registration.of(Registration.Register.REGISTERED, 18232, 1155));
        assertThat(TreatyReview.of(convention)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-01,P5Y,2025-02-28",
        "2020-03-01,P1D,2020-03-01",
        "2020-02-29,P5Y,2025-02-28",
        "2023-01-31,P1M,2023-02-28",
        "2020-02-29,P4Y,2024-02-28",
        "2019-03-01,P1Y,2020-02-29",
        "2023-02,P1M,2023-02-28/2023-03-27",
        "2023-01,P1M,2023-01-31/2023-02-28",
        "2020,P5Y,2024-12-31/2025-12-30",
        "../2020-03-01,P5Y,",
        "9990-01-01,P10Y,9999-12-31",
        "9990-01-02,P10Y,"
    })
    void endOfFirstTerm_isTheDayBeforeTheAnniversary(String inForce, Period duration, String expected) {
        Agreement agreement = Agreement.builder()
                .kind(AGREEMENT)
                .title("T")
                .between(KAZ, CZE)
                .inForce(inForce)
                .duration(duration)
                .renewal(Period.ofYears(1))
                .build();
        assertThat(agreement.endOfFirstTerm().map(EventDate::toString).orElse(null))
                .isEqualTo(expected);
        assertThat(epca().build().endOfFirstTerm()).isEmpty();
    }

    @Test
    void builderOrder_neverMatters() {
        List<Consumer<AgreementBuilder>> parts = new ArrayList<>(List.of(
                b -> b.kind(AGREEMENT),
                b -> b.title("T"),
                b -> b.between(KAZ),
                b -> b.between(EU),
                b -> b.between(CZE),
                b -> b.signed("2015"),
                b -> b.inForce("2020-03-01"),
                b -> b.ratifiedBy(KAZ, "2016"),
                b -> b.ratifiedBy(EU, "2016"),
                b -> b.step(SUSPENDED, EventDate.inYear(2021)),
                b -> b.step(SUSPENDED, EventDate.inYear(2023)),
                b -> b.step(RESUMED, EventDate.inYear(2021)),
                b -> b.step(RESUMED, EventDate.inYear(2024)),
                b -> b.terminated("2024-12-31"),
                b -> b.signedIn("Astana")));
        Agreement expected = built(parts);
        long seed = 20240902;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(parts, random);
            Agreement shuffled = built(parts);
            assertThat(shuffled)
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(expected)
                    .hasSameHashCodeAs(expected);
            assertThat(shuffled.toString()).as("seed %d, round %d", seed, i).isEqualTo(expected.toString());
            assertThat(shuffled.steps()).as("seed %d, round %d", seed, i).isEqualTo(expected.steps());
        }
    }

    private static Agreement built(List<Consumer<AgreementBuilder>> parts) {
        AgreementBuilder builder = Agreement.builder();
        parts.forEach(p -> p.accept(builder));
        return builder.build();
    }

    @Test
    void toBuilder_holdsEverything() {
        Agreement full = epca().binding(true)
                .registration(Registration.parse("II-7"))
                .registeredOn(EventDate.inYear(2021))
                .authenticIn("kk")
                .duration(Period.ofYears(5))
                .renewal(Period.ofYears(1))
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full);
        assertThat(full.toBuilder().terminated("2030").build())
                .isNotEqualTo(full)
                .isEqualTo(full.toBuilder().terminated("2030").build());
    }

    @Test
    void equality_everyAttributeCounts() {
        List<Agreement> different = List.of(
                epca().build(),
                epca().binding(true).build(),
                epca().binding(false).build(),
                epca().duration(Period.ofYears(1)).build(),
                epca().renewal(Period.ofYears(1)).build(),
                epca().between(CZE).build(),
                epca().about(CooperationField.of("space")).build(),
                epca().authenticIn("en").build(),
                epca().terminated("2030").build(),
                epca().registration(Registration.parse("I-1")).build(),
                epca().registeredOn(EventDate.inYear(2020)).build());
        for (int i = 0; i < different.size(); i++) {
            for (int j = 0; j < different.size(); j++) {
                assertThat(different.get(i).equals(different.get(j)))
                        .as("%d and %d", i, j)
                        .isEqualTo(i == j);
            }
        }
    }

    @Test
    void missing_saysWhat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Agreement.builder().build())
                .withMessage("agreement must have kind and title, but was built without; call kind(...) and "
                        + "title(...) before build()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder().kind(AGREEMENT).title("T").build())
                .withMessage("agreement 'T' must have at least two parties, but was without any; name both sides");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder()
                        .kind(AGREEMENT)
                        .title("T")
                        .between(KAZ, KAZ)
                        .build())
                .withMessage(
                        "agreement 'T' must have at least two parties, but was of Kazakhstan alone; name both sides");
    }

    @Test
    void setTwice_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> epca().title("again"))
                .withMessage("title(...) of agreement must be called once, but was called with 'Enhanced Partnership "
                        + "and Cooperation Agreement' and 'again'; keep one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().signed("2014").build())
                .withMessage("signature of 'Enhanced Partnership and Cooperation Agreement' must be stated "
                        + "once, but " + "was '2014: signature' and '21 December 2015: signature'; keep one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().planned(ENTERED_INTO_FORCE, EventDate.inYear(2019))
                        .build())
                .withMessage("entry into force of 'Enhanced Partnership and Cooperation Agreement' must be stated "
                        + "once, but was '2019 (planned): entry into force' and '1 March 2020: entry into force'; "
                        + "keep one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().ratifiedBy(KAZ, "2017").build())
                .withMessage("ratification of 'Enhanced Partnership and Cooperation Agreement' by Kazakhstan must "
                        + "be stated once, but was '25 March 2016: ratification by Kazakhstan' and "
                        + "'2017: ratification by Kazakhstan'; keep one of them");
    }

    @Test
    void impossible_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().ratifiedBy(DEU, "2017").build())
                .withMessage("ratification of 'Enhanced Partnership and Cooperation Agreement' must be the act of "
                        + "a party, but was by Germany; add it to the parties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().step(RATIFIED, EventDate.inYear(2017)))
                .withMessage(
                        "ratification must be the act of one party, but was of none; name the party that ratified");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().inForce("2020-03-01/.."))
                .withMessage("date of the entry into force of an agreement must have a latest day, but was "
                        + "'2020-03-01/..'; give the day or period in which the step fell, such as '2020-03-01'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kk_KZ!", "123456789", "und"})
    void language_notATag_isRefused(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().authenticIn(tag))
                .withMessage(
                        "authentic language must be a BCP 47 tag, but was '" + tag + "'; write it as in 'kk' or 'cs'");
    }

    @Test
    void numbers_outOfRange_areRefused() {
        AgreementBuilder two = Agreement.builder()
                .kind(AGREEMENT)
                .title("T")
                .between(KAZ, CZE)
                .about(CooperationField.TRADE, CooperationField.LEGAL)
                .numberOfAreas(1);
        assertThatIllegalArgumentException()
                .isThrownBy(two::build)
                .withMessage("number of areas of 'T' must be at least 2, but was 1; count the areas that are named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().duration(Period.ofYears(-1)).build())
                .withMessage("duration of 'Enhanced Partnership and Cooperation Agreement' must be longer than "
                        + "zero, but was P-1Y; leave it out if it has no limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> epca().renewal(Period.ZERO).build())
                .withMessage("renewal of 'Enhanced Partnership and Cooperation Agreement' must be longer than "
                        + "zero, but was P0D; leave it out if it has no limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        epca().duration(Period.ofMonths(Integer.MAX_VALUE)).build())
                .withMessage("duration of 'Enhanced Partnership and Cooperation Agreement' must be at most 1000 "
                        + "years, but was P2147483647M; leave it out if it has no limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder()
                        .kind(AGREEMENT)
                        .title("a\0b")
                        .between(KAZ, CZE)
                        .build())
                .withMessage("agreement title must not contain control characters or half of a surrogate pair,"
                        + " but was 'a\\u0000b' with U+0000 at index 1; remove it");
    }

    @Test
    void doorsForSteps_takeTextsAlike() {
        Agreement texts = treaty().step(AgreementStep.Kind.INITIALLED, "2015-01")
                .postponed(SIGNED, "2026-05", "2026-09-07")
                .registeredOn("2016-05-01")
                .build();
        Agreement values = treaty().step(AgreementStep.Kind.INITIALLED, EventDate.parse("2015-01"))
                .postponed(SIGNED, EventDate.parse("2026-05"), EventDate.parse("2026-09-07"))
                .registeredOn(EventDate.parse("2016-05-01"))
                .build();
        assertThat(texts).isEqualTo(values);
        assertThat(texts.steps().stream().flatMap(x -> x.previouslyPlanned().stream()))
                .containsExactly(EventDate.parse("2026-05"));
        assertThatNullPointerException()
                .isThrownBy(() -> treaty().postponed(SIGNED, "2026-05", null))
                .withMessage("postponed(...) of agreement must be called with a value, but was called with null; "
                        + "leave it out");
    }

    private static AgreementBuilder treaty() {
        return Agreement.builder().kind(AgreementKind.TREATY).title("Treaty").between(KAZ, CZE);
    }
}
