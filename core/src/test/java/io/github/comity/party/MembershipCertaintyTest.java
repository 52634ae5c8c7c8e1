package io.github.comity.party;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to a group on a day when only the month or year of joining and leaving is known. */
class MembershipCertaintyTest {
    private static CountryGroup group(String... times) {
        CountryGroup.Builder group = CountryGroup.builder().code("G").name("A group");
        for (String time : times) {
            group.member(CZE, time);
        }
        return group.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2004/.., 2003-12-31, false, false",
        "2004/.., 2004-01-15, false, true",
        "2004/.., 2004-12-31, true, true",
        "2004/.., 2024-01-01, true, true",
        "2004-05/.., 2004-05-30, false, true",
        "2004-05/.., 2004-05-31, true, true",
        "2004-05-01~/.., 2004-05-01, false, true",
        "2004-05-01~/.., 2004-05-02, true, true",
        "1995/2020-01-31, 2020-01-31, true, true",
        "1995/2020-01-31, 2020-02-01, false, false",
        "1995/2020, 2020-01-02, false, true",
        "1995-41/2020-40, 1995-12-31, true, true",
        "1995-41/2020-40, 1995-12-30, false, true",
        "../2020, 1950-01-01, true, true",
        "/2020, 1950-01-01, false, true",
        "1995-01-01/, 2020-01-01, false, true",
        "2004, 2004-06-01, false, true"
    })
    void isMemberAt_isCertain_mayBeMemberAt_isPossible(String time, LocalDate day, boolean is, boolean mayBe) {
        assertThat(group(time).isMemberAt(CZE, day)).isEqualTo(is);
        assertThat(group(time).mayBeMemberAt(CZE, day)).isEqualTo(mayBe);
        assertThat(group(time).mayBeMemberAt(KAZ, day)).isFalse();
    }

    @Test
    void oneOfSeveralMembershipsIsEnough() {
        CountryGroup group = group("1995/2004", "2004/..");
        assertThat(group.isMemberAt(CZE, LocalDate.of(2004, 1, 1))).isTrue();
        assertThat(group.isMemberAt(CZE, LocalDate.of(2004, 6, 1))).isFalse();
        assertThat(group.mayBeMemberAt(CZE, LocalDate.of(2004, 6, 1))).isTrue();
        assertThat(group.isMemberAt(CZE, LocalDate.of(2004, 12, 31))).isTrue();
    }

    /** An official's tenure is asked for what is possible; it is denied on exactly the days that no tenure covers. */
    @Test
    void mayBeInOfficeAt_isDeniedOnlyWhereItIsCertain() {
        for (String from : List.of("2024-01", "2024-01-10", "2024-01-10~", "2024")) {
            for (String until : List.of("2024-02", "2024-02-05", "2024-02-05~", "2024")) {
                Official official = Official.builder()
                        .name("A. Minister")
                        .post(Post.of("Minister of Trade", KAZ))
                        .from(EventDate.parse(from))
                        .until(EventDate.parse(until))
                        .build();
                EventDate tenure = EventDate.parse(from + "/" + until);
                LocalDate end = LocalDate.of(2025, 1, 5);
                for (LocalDate day = LocalDate.of(2023, 12, 28); day.isBefore(end); day = day.plusDays(1)) {
                    assertThat(official.mayBeInOfficeAt(day))
                            .as("%s/%s %s", from, until, day)
                            .isEqualTo(tenure.possiblyCovers(day));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EU, CHN, true",
        "EU, DEU, false",
        "EU, GBR, false",
        "EU, GLP, false",
        "EU, XBL, false",
        "CIS, GEO, false",
        "CIS, MNG, true",
        "ASEAN, THA, false",
        "ASEAN, KOR, true",
        "Asia, FRA, false",
        "BRICS, KAZ, false",
        "SCO, HKG, false",
        "G7, USA, false",
        "G7, AUS, true"
    })
    void neverHad_isSaidOnlyOfGroupsWhoseMembersAreKnown(String group, String country, boolean never) {
        assertThat(CountryGroup.find(group).orElseThrow().neverHad(Country.of(country)))
                .isEqualTo(never);
    }

    @Test
    void neverHad_isToldByTheMembershipsThatWereSupplied() {
        CountryGroup union = CountryGroup.builder()
                .code("UN1")
                .name("Union")
                .member(Countries.CZE, "2004-05-01/..")
                .build();
        assertThat(union.neverHad(Countries.CZE)).isFalse();
        assertThat(union.neverHad(Countries.DEU)).isTrue();
        assertThat(CountryGroup.of("UN2", "Other union").neverHad(Countries.DEU))
                .isFalse();
    }
}
