package io.github.comity.source;

import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.period.EventDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static Source.Builder article() {
        return Source.builder()
                .publisher("Kazinform")
                .citing("the press service")
                .published(EventDate.on(2024, SEPTEMBER, 2))
                .url("https://example.org/a");
    }

    @Test
    void describe_namesOwnerPublisherAndDate() {
        assertThat(article().build().describe())
                .isEqualTo("compiler not named; Kazinform citing the press service, 2 September 2024");
        assertThat(article().build().withDataOwner("State Revenue Committee").describe())
                .isEqualTo("State Revenue Committee; Kazinform citing the press service, 2 September 2024");
        assertThat(Source.of("MFA").describe()).isEqualTo("compiler not named; MFA");
    }

    @Test
    void edition_isOneDataOwnerInOnePublication() {
        Source titled = article().title("Talks in Prague").build();
        assertThat(titled.edition()).isEqualTo(article().build().edition());
        assertThat(titled).isNotEqualTo(article().build());
        Edition owned = titled.withDataOwner("Committee").edition();
        assertThat(owned).isNotEqualTo(titled.edition()).hasToString("Committee in Kazinform 2024-09-02");
        assertThat(owned.publisher()).isEqualTo("Kazinform");
        assertThat(owned.dataOwner()).contains("Committee");
        assertThat(owned.published()).contains(EventDate.on(2024, SEPTEMBER, 2));
        assertThat(Source.of("MFA").edition()).hasToString("MFA");
        EqualsVerifier.forClass(Edition.class)
                .withNonnullFields("publisher", "dataOwner", "published")
                .verify();
    }

    @Test
    void badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(""))
                .withMessage("source publisher must not be blank, but was ''; leave it out or give a text");
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().publisher("a").publisher("b"))
                .withMessage("Builder of Source is strict, attribute is already set: publisher");
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("source must have publisher, but was built without; call publisher(...) before build()");
    }
}
