package io.github.comity.treaty;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.treaty.AgreementStep.Kind.ENTERED_INTO_FORCE;
import static io.github.comity.treaty.AgreementStep.Kind.INITIALLED;
import static io.github.comity.treaty.AgreementStep.Kind.NEGOTIATIONS_OPENED;
import static io.github.comity.treaty.AgreementStep.Kind.PROVISIONALLY_APPLIED;
import static io.github.comity.treaty.AgreementStep.Kind.RESUMED;
import static io.github.comity.treaty.AgreementStep.Kind.SIGNED;
import static io.github.comity.treaty.AgreementStep.Kind.SUSPENDED;
import static io.github.comity.treaty.AgreementStep.Kind.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The status of a day against all choices of days within the dates, on a calendar of four days. */
class AgreementLifeTest {
    private static final int DAYS = 4;

    private record Choice(int first, int last) {
        EventDate date() {
            EventDate from = EventDate.on(day(first));
            return first == last ? from : EventDate.between(from, EventDate.on(day(last)));
        }
    }

    private static LocalDate day(int d) {
        return LocalDate.of(2024, 2, 27).plusDays(d);
    }

    static Stream<List<Kind>> lives() {
        return Stream.of(
                List.of(SIGNED, ENTERED_INTO_FORCE, TERMINATED),
                List.of(NEGOTIATIONS_OPENED, INITIALLED, SIGNED),
                List.of(SIGNED, PROVISIONALLY_APPLIED, ENTERED_INTO_FORCE),
                List.of(ENTERED_INTO_FORCE, SUSPENDED, RESUMED),
                List.of(ENTERED_INTO_FORCE, SUSPENDED, RESUMED, TERMINATED),
                List.of(SIGNED, ENTERED_INTO_FORCE, SUSPENDED, RESUMED),
                List.of(SUSPENDED, RESUMED, SUSPENDED));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void statusAt_isExactlyWhatSomeChoiceOfDaysGives(List<Kind> kinds) {
        List<Choice> intervals = new ArrayList<>();
        for (int first = 1; first <= DAYS; first++) {
            for (int last = first; last <= DAYS; last++) {
                intervals.add(new Choice(first, last));
            }
        }
        int total = (int) Math.round(Math.pow(intervals.size(), kinds.size()));
        int inOrder = 0;
        for (int code = 0; code < total; code++) {
            List<Choice> dates = new ArrayList<>();
            for (int rest = code, i = 0; i < kinds.size(); i++, rest /= intervals.size()) {
                dates.add(intervals.get(rest % intervals.size()));
            }
            inOrder += check(kinds, dates) ? 1 : 0;
        }
        assertThat(inOrder).as("lives whose dates allow the order").isGreaterThan(total / 20);
    }

    /** Checks one life; answers whether its dates allow the order of a life. */
    private static boolean check(List<Kind> kinds, List<Choice> dates) {
        AgreementBuilder builder =
                Agreement.builder().kind(AgreementKind.TREATY).title("T").between(KAZ, CZE);
        for (int i = 0; i < kinds.size(); i++) {
            EventDate date = dates.get(i).date();
            builder.step(kinds.get(i), date);
        }
        Agreement agreement = builder.build();
        List<AgreementStep> life = agreement.steps();
        List<int[]> worlds = new ArrayList<>();
        collect(life, new int[life.size()], 0, worlds);
        for (int d = 0; d <= DAYS + 1; d++) {
            PossibleStatus actual = agreement.statusAt(day(d));
            if (worlds.isEmpty()) {
                // dates that contradict the order still give an answer, and a certain one once all has happened
                assertThat(actual.possible()).isNotEmpty();
                assertThat(d > DAYS && actual.certain().isEmpty())
                        .as("%s", agreement)
                        .isFalse();
            } else {
                Set<AgreementStatus> expected = EnumSet.noneOf(AgreementStatus.class);
                for (int[] world : worlds) {
                    expected.add(status(life, world, d));
                }
                if (!actual.possible().equals(expected)) {
                    assertThat(actual.possible()).as("%s on %s", life, day(d)).isEqualTo(expected);
                }
            }
        }
        return !worlds.isEmpty();
    }

    private static void collect(List<AgreementStep> life, int[] world, int i, List<int[]> worlds) {
        if (i == life.size()) {
            worlds.add(world.clone());
            return;
        }
        EventDate date = life.get(i).date();
        for (int d = i == 0 ? 1 : world[i - 1]; d <= DAYS; d++) {
            if (date.possiblyCovers(day(d))) {
                world[i] = d;
                collect(life, world, i + 1, worlds);
            }
        }
    }

    /** The status when the days are known: walk through the life. */
    private static AgreementStatus status(List<AgreementStep> life, int[] world, int day) {
        AgreementStatus made = AgreementStatus.UNRECORDED;
        AgreementStatus now = made;
        for (int i = 0; i < world.length && world[i] <= day; i++) {
            switch (life.get(i).kind()) {
                case NEGOTIATIONS_OPENED -> now = made = AgreementStatus.UNDER_NEGOTIATION;
                case INITIALLED -> now = made = AgreementStatus.INITIALLED;
                case SIGNED -> now = made = AgreementStatus.SIGNED;
                case PROVISIONALLY_APPLIED -> now = made = AgreementStatus.PROVISIONALLY_APPLIED;
                case ENTERED_INTO_FORCE -> now = made = AgreementStatus.IN_FORCE;
                case SUSPENDED -> now = AgreementStatus.SUSPENDED;
                case RESUMED -> now = made;
                case TERMINATED -> now = AgreementStatus.TERMINATED;
                case RATIFIED, RENEWED -> {}
            }
        }
        return now;
    }
}
