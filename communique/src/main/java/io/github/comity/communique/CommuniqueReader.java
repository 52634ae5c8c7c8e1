package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.binding.Binder;
import io.github.comity.communique.binding.Fate;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.contact.ContactReader;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.DecimalHabit;
import io.github.comity.communique.text.LineIndex;
import io.github.comity.communique.text.SentenceFrame;
import io.github.comity.communique.text.Sentences;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import io.github.comity.figure.DecimalMark;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures and contacts of a communique's text.
 *
 * <p>It is a set of options, each with a method that returns a changed copy. It fetches nothing, has no clock and knows
 * no default locale or time zone: what the words "last year" mean follows from the date of publication that the caller
 * passes. It does not judge the text; {@link CommuniqueReading#reconciliation} does.
 *
 * <pre>{@code
 * CommuniqueReading reading = CommuniqueReader.english()
 *         .published("2024-09-02")
 *         .between(KAZ, CZE)
 *         .read(text);
 * reading.reconciliation().verdict();   // CONSISTENT
 * reading.coverage();                   // 14 numerals: 13 read, 1 no statistic, 0 unread
 * }</pre>
 *
 * <p>Time is linear in the length of the text. This class is immutable and thread-safe.
 */
public final class CommuniqueReader {
    private static final String UNNAMED = "communique";
    private static final int LONGEST_WORDING = 400;

    private final Options options;

    /** No language means that each text tells its own. */
    private record Options(
            @Nullable String language,
            @Nullable LocalDate published,
            ImmutableList<Area> parties,
            @Nullable DecimalMark mark,
            @Nullable Source source,
            boolean isWithEvents) {
        static Options of(@Nullable String language) {
            return new Options(language, null, ImmutableList.of(), null, null, true);
        }

        Options with(LocalDate date) {
            return new Options(language, date, parties, mark, source, isWithEvents);
        }

        Options with(ImmutableList<Area> all) {
            return new Options(language, published, all, mark, source, isWithEvents);
        }

        Options with(DecimalMark given) {
            return new Options(language, published, parties, given, source, isWithEvents);
        }

        Options with(Source given) {
            return new Options(language, published, parties, mark, given, isWithEvents);
        }

        Options withoutEvents() {
            return new Options(language, published, parties, mark, source, false);
        }
    }

    private CommuniqueReader(Options options) {
        this.options = options;
    }

    /**
     * Obtains the reader of texts in any of the languages, without any other option. It tells the language of each text
     * by its words; {@link CommuniqueReading#language} says which one it was. A text of a few words may be mistaken, so
     * name the language where it is known.
     *
     * @return the reader
     */
    public static CommuniqueReader anyLanguage() {
        return new CommuniqueReader(Options.of(null));
    }

    /** {@return the reader of English texts, without any other option} */
    public static CommuniqueReader english() {
        return of("en");
    }

    /**
     * Obtains the reader of texts in a language, without any other option.
     *
     * @param language the ISO 639-1 code: en, de, fr, it, es, ru, cs or kk
     * @return the reader
     * @throws IllegalArgumentException if texts in that language are not read
     */
    public static CommuniqueReader of(String language) {
        String code = Language.of(Given.argument("language", "CommuniqueReader.of", language))
                .code();
        return new CommuniqueReader(Options.of(code));
    }

    /**
     * Returns a copy that knows when the text was published, from which "last year" counts.
     *
     * @param date the day
     * @return the reader with that date
     */
    public CommuniqueReader published(LocalDate date) {
        Given.argument("date", "CommuniqueReader.published", date);
        return new CommuniqueReader(options.with(date));
    }

    /**
     * Returns a copy that knows when the text was published, from which "last year" counts.
     *
     * @param date the day, such as {@code "2024-09-02"}
     * @return the reader with that date
     * @throws IllegalArgumentException if the text is not a day
     */
    public CommuniqueReader published(String date) {
        try {
            return published(LocalDate.parse(Given.argument("date", "CommuniqueReader.published", date)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "date of publication must be a day such as 2024-09-02, but was '%s'".formatted(date), e);
        }
    }

    /**
     * Returns a copy that knows whose figures to expect. Without it, they are taken in the order in which the text
     * names them.
     *
     * @param parties the countries or groups; the first one is the one that the text speaks for, whose statistics are
     *     quoted unless the text says otherwise
     * @return the reader with those parties
     * @throws IllegalArgumentException if there is none or one is given twice
     */
    public CommuniqueReader between(Area... parties) {
        for (Area party : Given.argument("parties", "CommuniqueReader.between", parties)) {
            Given.argument("party", "CommuniqueReader.between", party);
        }
        ImmutableList<Area> all = ImmutableList.copyOf(parties);
        if (all.isEmpty() || all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException(
                    "parties must be one or more, each once, but was %s; name those that the text is about"
                            .formatted(all));
        }
        return new CommuniqueReader(options.with(all));
    }

    /**
     * Returns a copy with a decimal mark. Without it, the mark is the one that the numbers of the text use where they
     * leave no doubt, or else that of the language.
     *
     * @param mark which character separates the decimals
     * @return the reader with that mark
     */
    public CommuniqueReader withDecimalMark(DecimalMark mark) {
        Given.argument("mark", "CommuniqueReader.withDecimalMark", mark);
        return new CommuniqueReader(options.with(mark));
    }

    /**
     * Returns a copy that gives its claims a source. Without it, they come from a publication that is called
     * {@code "communique"}, of the date of publication.
     *
     * @param source who says so
     * @return the reader with that source
     */
    public CommuniqueReader from(Source source) {
        Given.argument("source", "CommuniqueReader.from", source);
        return new CommuniqueReader(options.with(source));
    }

    /**
     * Returns a copy that looks for no visits, meetings, sessions and agreements, and spares the time for them where
     * figures alone are wanted. {@link CommuniqueReading#events} and {@link CommuniqueReading#unreadEvents} are then
     * empty.
     *
     * @return the reader of figures alone
     */
    public CommuniqueReader withoutEvents() {
        return new CommuniqueReader(options.withoutEvents());
    }

    /**
     * Reads a text.
     *
     * @param text the text; one that is no {@link String} is copied once
     * @return what it states, with every number accounted for
     */
    public CommuniqueReading read(CharSequence text) {
        Given.argument("text", "CommuniqueReader.read", text);
        ImmutableList.Builder<ReadRow> rows = ImmutableList.builder();
        ImmutableList.Builder<Numeral> numerals = ImmutableList.builder();
        ContactLog contacts = new ContactLog();
        String read = text.toString();
        Language language = read(read, rows::add, numerals::add, options.isWithEvents ? contacts : null);
        return new CommuniqueReading(
                read,
                language.code(),
                rows.build(),
                numerals.build(),
                contacts.events.build(),
                contacts.unread.build());
    }

    /**
     * Reads the figures of a text without keeping what was read: memory does not grow with the text, but for the places
     * of its lines. Events are not read.
     *
     * @param text the text; one that is no {@link String} is copied once
     * @param rows takes each row, in the order of the text
     * @param numerals takes each number, in the order of the text
     */
    public void read(CharSequence text, Consumer<ReadRow> rows, Consumer<Numeral> numerals) {
        Given.argument("text", "CommuniqueReader.read", text);
        Given.argument("rows", "CommuniqueReader.read", rows);
        Given.argument("numerals", "CommuniqueReader.read", numerals);
        read(text.toString(), rows, numerals, null);
    }

    /** The events of a text and what was left out. */
    private static final class ContactLog {
        private final ImmutableList.Builder<ReadEvent> events = ImmutableList.builder();
        private final ImmutableList.Builder<UnreadEvent> unread = ImmutableList.builder();

        void add(ContactReader.Contacts contacts, ClaimMaker maker) {
            contacts.found()
                    .forEach(e -> events.add(new ReadEvent(e.event(), maker.span(e.from(), e.to()), e.assumed())));
            contacts.leftOut()
                    .forEach(o -> unread.add(new UnreadEvent(
                            maker.span(o.from(), o.to()), o.why().words())));
        }
    }

    private Language language(Tokenizer tokens) {
        return options.language == null ? Language.detect(tokens) : Language.of(options.language);
    }

    /** Reads a text in the language that is returned. */
    private Language read(
            String text, Consumer<ReadRow> rows, Consumer<Numeral> numerals, @Nullable ContactLog contacts) {
        Tokenizer tokenizer = new Tokenizer(text);
        Language language = language(tokenizer);
        Words.Reading reading = new Words.Reading(text, language, mark(text, language), options.published, homes());
        Binder binder = new Binder(options.parties, options.published);
        Sentences sentences = new Sentences(text, tokenizer, language);
        LineIndex lines = new LineIndex(text);
        Source source = source();
        RowMerger merger = new RowMerger(rows);
        ContactReader ofContacts = contacts == null ? null : new ContactReader(reading, options.parties);
        for (ImmutableList<Token> tokens = sentences.next(); tokens != null; tokens = sentences.next()) {
            Words words = new Words(reading, SentenceFrame.within(text, tokens));
            if (contacts != null && ofContacts != null) {
                contacts.add(ofContacts.read(words), new ClaimMaker(words.tokens(), lines, source, ""));
            }
            Binder.Bound bound = binder.bind(words);
            if (bound.fates().isEmpty() && bound.rows().isEmpty()) {
                continue;
            }
            String wording = bound.rows().isEmpty() ? "" : wording(text, tokens);
            ClaimMaker maker = new ClaimMaker(words.tokens(), lines, source, wording);
            bound.rows().forEach(row -> merger.accept(maker.row(row)));
            for (Fate fate : bound.fates()) {
                numerals.accept(numeral(maker.span(fate.fromToken(), fate.toToken()), fate));
            }
        }
        merger.finish();
        return language;
    }

    private DecimalMark mark(String text, Language language) {
        if (options.mark != null) {
            return options.mark;
        }
        return switch (DecimalHabit.of(text)) {
            case ',' -> DecimalMark.COMMA;
            case '.' -> DecimalMark.POINT;
            default ->
                language.mayGroupByCommas() && DecimalHabit.groupsByCommas(text)
                        ? DecimalMark.POINT
                        : language.decimalMark();
        };
    }

    private ImmutableList<String> homes() {
        return options.parties.stream()
                .flatMap(p -> p instanceof Country country ? country.alpha2().stream() : Stream.empty())
                .collect(ImmutableList.toImmutableList());
    }

    private Source source() {
        if (options.source != null) {
            return options.source;
        }
        Source.Builder source = Source.builder().publisher(UNNAMED);
        if (options.published != null) {
            source.published(EventDate.parse(options.published.toString()));
        }
        return source.build();
    }

    /** The sentence in one line, cut where it is very long. */
    private static String wording(String text, ImmutableList<Token> tokens) {
        int start = tokens.get(0).start();
        int end = Math.min(tokens.get(tokens.size() - 1).end(), start + LONGEST_WORDING);
        char[] out = new char[end - start];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isOdd = Character.isISOControl(c) || Character.isSurrogate(c);
            out[i - start] = isOdd ? ' ' : c;
        }
        return String.valueOf(out);
    }

    private static Numeral numeral(Span span, Fate fate) {
        if (fate.reason() == null) {
            return new Numeral(span, Numeral.Outcome.READ, "");
        }
        return new Numeral(
                span,
                fate.reason().isNoStatistic() ? Numeral.Outcome.NO_STATISTIC : Numeral.Outcome.UNREAD,
                fate.reason().words());
    }
}
