package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.event.Entry;
import io.github.comity.party.Official;
import io.github.comity.update.Newer;
import io.github.comity.update.Pairing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two records as one: a newer one laid over an older, or two of which neither is newer in one way in any order. */
final class Merge {
    private Merge() {}

    /** Refuses two records that are not of one pair. */
    static void requireSameSides(String what, BilateralCooperation one, BilateralCooperation other, String remedy) {
        if (!one.pair().equals(other.pair())) {
            throw new IllegalArgumentException("%s must be of the same two sides, but was %s and %s; %s"
                    .formatted(what, one.pair(), other.pair(), remedy));
        }
    }

    static BilateralCooperation updated(BilateralCooperation older, BilateralCooperation newer) {
        requireSameSides("record and the newer one", older, newer, "keep them apart");
        CooperationBuilder updated = new CooperationBuilder(older.pair());
        ClaimRule.updated(older.claims(), newer.claims()).forEach(updated::claim);
        Dossier now = older.dossier().updatedWith(newer.dossier());
        now.officials().forEach(updated::official);
        now.entries().forEach(updated::add);
        return updated.build();
    }

    static BilateralCooperation of(BilateralCooperation one, BilateralCooperation other) {
        requireSameSides("cooperations to be merged", one, other, "keep them apart");
        boolean inOrder = text(one).compareTo(text(other)) <= 0;
        BilateralCooperation first = inOrder ? one : other;
        BilateralCooperation second = inOrder ? other : one;
        CooperationBuilder merged = new CooperationBuilder(one.pair());
        claims(first, second).forEach(merged::claim);
        officials(first, second).forEach(merged::official);
        entries(first, second).forEach(merged::add);
        return merged.build();
    }

    /** All that a record states, for putting two in order. */
    private static String text(BilateralCooperation record) {
        return Stream.of(
                        record.claims().stream().map(c -> c.id() + c.wording() + c.source() + c.assumptions()),
                        record.officials().stream().map(o -> o + " " + o.from() + o.until() + o.otherSpellings()),
                        record.entries().stream().map(e -> e + " " + e.details() + e.particulars()))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
    }

    private static Iterable<Claim> claims(BilateralCooperation first, BilateralCooperation second) {
        Map<StatedFigures.Place, Claim> claims = new LinkedHashMap<>();
        first.claims().forEach(c -> claims.put(StatedFigures.Place.of(c), c));
        second.claims()
                .forEach(c -> claims.merge(
                        StatedFigures.Place.of(c),
                        c,
                        (a, b) -> ClaimRule.finer(a, b)
                                .orElseThrow(() -> conflict(a.subject() + " in one edition", a.text(), b.text()))));
        return claims.values();
    }

    private static Iterable<Official> officials(BilateralCooperation first, BilateralCooperation second) {
        return Pairing.ofCompatible(
                        first.dossier().officialsAlone(), second.dossier().officialsAlone(), Newer.OFFICIALS)
                .updated();
    }

    private static Iterable<Entry> entries(BilateralCooperation first, BilateralCooperation second) {
        Pairing<Entry> pairing = Pairing.ofCompatible(
                first.dossier().entriesAlone(), second.dossier().entriesAlone(), EntryRule.ENTRIES);
        pairing.pairs().forEach((a, b) -> {
            if (EntryRule.ENTRIES.united(a, b).isEmpty()) {
                throw conflict(a, b);
            }
        });
        for (Entry left : pairing.unmentioned()) {
            pairing.added().stream()
                    .filter(right -> !left.identity().isRecurring()
                            && EntryRule.ENTRIES.distance(left, right).isPresent())
                    .findFirst()
                    .ifPresent(right -> {
                        throw conflict(left, right);
                    });
        }
        return pairing.updated();
    }

    /** Names the first thing in which two statements of one thing cannot both stand. */
    private static IllegalArgumentException conflict(Entry a, Entry b) {
        EntryChanges changes = EntryChanges.between(a, EntryRule.ENTRIES.updated(a, b));
        List<Change> all = Stream.concat(changes.ofEvents().stream(), changes.ofThings().stream())
                .toList();
        String what = a.identity().kind() + " in both records";
        return all.stream()
                .filter(Change.ChangedEvent.class::isInstance)
                .map(Change.ChangedEvent.class::cast)
                .findFirst()
                .map(c -> conflict(what, c.older(), c.newer()))
                .or(() -> all.stream()
                        .filter(Change.ChangedThing.class::isInstance)
                        .map(Change.ChangedThing.class::cast)
                        .findFirst()
                        .map(c -> conflict(what, c.older(), c)))
                .orElseGet(() -> conflict(what, a, b));
    }

    private static IllegalArgumentException conflict(String what, Object a, Object b) {
        return new IllegalArgumentException(
                "%s must be stated so that both can stand, but was '%s' and '%s'; if one record is newer, call %s"
                        .formatted(what, a, b, "older.updatedWith(newer)"));
    }
}
