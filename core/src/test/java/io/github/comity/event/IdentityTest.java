package io.github.comity.event;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Countries;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private static final String[] NASTY = {
        "", " ", "|", " | ", ",", "'", "[]", "a|b", "a | b", "a", "b", "visit", "visit 'a'", "KAZ", "null", "a, b", ": "
    };

    private static Official person(String name, String post) {
        return Official.of(name, Post.of(post, KAZ));
    }

    @Test
    void names_haveOneInCommon_inAnyCase() {
        Identity full = Identity.of("agreement", KAZ).named("Partnership Agreement", List.of("EPCA"));
        assertThat(full.mayBe(Identity.of("agreement", KAZ).named("epca", List.of())))
                .isTrue();
        assertThat(full.mayBe(Identity.of("agreement", KAZ).named("PARTNERSHIP agreement", List.of())))
                .isTrue();
        assertThat(full.mayBe(Identity.of("agreement", KAZ).named("Other", List.of())))
                .isFalse();
        assertThat(full.mayBe(Identity.of("agreement", CZE).named("EPCA", List.of())))
                .isFalse();
        assertThat(full.mayBe(Identity.of("treaty", KAZ).named("EPCA", List.of())))
                .isFalse();
        assertThat(full)
                .isEqualTo(Identity.of("agreement", KAZ).named("partnership agreement", List.of()))
                .hasSameHashCodeAs(Identity.of("agreement", KAZ).named("partnership agreement", List.of("X")))
                .isNotEqualTo(Identity.of("agreement", KAZ).named("EPCA", List.of()))
                .hasToString("agreement 'partnership agreement' [KAZ]");
    }

    @ParameterizedTest
    @CsvSource({
        "Jiří Kozák, Jiri Kozak, true",
        "Jiří Kozák, JIŘÍ KOZÁK, true",
        "Jiří Kozák, Jiří Kozáková, false",
        "Roman Vassilenko, roman vassilenko, true",
        "Roman Vassilenko, Vassilenko, false",
    })
    void persons_haveTheSameNames_whateverTheirPosts(String a, String b, boolean same) {
        Identity first = Identity.of("visit", CZE).by(List.of(person(a, "Minister of Trade")));
        Identity second = Identity.of("visit", CZE).by(List.of(person(b, "Deputy Minister of Trade")));
        assertThat(first.mayBe(second)).isEqualTo(same);
        assertThat(second.mayBe(first)).isEqualTo(same);
        assertThat(first.mayBe(Identity.of("visit", CZE))).isFalse();
        assertThat(first.mayBe(Identity.of("visit", CZE)
                        .by(List.of(person(a, "Minister of Trade"), person("Third", "Minister of Trade")))))
                .isFalse();
    }

    @Test
    void details_areEqualWhereBothKnowThem() {
        Identity any = Identity.of("session");
        Identity seventh = any.detail("number", 7);
        assertThat(any.mayBe(seventh)).isTrue();
        assertThat(seventh.mayBe(any)).isTrue();
        assertThat(seventh.mayBe(any.detail("number", 17))).isFalse();
        assertThat(seventh.mayBe(any.detail("place", "7"))).isTrue();
        assertThat(seventh).isNotEqualTo(any).isEqualTo(any.detail("number", 8).detail("number", 7));
        assertThat(any.recurring().isRecurring()).isTrue();
        assertThat(any.isRecurring()).isFalse();
        assertThat(any.recurring()).isNotEqualTo(any);
        assertThat(any.recurring().mayBe(any)).isTrue();
    }

    /** Two identities are equal if and only if what they are made of is, however the texts are cut. */
    @Test
    void whatItIsMadeOf_isTold() {
        Official person = person("A. Minister", "Minister of Trade");
        Identity identity = Identity.of("visit", KAZ, "x")
                .named("Round Table", List.of("RT"))
                .by(List.of(person))
                .detail("place", "Prague");
        assertThat(identity.parts()).containsExactly(KAZ, "x");
        assertThat(identity.name()).isEqualTo("round table");
        assertThat(identity.persons()).containsExactly(person);
        assertThat(identity.details()).containsExactly(Map.entry("place", "Prague"));
        assertThat(Identity.of("visit").name()).isEmpty();
    }

    @Test
    void equality_isThatOfTheParts_forNastyLabels() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            ImmutableList<String> a = labels(random);
            ImmutableList<String> b = labels(random);
            Identity first = Identity.of(a.get(0), a.get(1), a.get(2)).named(a.get(3), List.of());
            Identity second = Identity.of(b.get(0), b.get(1), b.get(2)).named(b.get(3), List.of());
            boolean same = a.subList(0, 3).equals(b.subList(0, 3)) && a.get(3).equalsIgnoreCase(b.get(3));
            assertThat(first.equals(second))
                    .as("seed %s: %s and %s", seed, a, b)
                    .isEqualTo(same);
            assertThat(first.mayBe(second)).as("seed %s: %s and %s", seed, a, b).isEqualTo(same);
        }
    }

    private static ImmutableList<String> labels(Random random) {
        return random.ints(4, 0, NASTY.length).mapToObj(i -> NASTY[i]).collect(ImmutableList.toImmutableList());
    }

    @Test
    void scope_saysWhoseMatterItIs_andWhy() {
        AreaPair pair = AreaPair.of(KAZ, CZE);
        Scope among = Scope.among(List.of(KAZ, Countries.DEU), "talks must be of %s or %s", "T");
        assertThat(among.refusal(pair)).isEmpty();
        assertThat(among.refusal(AreaPair.of(CZE, Countries.GBR))).contains("talks must be of CZE or GBR, but was 'T'");
        assertThat(Scope.among(List.of(), "x %s %s", "T").refusal(pair)).isEmpty();
        Scope between = Scope.between(List.of(KAZ, Countries.DEU), "pact must be between %s and %s", "P");
        assertThat(between.refusal(pair)).contains("pact must be between KAZ and CZE, but was 'P'");
        assertThat(Scope.between(List.of(KAZ), "x %s %s", "T").refusal(pair)).isEmpty();
        assertThat(Scope.leading(KAZ, List.of(), List.of(), "visit from %s to %s", "V")
                        .refusal(pair))
                .isEmpty();
        assertThat(Scope.leading(KAZ, List.of(CZE), List.of(), "visit from %s to %s", "V")
                        .refusal(pair))
                .isEmpty();
        assertThat(Scope.leading(KAZ, List.of(KAZ), List.of(), "visit from %s to %s", "V")
                        .refusal(pair))
                .contains("visit from KAZ to CZE, but was 'V' from KAZ");
        assertThat(Scope.ofAny(List.of(Countries.DEU)).refusal(pair)).isEmpty();
        assertThat(among)
                .isEqualTo(Scope.among(List.of(KAZ, Countries.DEU), "talks must be of %s or %s", "T"))
                .hasSameHashCodeAs(Scope.among(List.of(KAZ, Countries.DEU), "talks must be of %s or %s", "T"))
                .isNotEqualTo(between)
                .hasToString("Kazakhstan, Germany");
    }
}
