package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.party.Area;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import io.github.comity.update.Pairing;
import io.github.comity.update.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * When a claim takes the place of another one: it states the same subject, as firmly, in the same edition or by the
 * same owner in another one that is not known to be older.
 *
 * <p>Of several editions of one owner the last one is replaced. What an owner repeats, or says less exactly, changes
 * nothing, unless a later edition of the same owner lies between. Where an edition changes one figure of a reporter,
 * partner and period, it stands for those that it repeats as well, so that one edition has them together.
 */
final class ClaimRule implements Rule<Claim> {
    /** Whose figure it is: claims of one are editions of one statement. */
    private record Statement(Subject subject, String owner) {
        static Statement of(Claim claim) {
            return new Statement(claim.subject(), ClaimRule.owner(claim.source()));
        }
    }

    /** What one edition says of one reporter, partner and period. */
    private record Group(Area reporter, Area partner, ReportingPeriod period, Coverage coverage, Edition edition) {
        static Group of(Claim claim) {
            Quantity q = claim.subject().quantity();
            return new Group(
                    q.reporter(),
                    q.partner(),
                    q.period(),
                    q.coverage(),
                    claim.source().edition());
        }
    }

    /** Of claims that state the same: those with a wording first. */
    private static final Comparator<Claim> FULLER = Comparator.comparing(
                    (Claim c) -> c.wording().isEmpty())
            .thenComparing(c -> c.wording().orElse(""))
            .thenComparing(c -> c.source().toString())
            .thenComparing(c -> c.assumptions().toString())
            .thenComparing(Claim::id);

    private final ImmutableListMultimap<Statement, Claim> older;
    private final ImmutableListMultimap<Statement, Claim> newer;

    private ClaimRule(Collection<Claim> older, Collection<Claim> newer) {
        this.older = Multimaps.index(older, Statement::of);
        this.newer = Multimaps.index(newer, Statement::of);
    }

    /** Who compiled the figures, else who published them. */
    static String owner(Source source) {
        return source.dataOwner().orElse(source.publisher());
    }

    /** Which claims of a newer record are which of an older one. */
    static Pairing<Claim> pairing(Collection<Claim> older, Collection<Claim> newer) {
        return new ClaimRule(older, newer).pairing();
    }

    private Pairing<Claim> pairing() {
        return Pairing.of(older.values(), newer.values(), this);
    }

    /** What holds after a newer record. */
    static ImmutableList<Claim> updated(Collection<Claim> older, Collection<Claim> newer) {
        ClaimRule rule = new ClaimRule(older, newer);
        Pairing<Claim> pairing = rule.pairing();
        Map<Claim, Claim> now = new LinkedHashMap<>();
        older.forEach(c -> now.put(c, c));
        pairing.pairs().forEach((o, n) -> now.put(o, o.equals(n) ? o : rule.updated(o, n)));
        ImmutableSet<Group> revised = Stream.concat(
                        pairing.added().stream(),
                        pairing.pairs().entrySet().stream()
                                .filter(e -> !e.getKey().equals(now.get(e.getKey())))
                                .map(Map.Entry::getValue))
                .map(Group::of)
                .collect(toImmutableSet());
        pairing.pairs().forEach((o, n) -> {
            boolean isRepeated = o.figure().sameReading(n.figure()) && !areOfOneEdition(o, n);
            if (isRepeated && revised.contains(Group.of(n))) {
                now.put(isBefore(n, o) ? n : o, n); // an older edition stands beside
            }
        });
        return Stream.concat(now.values().stream(), pairing.added().stream())
                .distinct()
                .collect(toImmutableList());
    }

    @Override
    public Optional<Object> key(Claim claim) {
        return Optional.of(StatedFigures.Place.of(claim));
    }

    @Override
    public Object common(Claim claim) {
        return Statement.of(claim);
    }

    @Override
    public OptionalInt distance(Claim known, Claim claim) {
        boolean mayReplace = known.status().meets(claim.status())
                && !isBefore(claim, known)
                && isLast(known, older)
                && isLast(claim, older)
                && isLast(claim, newer);
        return mayReplace ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static boolean isLast(Claim claim, ImmutableListMultimap<Statement, Claim> among) {
        return among.get(Statement.of(claim)).stream()
                .noneMatch(c -> c.status().meets(claim.status()) && isBefore(claim, c));
    }

    @Override
    public boolean saysAll(Claim known, Claim claim) {
        return isAsExact(known, claim)
                && (areOfOneEdition(known, claim)
                        || Stream.of(older, newer)
                                .flatMap(all -> all.get(Statement.of(known)).stream())
                                .noneMatch(c -> liesBetween(known, c, claim)));
    }

    private static boolean liesBetween(Claim known, Claim between, Claim claim) {
        return !between.equals(claim) && isBefore(known, between) && !isBefore(claim, between);
    }

    /** Whether the known claim has the same status and leaves no figure open that the other excludes. */
    private static boolean isAsExact(Claim known, Claim claim) {
        return known.subject().equals(claim.subject())
                && known.status() == claim.status()
                && claim.bounds().encloses(known.bounds());
    }

    static boolean areOfOneOwner(Claim a, Claim b) {
        return owner(a.source()).equals(owner(b.source()));
    }

    /** Whether the first claim was certainly published before the second. */
    static boolean isBefore(Claim first, Claim second) {
        Optional<EventDate> published = first.source().published();
        return published.isPresent()
                && second.source().published().filter(published.get()::precedes).isPresent();
    }

    /**
     * The more exact one of two claims of one subject, edition and status that can both stand; empty if they cannot.
     */
    static Optional<Claim> finer(Claim a, Claim b) {
        if (isAsExact(a, b) && isAsExact(b, a)) {
            return Optional.of(FULLER.compare(a, b) <= 0 ? a : b);
        }
        return isAsExact(a, b) ? Optional.of(a) : isAsExact(b, a) ? Optional.of(b) : Optional.empty();
    }

    private static boolean areOfOneEdition(Claim a, Claim b) {
        return a.source().edition().equals(b.source().edition());
    }

    @Override
    public Claim updated(Claim known, Claim claim) {
        if (!isAsExact(known, claim)) {
            return claim;
        }
        boolean lacksWording = areOfOneEdition(known, claim)
                && isAsExact(claim, known)
                && known.wording().isEmpty();
        return lacksWording ? claim.wording().map(known::withWording).orElse(known) : known;
    }
}
