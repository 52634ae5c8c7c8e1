package io.github.comity.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.claim.Claim;
import io.github.comity.diplomacy.Forum;
import io.github.comity.event.Dated;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.party.Official;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every pair of records: laws of updating, of what changed, and of merging. */
class UpdateLawsTest {
    private static final int SEEDS = Integer.getInteger("comity.seeds", 80);
    private static final long FIRST = Long.getLong("comity.seed", 0);

    /** Seeds whose records once broke a law, because a forum was named within a visit. */
    private static final ImmutableList<Long> KEPT = ImmutableList.of(826L, 1403L, 1735L, 1974L, 2324L);

    private interface Law {
        void hold(String seed, BilateralCooperation older, BilateralCooperation newer);
    }

    private static LongStream seeds() {
        return LongStream.concat(
                LongStream.range(FIRST, FIRST + SEEDS), KEPT.stream().mapToLong(Long::longValue));
    }

    private static void forAll(Law law) {
        seeds().forEach(seed -> {
            RandomRecords records = new RandomRecords(seed);
            law.hold("seed " + seed, records.next(), records.next());
        });
    }

    @Test
    void twice_isOnce_andTheResultSaysAllThatTheNewerRecordSays() {
        forAll((seed, older, newer) -> {
            BilateralCooperation updated = older.updatedWith(newer);
            assertThat(updated.updatedWith(newer)).as(seed).isEqualTo(updated);
            assertThat(Changes.between(updated, newer)).as(seed).hasToString("no changes");
        });
    }

    @Test
    void withItself_nothingChanges() {
        forAll((seed, older, newer) -> {
            assertThat(older.updatedWith(older)).as(seed).isEqualTo(older);
            assertThat(Changes.between(older, older).isEmpty()).as(seed).isTrue();
        });
    }

    @Test
    void changes_areThoseOfTheUpdate_andNoneIfNothingDiffers() {
        forAll((seed, older, newer) -> {
            BilateralCooperation updated = older.updatedWith(newer);
            assertThat(older.updatedWith(updated)).as(seed).isEqualTo(updated);
            Changes changes = Changes.between(older, newer);
            assertThat(Changes.between(older, updated)).as(seed).isEqualTo(changes);
            assertThat(changes.isEmpty()).as(seed).isEqualTo(updated.equals(older));
        });
    }

    private record Named(Set<Object> older, Set<Object> newer, List<Change.ChangedThing> things) {
        static Named in(Changes changes) {
            Named named = new Named(new HashSet<>(), new HashSet<>(), changes.ofType(Change.ChangedThing.class));
            for (Change change : changes.all()) {
                if (change instanceof Change.NewClaim c) {
                    named.newer.add(c.claim());
                } else if (change instanceof Change.RevisedClaim c) {
                    named.older.add(c.older());
                    named.newer.add(c.newer());
                } else if (change instanceof Change.NewEvent c) {
                    named.newer.add(c.event());
                } else if (change instanceof Change.ChangedEvent c) {
                    named.older.add(c.older());
                    named.newer.add(c.newer());
                } else if (change instanceof Change.NewOfficial c) {
                    named.newer.add(c.official());
                } else if (change instanceof Change.ChangedOfficial c) {
                    named.older.add(c.older());
                    named.newer.add(c.newer());
                } else if (change instanceof Change.ChangedThing c) {
                    named.older.add(c.older());
                    named.newer.add(c.newer());
                } else if (change instanceof Change.NewThing c) {
                    named.newer.add(c.thing());
                }
            }
            return named;
        }

        /** Whether a change shows it, or says of a thing in which it was named that another one is in its place. */
        boolean hasOlder(Entry entry) {
            return isNamed(older, entry)
                    || (entry instanceof Forum forum
                            && hasLost(forum.name(), thing -> thing.occasions().contains(forum)));
        }

        boolean hasOlder(Official official) {
            return older.contains(official)
                    || hasLost(official.name(), thing -> thing.officials().contains(official));
        }

        private boolean hasLost(String name, Predicate<Entry> isNamedIn) {
            return things.stream()
                    .anyMatch(c -> isNamedIn.test(c.older())
                            && !isNamedIn.test(c.newer())
                            && c.toString().contains(name));
        }

        boolean hasNewer(Entry entry) {
            return isNamed(newer, entry);
        }

