package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.text.Token;
import io.github.comity.event.Entry;
import io.github.comity.party.Area;
import org.jspecify.annotations.Nullable;

/** Reads the visits, meetings, sessions and agreements of a text, sentence by sentence. Not thread-safe. */
public final class ContactReader {
    private static final Categories TRIGGERS = Categories.of(
            Category.PAID,
            Category.PAY,
            Category.ARRIVED,
            Category.ARRIVE,
            Category.VISIT,
            Category.MEETS,
            Category.MEET,
            Category.MEETING,
            Category.COMMISSION,
            Category.SIGNED,
            Category.STEP,
            Category.POST,
            Category.AGREEMENT);

    private static final Categories FIRM = Categories.of(Category.FIRM);

    private final Words.Reading reading;
    private final Register register;

    /**
     * An event with its place.
     *
     * @param event the visit, meeting, commission with a session, or agreement
     * @param from the index of its first token
     * @param to the index behind its last token
     * @param assumed what had to be assumed, in words
     */
    public record Found(Entry event, int from, int to, ImmutableList<String> assumed) {}

    /**
     * What looks like an event and was left out.
     *
     * @param from the index of its first token
     * @param to the index behind its last token
     * @param why why it was left out
     */
    public record LeftOut(int from, int to, Omission why) {}

    /**
     * What was read of a sentence.
     *
     * @param found its events
     * @param leftOut what was left out
     */
    public record Contacts(ImmutableList<Found> found, ImmutableList<LeftOut> leftOut) {
        private static final Contacts NONE = new Contacts(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Starts to read a text.
     *
     * @param reading the text
     * @param parties whose contacts to expect; the country of an official that is not said is that of the other one of
     *     two
     */
    public ContactReader(Words.Reading reading, ImmutableList<Area> parties) {
        this.reading = reading.ofContacts();
        this.register = new Register(parties);
    }

    /**
     * Reads the next sentence.
     *
     * @param figures the sentence
     * @return its events
     */
    public Contacts read(Words figures) {
        if (!figures.language().hasContacts()) {
            return Contacts.NONE;
        }
        ImmutableList<Token> tokens = figures.tokens();
        boolean mayTell = reading.mayDo(tokens, TRIGGERS) || reading.mayDo(tokens, FIRM);
        Sentence sentence = new Sentence(mayTell ? new Words(reading, tokens) : figures, figures);
        for (int at = 0; at < sentence.size(); ) {
            Sentence.Named named = sentence.party(at);
            if (named != null) {
                register.add(named.area());
            }
            at = named == null ? at + 1 : named.to();
        }
        Categories told = mayTell ? sentence.categories() : Categories.NONE;
        register.next(told.has(Category.FIRM));
        if (!told.meet(TRIGGERS)) {
            register.spokeOf(null);
            return Contacts.NONE;
        }
        Scene scene = new Scene(sentence, register);
        VisitReader visits = new VisitReader(scene);
        SessionReader sessions = new SessionReader(scene);
        AgreementReader agreements = new AgreementReader(scene);
        MeetingReader meetings = new MeetingReader(scene);
        for (int at = 0; at < sentence.size(); ) {
            int to = at;
            if (sentence.mayTell(at)) {
                to = sessions.read(at);
                to = to == at ? agreements.read(at) : to;
                to = to == at ? visits.read(at) : to;
                to = to == at ? meetings.read(at) : to;
            }
            at = Math.max(to, at + 1);
        }
        register.spokeOf(only(scene.mentions()));
        return scene.finish();
    }

    private static @Nullable Mention only(ImmutableList<Mention> mentions) {
        Mention only = null;
        for (Mention mention : mentions) {
            if (mention.title() != null || mention.name() != null) {
                if (only != null) {
                    return null;
                }
                only = mention;
            }
        }
        return only == null || only.official() == null || !only.isUsable() ? null : only;
    }
}
