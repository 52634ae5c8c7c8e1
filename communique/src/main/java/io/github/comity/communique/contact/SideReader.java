package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.Party;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose commission or agreement it is. */
final class SideReader {
    private final Sentence sentence;

    SideReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Sides.
     *
     * @param to the index behind the last token
     * @param all the parties, possibly none
     */
    record Sides(int to, ImmutableList<Party> all) {}

    /** The parties behind "between", or none. */
    Sides between(int at) {
        int first = sentence.is(at, Category.BETWEEN, "") ? sentence.skip(at, Category.BETWEEN) : at;
        if (first == at) {
            return new Sides(at, ImmutableList.of());
        }
        Set<Party> all = new LinkedHashSet<>();
        int next = first;
        int to = at;
        while (next < sentence.size()) {
            Sentence.Named named = owner(next);
            if (named == null) {
                break;
            }
            add(all, named.area());
            to = named.to();
            int joint = sentence.isSign(to, ',') ? to + 1 : sentence.skip(to, Category.AND);
            if (joint == to) {
                break;
            }
            next = joint;
        }
        return new Sides(all.size() < 2 ? at : to, all.size() < 2 ? ImmutableList.of() : ImmutableList.copyOf(all));
    }

    /** A country, or its government. */
    private Sentence.@Nullable Named owner(int at) {
        int bare = sentence.skip(at, Category.ARTICLE);
        int body = sentence.skip(bare, Category.BODY);
        int of = body > bare ? sentence.skip(body, Category.OF) : bare;
        Sentence.Named named = body > bare && of == body ? null : sentence.party(of);
        return named == null || named.isAdjective() ? null : named;
    }

    /** The parties whose names or adjectives stand between two places. */
    ImmutableList<Party> within(int from, int to) {
        Set<Party> all = new LinkedHashSet<>();
        for (int at = from; at < to; ) {
            Sentence.Named named = sentence.party(at);
            if (named != null) {
                add(all, named.area());
            }
            at = named == null ? at + 1 : named.to();
        }
        return all.size() < 2 ? ImmutableList.of() : ImmutableList.copyOf(all);
    }

    /** The parties for whom people speak, or none if there are fewer than two. */
    static ImmutableList<Party> of(ImmutableList<Mention> mentions) {
        Set<Party> all = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.area() != null && mention.unusable() == null) {
                add(all, mention.area());
            }
        }
        return all.size() < 2 ? ImmutableList.of() : ImmutableList.copyOf(all);
    }

    static ImmutableList<Party> pair(Register register) {
        ImmutableList.Builder<Party> all = ImmutableList.builder();
        for (Area area : register.pair()) {
            if (!(area instanceof Party party)) {
                return ImmutableList.of();
            }
            all.add(party);
        }
        return all.build();
    }

    private static void add(Set<Party> all, Area area) {
        if (area instanceof Party party) {
            all.add(party);
        }
    }
}
