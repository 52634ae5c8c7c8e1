package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.party.Official;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.CoChair;
import io.github.comity.treaty.Commission;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a cooperation that is not a figure, with the officials and forums that are named within other things.
 *
 * <p>The entries of one type stand by the date of their first event, those without a date last, then by text. So the
 * order of building does not matter. Two are equal when they have equal entries.
 */
final class Dossier {
    /** The types of entries, in their order. */
    static final ImmutableList<Class<?>> TYPES = ImmutableList.of(
            Official.class,
            DiplomaticRelations.class,
            Visit.class,
            Meeting.class,
            Forum.class,
            PublicStatement.class,
            JointProject.class,
            CompanyInterest.class,
            MultilateralCooperation.class,
            Agreement.class,
            Commission.class);

    private static final Comparator<Object> ORDER = Comparator.comparing(
                    (Object e) -> Iterables.indexOf(TYPES, t -> t.isInstance(e)))
            .thenComparing(Dossier::firstEvent, Comparator.nullsLast(ReadingOrder.OF_EVENTS))
            .thenComparing(Object::toString)
            .thenComparing(ReadingOrder::unprinted)
            .thenComparing(e -> e instanceof Official o ? o.from() + " " + o.until() : "");

    private final ImmutableSet<Object> entries;

    Dossier(Collection<?> stated) {
        this.entries = stated.stream()
                .flatMap(e -> Stream.concat(Stream.of(e), Stream.concat(officials(e), forums(e))))
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableSet());
    }

    private static @Nullable Event firstEvent(Object entry) {
        return entry instanceof Dated dated
                ? dated.events().stream().min(ReadingOrder.OF_EVENTS).orElse(null)
                : null;
    }

    private static Stream<Official> officials(Object entry) {
        if (entry instanceof Visit v) {
            return Stream.of(
                            Stream.of(v.visitor()),
                            v.host().stream(),
                            v.delegation().stream(),
                            v.meetings().stream().flatMap(Dossier::officials))
                    .flatMap(s -> s);
        }
        if (entry instanceof Meeting m) {
            return m.participants().values().stream();
        }
        if (entry instanceof PublicStatement s) {
            return Stream.concat(Stream.of(s.speaker()), s.addressee().stream());
        }
        if (entry instanceof DiplomaticRelations r) {
            return r.missions().stream().map(DiplomaticMission::heads).flatMap(Collection::stream);
        }
        if (entry instanceof Agreement a) {
            return a.signatories().stream();
        }
        if (entry instanceof Commission c) {
            return Stream.concat(c.coChairs().stream(), c.sessions().stream().flatMap(s -> s.coChairs().stream()))
                    .map(CoChair::official);
        }
        return Stream.empty();
    }

    private static Stream<Forum> forums(Object entry) {
        if (entry instanceof Visit v) {
            return Stream.concat(v.forum().stream(), v.meetings().stream().flatMap(Dossier::forums));
        }
        return entry instanceof Meeting m ? m.forum().stream() : Stream.empty();
    }

    ImmutableSet<Object> entries() {
        return entries;
    }

    /** The entries of a type, in order. */
    <T> ImmutableSet<T> all(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).collect(toImmutableSet());
    }

    /** The meetings that stand for themselves and those within visits. */
    ImmutableSet<Meeting> meetings() {
        return Stream.concat(
                        all(Meeting.class).stream(), all(Visit.class).stream().flatMap(v -> v.meetings().stream()))
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableSet());
    }

    /** The only entry of a type that a name means. */
    static <T> Optional<T> single(String what, String name, String remedy, Stream<T> found) {
        ImmutableList<T> all = found.collect(ImmutableList.toImmutableList());
        if (all.size() > 1) {
            throw new IllegalStateException(
                    "%s must be the only one of its name to be found by it, but was %s of '%s'; choose from %s"
                            .formatted(what, all.size(), name, remedy));
        }
        return all.stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Dossier that && entries.equals(that.entries));
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
