package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Mark;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.Change;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import java.util.Comparator;
import java.util.List;

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
            return Phrase.say(language, "changes.was", claim(c.newer()), Run.of(language.said(c.older()), Style.PLAIN));
        }
        if (change instanceof Change.NewEvent e) {
            return one(event(e.event()));
        }
        if (change instanceof Change.ChangedEvent e) {
            return Phrase.say(language, "changes.was", one(event(e.newer())), one(event(e.older())));
        }
        if (change instanceof Change.NewOfficial o) {
            return one(language.official(o.official()));
        }
        if (change instanceof Change.ChangedOfficial o) {
            return Phrase.say(language, "changes.was", one(tenure(o.newer())), one(tenure(o.older())));
        }
        if (change instanceof Change.ChangedThing t) {
            String newer = language.thing(t.newer());
            String older = language.thing(t.older());
            return newer.equals(older) ? one(newer) : Phrase.say(language, "changes.was", one(newer), one(older));
        }
        return one(language.thing(((Change.NewThing) change).thing()));
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
