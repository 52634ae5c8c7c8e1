package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Session;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A former date can be stated of what was held, or called off, after all: as a newer record leaves it. */
class PreviouslyPlannedTest {
    private static final EventDate OLD = EventDate.parse("2024-05");
    private static final EventDate NEW = EventDate.parse("2024-09-02");

    @Test
    void formerDate_standsBesideAnyStatus() {
        Official visitor = Official.of("Roman Vassilenko", Post.of("Deputy Minister", KAZ));
        assertThat(Visit.builder()
                        .kind(VisitKind.WORKING)
                        .visitor(visitor)
                        .to(CZE)
                        .previouslyPlanned(OLD)
                        .on(NEW)
                        .build()
                        .schedule()
                        .orElseThrow())
                .hasToString("2 September 2024 (put off from May 2024)");
        assertThat(Meeting.builder()
                        .side(KAZ)
                        .side(CZE)
                        .previouslyPlanned(OLD)
                        .cancelled()
                        .build()
                        .schedule()
                        .orElseThrow())
                .hasToString("(cancelled, put off from May 2024)");
        assertThat(Forum.builder()
                        .name("GLOBSEC")
                        .previouslyPlanned(OLD)
                        .held(NEW)
                        .build()
                        .previouslyPlanned())
                .contains(OLD);
        assertThat(Milestone.builder()
                        .title("opening")
                        .previouslyPlanned(OLD)
                        .held(NEW)
                        .build()
                        .previouslyPlanned())
                .contains(OLD);
        AgreementStep step = AgreementStep.builder()
                .kind(AgreementStep.Kind.SIGNED)
                .previouslyPlanned(OLD)
                .date(NEW)
                .build();
        assertThat(step.schedule().status()).isEqualTo(EventStatus.HELD);
        assertThat(step.previouslyPlanned()).contains(OLD);
        assertThat(Session.builder().number(3).previouslyPlanned(OLD).held(NEW).build())
                .hasToString("3rd session, held 2 September 2024, put off from May 2024");
    }

    @Test
    void formerDate_isSetOnce() {
        assertThatThrownBy(() -> Forum.builder().previouslyPlanned(OLD).postponed(OLD, NEW))
                .hasMessage("postponed(...) of forum must be called once, but was called with '2024-05' and '2024-05'; "
                        + "keep one");
    }

    @Test
    void namesOfTheCaller_areTold() {
        assertThat(KAZ.givenNames()).isEmpty();
        assertThat(KAZ.withName(Locale.GERMAN, "Kasachstan").givenNames())
                .isEqualTo(ImmutableMap.of("de", "Kasachstan"));
    }
}