        private static boolean isNamed(Set<Object> named, Entry entry) {
            Set<Dated> parts = new HashSet<>();
            parts.add(entry);
            entry.events().forEach(e -> parts.add(e.origin()));
            return named.stream()
                    .anyMatch(o -> parts.contains(o) || (o instanceof Event e && parts.contains(e.origin())));
        }
    }

    @Test
    void whatDiffers_isNamedByAChange() {
        forAll((seed, older, newer) -> {
            BilateralCooperation updated = older.updatedWith(newer);
            Named named = Named.in(Changes.between(older, newer));
            for (Claim claim : Sets.difference(older.claims(), updated.claims())) {
                assertThat(named.older).as(seed).contains(claim);
            }
            for (Claim claim : Sets.difference(updated.claims(), older.claims())) {
                assertThat(named.newer).as(seed).contains(claim);
            }
            assertThat(Sets.difference(older.officials(), updated.officials()))
                    .as(seed)
                    .allMatch(named::hasOlder);
            for (Official official : Sets.difference(updated.officials(), older.officials())) {
                assertThat(named.newer).as(seed).contains(official);
            }
            ImmutableSet<Entry> before = older.entries();
            ImmutableSet<Entry> after = updated.entries();
            // a thing that only gained something, such as a step, is not lost: the event that it gained is named
            assertThat(Sets.difference(before, after))
                    .as(seed)
                    .allMatch(e ->
                            named.hasOlder(e) || after.stream().anyMatch(now -> EntryRule.ENTRIES.saysAll(now, e)));
            assertThat(Sets.difference(after, before)).as(seed).allMatch(named::hasNewer);
        });
    }

    @Test
    void whatIsNamed_differs() {
        forAll((seed, older, newer) -> {
            BilateralCooperation updated = older.updatedWith(newer);
            Changes changes = Changes.between(older, newer);
            assertThat(changes.ofType(Change.NewClaim.class))
                    .as(seed)
                    .allMatch(c -> updated.claims().contains(c.claim())
                            && !older.claims().contains(c.claim()));
            assertThat(changes.ofType(Change.RevisedClaim.class))
                    .as(seed)
                    .allMatch(c -> older.claims().contains(c.older())
                            && updated.claims().contains(c.newer())
                            && !older.claims().contains(c.newer()));
            assertThat(changes.ofType(Change.NewEvent.class))
                    .as(seed)
                    .allMatch(c -> updated.timeline().events().contains(c.event())
                            && !older.timeline().events().contains(c.event()));
            assertThat(changes.ofType(Change.ChangedThing.class))
                    .as(seed)
                    .allMatch(c -> !c.older().equals(c.newer()));
        });
    }

    @Test
    void order_ofStating_doesNotMatter() {
        forAll((seed, older, newer) -> assertThat(
                        older.toBuilder().build().updatedWith(newer.toBuilder().build()))
                .as(seed)
                .isEqualTo(older.updatedWith(newer)));
    }

    /** What two merged records are, or why they cannot be. */
    private static Object merged(BilateralCooperation one, BilateralCooperation other) {
        try {
            return one.merge(other);
        } catch (IllegalArgumentException conflict) {
            return String.valueOf(conflict.getMessage());
        }
    }

    @Test
    void merge_isTheSameEitherWay_saysAllThatBothSay_orNamesTheRemedy() {
        int refused = 0;
        for (long seed : seeds().toArray()) {
            RandomRecords records = new RandomRecords(seed);
            BilateralCooperation one = records.next();
            BilateralCooperation other = records.next();
            Object merged = merged(one, other);
            assertThat(merged(other, one)).as("seed %s", seed).isEqualTo(merged);
            assertThat(one.merge(one)).as("seed %s", seed).isEqualTo(one);
            if (merged instanceof BilateralCooperation both) {
                for (BilateralCooperation part : Stream.of(one, other).toList()) {
                    assertThat(Changes.between(both, part)).as("seed %s", seed).hasToString("no changes");
                }
            } else {
                refused++;
                assertThat(merged.toString())
                        .as("seed %s", seed)
                        .endsWith("; if one record is newer, call older.updatedWith(newer)");
            }
        }
        assertThat(refused).isBetween(SEEDS / 20, SEEDS * 19 / 20);
    }
}
