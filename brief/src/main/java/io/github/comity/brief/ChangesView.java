package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Mark;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.Change;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a dossier says more or otherwise than an older one. */
final class ChangesView {
    private static final int MOST = 8;

    private final Language language;
    private final Refs refs;

    ChangesView(Language language, Refs refs) {
        this.language = language;
        this.refs = refs;
    }

    ImmutableList<Block> blocks(List<Change> changes, boolean isAnnex) {
        if (changes.isEmpty() || (isAnnex && changes.size() <= MOST)) {
            return ImmutableList.of();
        }
        ImmutableList<Item> items = changes.stream()
                .sorted(Comparator.comparing(Change::effect).reversed())
                .limit(isAnnex ? changes.size() : MOST)
                .map(c -> new Item("", Phrase.say(language, "pair", Phrase.capital(effect(c)), text(c))))
                .collect(ImmutableList.toImmutableList());
        Block more = Block.note(Run.of(language.say("changes.more", changes.size() - MOST)));
        return isAnnex || changes.size() <= MOST
                ? ImmutableList.of(new Bullets(items))
                : ImmutableList.of(new Bullets(items), more);
    }

    private String effect(Change change) {
        return language.label(change.effect());
    }

    private ImmutableList<Run> text(Change change) {
        if (change instanceof Change.NewClaim c) {
            return claim(c.claim());
        }
        if (change instanceof Change.RevisedClaim c) {
            return revised(c);
        }
        if (change instanceof Change.NewEvent e) {
            return one(event(e.event()));
        }
        if (change instanceof Change.ChangedEvent e) {
            return changed(e.older(), e.newer());
        }
        if (change instanceof Change.NewOfficial o) {
            return one(language.official(o.official()));
        }
        if (change instanceof Change.ChangedOfficial o) {
            return was(tenure(o.newer()), tenure(o.older()));
        }
        if (change instanceof Change.ChangedThing t) {
            return thing(t.older(), t.newer());
        }
        return one(language.thing(((Change.NewThing) change).thing()));
    }

    private ImmutableList<Run> was(String newer, String older) {
        return newer.equals(older) ? one(newer) : Phrase.say(language, "changes.was", one(newer), one(older));
    }

    /** Of a figure that is the same, what else is not: its status, or else where it now stands. */
    private ImmutableList<Run> revised(Change.RevisedClaim change) {
        Claim newer = change.newer();
        Claim older = change.older();
        boolean isSame = language.said(newer).equals(language.said(older));
        if (!isSame) {
            return Phrase.say(language, "changes.was", claim(newer), Run.of(language.said(older), Style.PLAIN));
        }
        return newer.status() == older.status()
                ? Phrase.say(language, "changes.source", claim(newer), language.source(newer.source()))
                : Phrase.say(language, "changes.was", claim(newer), language.label(older.status()));
    }

    /** An event with what it was before; with its places where nothing else tells them apart. */
    private ImmutableList<Run> changed(Event older, Event newer) {
        boolean isTold = !event(newer).equals(event(older)) || newer.place().equals(older.place());
        return isTold ? was(event(newer), event(older)) : was(placed(newer), placed(older));
    }

    private String placed(Event event) {
        return language.say(
                "listed",
                event(event),
                event.place().map(p -> Foreign.text(p.name())).orElseGet(() -> language.say("changes.no-place")));
    }

    /** A thing with what it was before; where that reads the same, with what is not. */
    private ImmutableList<Run> thing(Entry older, Entry newer) {
        String now = language.thing(newer);
        if (!now.equals(language.thing(older))) {
            return was(now, language.thing(older));
        }
        String particulars = particulars(older.particulars(), newer.particulars());
        String people = Sets.difference(newer.officials(), older.officials()).stream()
                .map(language::official)
                .collect(Collectors.joining(", "));
        String all = particulars.isEmpty() && !people.isEmpty()
                ? language.say("changes.otherwise", language.say("changes.person", people))
                : particulars;
        return one(all.isEmpty() ? now : language.say("side", now, all));
    }

    /** By name, what became known of a thing, and what is said of it otherwise. */
    private String particulars(Map<String, String> older, Map<String, String> newer) {
        String known = names(newer.keySet().stream().filter(n -> !older.containsKey(n)));
        String otherwise = names(older.entrySet().stream()
                .filter(e -> !e.getValue().equals(newer.get(e.getKey())))
                .map(Map.Entry::getKey));
        return Stream.of(
                        known.isEmpty() ? "" : language.say("changes.known", known),
                        otherwise.isEmpty() ? "" : language.say("changes.otherwise", otherwise))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String names(Stream<String> particulars) {
        return particulars
                .map(p -> language.find("particular." + p).orElseGet(() -> Foreign.text(p)))
                .collect(Collectors.joining(", "));
    }

    private ImmutableList<Run> claim(Claim claim) {
        Run figure = new Run(language.said(claim), refs.of(claim), Mark.NONE, Style.PLAIN);
        return claim.status() == ClaimStatus.ACTUAL
                ? ClaimPhrase.of(language, claim, figure)
                : Phrase.say(
                        language,
                        "pair",
                        language.say("side", language.subject(claim.subject()), language.label(claim.status())),
                        ImmutableList.of(figure));
    }

    private String event(Event event) {
        String text = event.statedDate()
                .map(d -> language.say("listed", language.event(event), language.date(d)))
                .orElseGet(() -> language.event(event));
        return event.status() == EventStatus.HELD ? text : language.say("side", text, language.label(event.status()));
    }

    private String tenure(Official official) {
        String from = official.from()
                .map(d -> language.say("listed", language.official(official), language.say("from", language.date(d))))
                .orElseGet(() -> language.official(official));
        return official.until()
                .map(d -> language.say("listed", from, language.say("until", language.date(d))))
                .orElse(from);
    }

    private static ImmutableList<Run> one(String text) {
        return ImmutableList.of(Run.of(text));
    }
}
