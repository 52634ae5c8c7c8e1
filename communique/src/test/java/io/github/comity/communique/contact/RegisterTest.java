package io.github.comity.communique.contact;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.KEN;
import static io.github.comity.party.Countries.POL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static Mention minister(String name) {
        return new Mention(0, 1, name, "Minister", KAZ, false, true);
    }

    @Test
    void name_isThatOfTheOnlyOneWhoEndsInIt() {
        Register register = new Register(ImmutableList.of());
        Mention first = minister("Anna Novak");
        register.add(first);
        register.add(minister("Petr Dvorak"));
        assertThat(register.named("Novak")).isEqualTo(first);
        assertThat(register.named("Anna Novak")).isEqualTo(first);
        assertThat(register.named("ovak")).isNull();
        Mention second = minister("Jan Novak");
        register.add(second);
        assertThat(register.named("Novak")).isNull();
        assertThat(register.named("Jan Novak")).isEqualTo(second);
    }

    @Test
    void newPost_replacesTheOldOne_andTheOldestAreForgotten() {
        Register register = new Register(ImmutableList.of());
        register.add(minister("Anna Novak"));
        Mention later = new Mention(5, 7, "Anna Novak", "Ambassador", CZE, false, true);
        register.add(later);
        assertThat(register.named("Novak")).isEqualTo(later);
        for (int i = 0; i < 63; i++) {
            register.add(minister("A B" + i));
        }
        assertThat(register.named("Novak")).isEqualTo(later);
        register.add(minister("A C"));
        assertThat(register.named("Novak")).isNull();
    }

    @Test
    void pair_isThatOfTheCaller_orTheOnlyTwoThatWereNamed() {
        assertThat(new Register(ImmutableList.of(KAZ, CZE)).pair()).containsExactly(KAZ, CZE);
        assertThat(new Register(ImmutableList.of(KAZ, CZE, KEN)).pair()).isEmpty();
        Register register = new Register(ImmutableList.of());
        register.add(KAZ);
        register.add(KAZ);
        register.add(CountryGroup.EU);
        assertThat(register.pair()).isEmpty();
        register.add(CZE);
        assertThat(register.pair()).containsExactly(KAZ, CZE);
        register.add(KEN);
        register.add(POL);
        assertThat(register.pair()).isEmpty();
    }

    @Test
    void parties_areNone_whereOneOfThePairIsNoState() {
        assertThat(SideReader.pair(new Register(ImmutableList.of(KAZ, CZE)))).containsExactly(KAZ, CZE);
        assertThat(SideReader.pair(new Register(ImmutableList.of(KAZ, World.WORLD))))
                .isEmpty();
    }

    @Test
    void otherThan_isTheOtherOneOfTwo() {
        Register register = new Register(ImmutableList.of(KAZ, CZE));
        assertThat(register.otherThan(KAZ)).isEqualTo(CZE);
        assertThat(register.otherThan(CZE)).isEqualTo(KAZ);
        assertThat(register.otherThan(KEN)).isNull();
        assertThat(new Register(ImmutableList.of()).otherThan(KAZ)).isNull();
    }

    @Test
    void firms_areSpokenOf_inThisSentenceAndTheNext() {
        Register register = new Register(ImmutableList.of());
        register.next(false);
        assertThat(register.isOfFirms()).isFalse();
        register.next(true);
        assertThat(register.isOfFirms()).isTrue();
        register.next(false);
        assertThat(register.isOfFirms()).isTrue();
        register.next(false);
        assertThat(register.isOfFirms()).isFalse();
    }

    @Test
    void last_isWhoWasSpokenOf() {
        Register register = new Register(ImmutableList.of());
        assertThat(register.last()).isNull();
        register.spokeOf(minister("Anna Novak"));
        assertThat(register.last()).isEqualTo(minister("Anna Novak"));
        register.spokeOf(null);
        assertThat(register.last()).isNull();
    }
}
