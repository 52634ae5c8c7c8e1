package io.github.comity.formats.json;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.period.EventDate;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class PopoloFormatTest {
    private static final Post DEPUTY = Post.builder()
            .title("Deputy Minister of Foreign Affairs")
            .represents(KAZ)
            .organization(Organization.builder()
                    .name("Ministry of Foreign Affairs")
                    .acronym("MFA")
                    .aliases("Foreign Ministry")
                    .area(KAZ)
                    .build())
            .level(OfficialLevel.DEPUTY_MINISTER)
            .build();

    private static Parsed<PopoloPeople> read(String json) {
        return PopoloFormat.read(new StringReader(json));
    }

    private static List<String> problems(String json) {
        return read(json).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void official_isWrittenInFull() {
        Official official = Official.builder()
                .name("Roman Vassilenko")
                .post(DEPUTY)
                .familyName("Vassilenko")
                .nativeName("Роман Василенко")
                .otherSpellings("Roman Vasilenko")
                .from(EventDate.parse("2019-05"))
                .until(EventDate.parse("2024-41"))
                .acting(true)
                .build();
        PopoloPeople people =
                new PopoloPeople(ImmutableSet.of(official), ImmutableSet.of(Post.of("Minister of Trade", CZE)));
        String json = PopoloFormat.write(people);
        assertThat(json).isEqualTo("""
                        {
                          "persons": [
                            {
                              "id": "person/1",
                              "name": "Roman Vassilenko",
                              "family_name": "Vassilenko",
                              "other_names": [
                                {
                                  "name": "Роман Василенко",
                                  "note": "native name"
                                },
                                {
                                  "name": "Roman Vasilenko"
                                }
                              ]
                            }
                          ],
                          "organizations": [
                            {
                              "id": "organization/1",
                              "name": "Ministry of Foreign Affairs",
                              "other_names": [
                                {
                                  "name": "MFA",
                                  "note": "acronym"
                                },
                                {
                                  "name": "Foreign Ministry"
                                }
                              ],
                              "area_id": "area/1"
                            }
                          ],
                          "posts": [
                            {
                              "id": "post/1",
                              "label": "Deputy Minister of Foreign Affairs",
                              "role": "deputy minister",
                              "organization_id": "organization/1",
                              "area_id": "area/1"
                            },
                            {
                              "id": "post/2",
                              "label": "Minister of Trade",
                              "area_id": "area/2"
                            }
                          ],
                          "memberships": [
                            {
                              "person_id": "person/1",
                              "post_id": "post/1",
                              "organization_id": "organization/1",
                              "role": "Deputy Minister of Foreign Affairs",
                              "label": "Acting Deputy Minister of Foreign Affairs",
                              "start_date": "2019-05",
                              "end_date": "2024",
                              "comity_end_date": "2024-41"
                            }
                          ],
                          "areas": [
                            {
                              "id": "area/1",
                              "identifier": "KAZ",
                              "name": "Kazakhstan",
                              "classification": "country"
                            },
                            {
                              "id": "area/2",
                              "identifier": "CZE",
                              "name": "Czechia",
                              "classification": "country"
                            }
                          ]
                        }
                        """);
        assertThat(PopoloFormat.parse(json)).isEqualTo(people);
    }

    @Test
    void people_areReadAsTheyWereWritten() {
        int officials = 0;
        for (int seed = 0; seed < 5_000; seed++) {
            RandomModels models = new RandomModels(seed);
            List<Official> some = new ArrayList<>();
            List<Post> vacant = new ArrayList<>();
            models.times(6, () -> some.add(dated(models)));
            models.times(
                    3,
                    () -> some.add(
                            models.pick(some).toBuilder().post(models.post()).build()));
            models.times(2, () -> vacant.add(models.post()));
            some.forEach(o -> vacant.remove(o.post()));
            PopoloPeople people = new PopoloPeople(ImmutableSet.copyOf(some), ImmutableSet.copyOf(vacant));
            String json = PopoloFormat.write(people);
            PopoloPeople read = PopoloFormat.parse(json);
            assertThat(read).as("seed %s: %s", seed, json).isEqualTo(people);
            assertThat(PopoloFormat.write(read)).as("seed %s", seed).isEqualTo(json);
            officials += some.size();
        }
        assertThat(officials).isGreaterThan(10_000);
    }

    private static Official dated(RandomModels models) {
        Official official = models.official();
        Official.Builder builder = Official.builder()
                .name(official.name())
                .post(
                        models.random.nextInt(9) == 0
                                ? Post.builder()
                                        .title("minister")
                                        .level(OfficialLevel.MINISTER)
                                        .build()
                                : official.post())
                .otherSpellings(official.otherSpellings().toArray(String[]::new))
                .acting(official.acting());
        official.familyName().ifPresent(builder::familyName);
        official.nativeName().ifPresent(builder::nativeName);
        models.maybe(models::date, builder::from);
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 2024-09-02,",
        "2024-06, 2024-06,",
        "2024, 2024,",
        "2024-33, 2024, 2024-33",
        "2024-41, 2024, 2024-41",
        "2024-06~, 2024, 2024-06~",
        "2024-06-10~, 2024-06, 2024-06-10~",
        "2024-06-01~, 2024, 2024-06-01~",
        "2024-06?, 2024-06, 2024-06?",
        "2024-06-05?, 2024-06-05, 2024-06-05?",
        "2024~, , 2024~",
        "2005/.., , 2005/..",
        "2024-02-01/2024-02-03, 2024-02, 2024-02-01/2024-02-03",
        "2023/2024, , 2023/2024"
    })
    void dates_areWrittenAsPopoloHasThem(String date, String popolo, String stated) {
        Official official = Official.builder()
                .name("A")
                .post(DEPUTY)
                .from(EventDate.parse(date))
                .build();
        String json = PopoloFormat.write(PopoloPeople.of(List.of(official)));
        if (popolo == null) {
            assertThat(json).doesNotContain("\"start_date\"");
        } else {
            assertThat(json).contains("\"start_date\": \"" + popolo + "\"");
        }
        if (stated == null) {
            assertThat(json).doesNotContain("comity_start_date");
        } else {
            assertThat(json).contains("\"comity_start_date\": \"" + stated + "\"");
        }
        assertThat(PopoloFormat.parse(json).officials()).containsExactly(official);
    }

    @Test
    void areas_areCountriesGroupsAndTheWorld() {
        PopoloPeople people = new PopoloPeople(
                ImmutableSet.of(),
                ImmutableSet.of(
                        Post.of("Secretary-General", World.WORLD),
                        Post.of("Commissioner", CountryGroup.EU),
                        Post.of(
                                "Speaker",
                                CountryGroup.builder()
                                        .code("V4")
                                        .name("Visegrád Group")
                                        .member(CZE, "1993/..")
                                        .build())));
        String json = PopoloFormat.write(people);
        assertThat(json)
                .contains("\"comity_members\"", "\"comity_during\": \"1993/..\"")
                .contains("\"classification\": \"world\"", "\"classification\": \"country group\"");
        assertThat(PopoloFormat.parse(json)).isEqualTo(people);
    }

    /** The layout of collections of politicians: memberships within persons, nulls, and much that has no place here. */
    @Test
    void documentOfOthers_isRead() {
        Parsed<PopoloPeople> read = read("""
                {"meta": {"sources": ["x"]},
                 "persons": [
                   {"id": "p1", "name": "Jiří Kozák", "email": "k@x", "gender": null, "given_name": "Jiří",
                    "family_name": "Kozák", "other_names": [{"name": "Jiri Kozak", "lang": "en"}],
                    "links": [{"url": "http://x"}],
                    "memberships": [{"organization_id": "gov", "role": "Deputy Minister", "end_date": null,
                                     "start_date": "2021-12-17"}]},
                   {"id": "p2", "name": "B", "email": "b@x", "favourite": "tea"}],
                 "memberships": [{"id": "m", "person_id": "p2", "post_id": "mp", "role": "member"}],
                 "posts": [{"id": "mp", "label": "Member for Letná", "area_id": "letna", "role": "member"}],
                 "areas": [{"id": "letna", "name": "Letná"}],
                 "organizations": [{"id": "gov", "name": "Government", "area_id": "ocd-division/country:CZE",
                                    "classification": "executive"}]}
                """);
        assertThat(read.value().orElseThrow().officials())
                .containsExactly(
                        Official.builder()
                                .name("Jiří Kozák")
                                .familyName("Kozák")
                                .otherSpellings("Jiri Kozak")
                                .post(Post.builder()
                                        .title("Deputy Minister")
                                        .organization(Organization.builder()
                                                .name("Government")
                                                .area(CZE)
                                                .build())
                                        .build())
                                .from(EventDate.parse("2021-12-17"))
                                .build(),
                        Official.builder()
                                .name("B")
                                .post(Post.builder().title("Member for Letná").build())
                                .build());
        assertThat(read.problems().stream().map(Problem::toString))
                .containsExactly(
                        "line 1, column 2 (/meta): document must have only fields that the model has a place for, but "
                                + "had 'meta'; it was passed over here and wherever it follows",
                        "line 3, column 39 (/persons/0/email): person must have only fields that the model has a place "
                                + "for, but had 'email'; it was passed over here and wherever it follows",
                        "line 3, column 71 (/persons/0/given_name): person must have only fields that the model has a "
                                + "place for, but had 'given_name'; it was passed over here and wherever it follows",
                        "line 4, column 68 (/persons/0/other_names/0/lang): other name must have only fields that the "
                                + "model has a place for, but had 'lang'; it was passed over here and wherever it "
                                + "follows",
                        "line 5, column 5 (/persons/0/links): person must have only fields that the model has a place "
                                + "for, but had 'links'; it was passed over here and wherever it follows",
                        "line 8, column 46 (/persons/1/favourite): field must be one of 'id', 'name', 'family_name', "
                                + "'other_names', 'memberships', but was 'favourite'; it was passed over",
                        "line 9, column 18 (/memberships/0): role and label of a membership must be 'Member for Letná' "
                                + "or 'Acting Member for Letná', but was 'member'; it was passed over",
                        "line 10, column 12 (/posts/0): role of a post with a label must be a level such as "
                                + "'minister', but was 'member'; it was passed over",
                        "line 11, column 12 (/areas/0): area must be a country, a country group or the world, but was "
                                + "'Letná'; it was passed over",
                        "line 13, column 21 (/organizations/0/classification): organization must have only fields that "
                                + "the model has a place for, but had 'classification'; it was passed over here and "
                                + "wherever it follows");
    }

    @Test
    void whatDoesNotFit_isToldWithItsPlace() {
        assertThat(problems("{\"persons\":[{\"id\":\"a\",\"name\":\"A\"}]}"))
                .containsExactly("line 1, column 13 (/persons/0): person must hold a post to be an official, but was "
                        + "'A' without one; it was left out");
        assertThat(problems("{\"memberships\":[{\"role\":\"x\"}]}"))
                .containsExactly("line 1, column 17 (/memberships/0): membership must be that of a person, but was "
                        + "without 'person_id'; it was left out");
        assertThat(problems("{\"memberships\":[{\"person_id\":\"x\",\"post_id\":\"y\"}]}"))
                .containsExactly(
                        "line 1, column 17 (/memberships/0): person_id must be the id of one that stands in the "
                                + "document, but was 'x'; add it",
                        "line 1, column 17 (/memberships/0): post_id must be the id of one that stands in the "
                                + "document, but was 'y'; add it");
        assertThat(problems("{\"persons\":[{\"name\":\"A\",\"memberships\":[{}]}]}"))
                .containsExactly("line 1, column 40 (/persons/0/memberships/0): membership must have a post or a role, "
                        + "but was without; it was left out");
        assertThat(problems("{\"posts\":[{\"id\":\"a\"}]}"))
                .containsExactly("line 1, column 11 (/posts/0): post must have a label or a role, but was without; it "
                        + "was left out");
        assertThat(problems("{\"posts\":[{\"id\":\"a\",\"label\":\"x\"},{\"id\":\"a\",\"label\":\"y\"}]}"))
                .containsExactly("line 1, column 34 (/posts/1): post must have an id of its own, but was a second 'a'; "
                        + "it was left out");
        assertThat(problems("{\"organizations\":[{\"name\":\"x\"}]}"))
                .containsExactly("line 1, column 19 (/organizations/0): organization must have a post to be read, but "
                        + "was 'x' without one; it was left out");
        assertThat(problems("{\"posts\":[{\"label\":\"x\",\"role\":\"y\",\"area_id\":\"z\"}]}"))
                .containsExactly(
                        "line 1, column 11 (/posts/0): role of a post with a label must be a level such as 'minister', "
                                + "but was 'y'; it was passed over",
                        "line 1, column 11 (/posts/0): area_id must be the id of one that stands in the document, but "
                                + "was 'z'; add it");
        assertThat(problems("{\"posts\":[{\"label\":\"x\",\"area_id\":\"z\"}],\"areas\":[{\"id\":\"z\"}]}"))
                .containsExactly("line 1, column 49 (/areas/0): area must be a country, a country group or the world, "
                        + "but was 'z'; it was passed over");
        assertThat(problems("{\"persons\":[{\"name\":\"A\",\"memberships\":[{\"role\":\"x\",\"label\":\"y\"}]}]}"))
                .containsExactly("line 1, column 40 (/persons/0/memberships/0): role and label of a membership must be "
                        + "'x' or 'Acting x', but was 'y'; it was passed over");
        String quarter = "{\"role\":\"x\",\"start_date\":\"2024-33\"}";
        assertThat(problems("{\"persons\":[{\"name\":\"A\",\"memberships\":[" + quarter + "]}]}"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("line 1, column ")
                .endsWith(" (/persons/0/memberships/0/start_date): date must be a year, a month or a "
                        + "day such as '2024-09-02', but was '2024-33'; write the year alone");
        assertThat(problems("{\"persons\":[{\"name\":\" \",\"memberships\":[{\"role\":\"x\"}]}]}"))
                .containsExactly("line 1, column 40 (/persons/0/memberships/0): official name must not be "
                        + "blank, but was ' '; leave it out or give a text");
    }

    @Test
    void acting_isSaidByRoleOrLabel() {
        for (String how : List.of(
                "\"role\":\"acting\"",
                "\"label\":\"ACTING minister of trade\"",
                "\"role\":\"Acting Minister of Trade\"")) {
            PopoloPeople people = PopoloFormat.parse(
                    "{\"posts\":[{\"id\":\"m\",\"label\":\"Minister of Trade\"}],\"persons\":[{\"name\":\"A\","
                            + "\"memberships\":[{\"post_id\":\"m\"," + how + "}]}]}");
            assertThat(people.officials()).extracting(Official::acting).containsExactly(true);
        }
    }

    @Test
    void documentThatIsNone_isRefused() {
        assertThatThrownBy(() -> PopoloFormat.parse("[]"))
                .isInstanceOf(FormatException.class)
                .hasMessage("line 1, column 1: must be an object, but was a list");
        assertThatThrownBy(() -> PopoloFormat.parse("{\"people\":[]}"))
                .hasMessage("line 1, column 2 (/people): field must be one of 'persons', 'organizations', 'posts', "
                        + "'memberships', 'areas', but was 'people'; it was passed over");
        assertThatThrownBy(() -> PopoloFormat.parse("{} {}"))
                .hasMessageContaining("document must end after its value, but went on");
        assertThatThrownBy(() -> PopoloFormat.parse("{\"persons\":[],\"persons\":[]}"))
                .hasMessage("line 1, column 15 (/persons): field must stand once, but was twice; remove one");
        assertThat(read("").value()).isEmpty();
        String json = PopoloFormat.write(PopoloPeople.of(List.of(new RandomModels(1).official())));
        for (int length = 0; length < json.strip().length(); length++) {
            Parsed<PopoloPeople> read = read(json.substring(0, length));
            assertThat(read.problems()).as("of %s", length).isNotEmpty();
        }
        assertThatThrownBy(() -> PopoloFormat.parse("{\"persons\":" + "[".repeat(10_000)))
                .hasMessageContaining("document must be whole JSON of sensible size");
        assertThatThrownBy(() -> new PopoloPeople(ImmutableSet.of(Official.of("A", DEPUTY)), ImmutableSet.of(DEPUTY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vacant post must have no holder, but was 'Deputy Minister of Foreign Affairs of "
                        + "Kazakhstan' held by A; leave it out");
        assertThatThrownBy(() -> PopoloFormat.write(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("people of PopoloFormat.write(...) must be a value, but was null; pass one");
    }

    @Test
    void file_isInUtf8(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("people.json");
        PopoloPeople people = PopoloPeople.of(List.of(Official.of("Řež", DEPUTY)));
        PopoloFormat.write(people, file);
        assertThat(Files.readString(file)).isEqualTo(PopoloFormat.write(people));
        Files.writeString(file, "\uFEFF" + PopoloFormat.write(people));
        assertThat(PopoloFormat.read(file).orThrow()).isEqualTo(people);
        Files.writeString(file, PopoloFormat.write(people), StandardCharsets.UTF_16);
        assertThat(PopoloFormat.read(file).problems())
                .extracting(Problem::toString)
                .containsExactly("people.json, line 1, column 1: file must be in UTF-8, but was not; save it in UTF-8");
    }

    @Test
    void objectsWithinOthers_areReadLikeThoseThatIdsName() {
        Parsed<PopoloPeople> read = read("""
                {"persons": [{"id": 7, "name": "Roman Vassilenko"}],
                 "memberships": [
                   {"person_id": 7, "start_date": "2019-09-00", "end_date": "",
                    "organization": {"name": "Ministry of Foreign Affairs", "area": {"name": "Kazakhstan"}},
                    "post": {"label": "Deputy Minister"}},
                   {"person_id": "7", "post": {"label": "Member", "organization": {"name": "Council"},
                                               "area": {"id": "CZE"}}},
                   {"person_id": "7", "post_id": "seat", "organization_id": 3}],
                 "posts": [{"id": "seat", "label": "Chair"}],
                 "organizations": [{"id": 3, "name": "Commission"}]}
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().vacantPosts()).isEmpty();
        Official.Builder deputy = Official.builder()
                .name("Roman Vassilenko")
                .post(Post.builder()
                        .title("Deputy Minister")
                        .organization(Organization.builder()
                                .name("Ministry of Foreign Affairs")
                                .area(KAZ)
                                .build())
                        .build())
                .from(EventDate.parse("2019-09"));
        assertThat(read.value().orElseThrow().officials())
                .containsExactlyInAnyOrder(
                        deputy.build(),
                        Official.builder()
                                .name("Roman Vassilenko")
                                .post(Post.builder()
                                        .title("Member")
                                        .organization(Organization.builder()
                                                .name("Council")
                                                .build())
                                        .represents(CZE)
                                        .build())
                                .build(),
                        Official.builder()
                                .name("Roman Vassilenko")
                                .post(Post.builder()
                                        .title("Chair")
                                        .organization(Organization.builder()
                                                .name("Commission")
                                                .build())
                                        .build())
                                .build());
        assertThat(PopoloFormat.parse(PopoloFormat.write(read.value().orElseThrow())))
                .isEqualTo(read.value().orElseThrow());
    }

    @Test
    void aNameThatCannotBeRead_losesNobody() {
        Parsed<PopoloPeople> read = read("""
                {"persons": [{"name": "A", "other_names": [{"note": "x"}, {"name": ""}, {"name": "B"}],
                              "memberships": [{"role": "Minister", "start_date": "2024-00-00"}]}]}
                """);
        assertThat(read.value().orElseThrow().officials())
                .containsExactly(Official.builder()
                        .name("A")
                        .otherSpellings("B")
                        .post(Post.builder().title("Minister").build())
                        .from(EventDate.parse("2024"))
                        .build());
        assertThat(read.problems().stream().map(Problem::toString))
                .containsExactly(
                        "line 1, column 44 (/persons/0/other_names/0): other name must have the field 'name', but was "
                                + "without it",
                        "line 1, column 59 (/persons/0/other_names/1): other name must have the field 'name', but was "
                                + "without it");
    }
}
