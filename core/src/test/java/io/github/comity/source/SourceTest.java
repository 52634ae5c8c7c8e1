package io.github.comity.source;

import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.comity.period.EventDate;
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
    }

    @Test
    void badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(""))
                .withMessage("source publisher must not be blank, but was ''; leave it out or give a text");
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().publisher("a").publisher("b"))
                .withMessage("publisher(...) of source must be called once, but was called with 'a' and 'b'; keep one");
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("source must have publisher, but was built without; call publisher(...) before build()");
    }

    @Test
    void withers_setOneThing_andKeepTheRest() {
        Source source = Source.of("SSB")
                .withDataOwner("Statistics Norway")
                .withPublished("2025-05-15")
                .withTitle("External trade")
                .withUrl("https://www.ssb.no/en")
                .withDollar("CAD");
        assertThat(source)
                .hasToString("Statistics Norway in SSB, 15 May 2025, 'External trade', https://www.ssb.no/en, "
                        + source.numberStyle())
                .isEqualTo(Source.builder()
                        .publisher("SSB")
                        .dataOwner("Statistics Norway")
                        .published("2025-05-15")
                        .title("External trade")
                        .url("https://www.ssb.no/en")
                        .numberStyle(source.numberStyle())
                        .build());
        assertThat(source.withTitle("Other").title()).hasValue("Other");
    }
}
