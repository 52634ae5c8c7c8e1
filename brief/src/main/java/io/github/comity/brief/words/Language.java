package io.github.comity.brief.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Printed;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.event.Event;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language in which pages are written: its words, numbers and dates.
 *
 * <p>Everything comes from files of this library: no data of the machine, its locale or its time zone is used. Text
 * from outside, such as the name of a person, stands between the marks of {@link Foreign}.
 */
public final class Language {
    private static final ImmutableMap<String, Language> ALL =
            Stream.of("en", "ru", "de").map(Language::new).collect(ImmutableMap.toImmutableMap(Language::code, l -> l));

    private final Words words;
    private final Numbers numbers;
    private final Dates dates;
    private final Names names;
    private final Subjects subjects;
    private final Things things;

    private Language(String code) {
        this.words = Words.of(code);
        this.numbers = new Numbers(words);
        this.dates = new Dates(words);
        this.names = new Names(words);
        this.subjects = new Subjects(words, names, dates);
        this.things = new Things(words, names, numbers);
    }

    /**
     * Obtains the language of a locale.
     *
     * @param locale the locale; its language alone matters
     * @return the language
     * @throws IllegalArgumentException if there are no words of that language; the message lists those that there are
     */
    public static Language of(Locale locale) {
        Language language = ALL.get(locale.getLanguage());
        if (language == null) {
            throw new IllegalArgumentException("language of a page must be one of %s, but was '%s'; choose one of them"
                    .formatted(String.join(", ", ALL.keySet()), locale.toLanguageTag()));
        }
        return language;
    }

    /** {@return the codes of all languages} */
    public static ImmutableSet<String> codes() {
        return ALL.keySet();
    }

    /** {@return the code of the language, such as {@code "en"}} */
    public String code() {
        return words.language();
    }

    /**
     * Says a message.
     *
     * @param key its key
     * @param arguments what stands in its places
     * @return the message
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /**
     * Finds a message that need not be there.
     *
     * @param key its key, in which spaces are hyphens
     * @return the message
     */
    public Optional<String> find(String key) {
        return words.find(key.replace(' ', '-'));
    }

    /**
     * Names a constant.
     *
     * @param constant the constant
     * @return the word for it
     */
    public String label(Enum<?> constant) {
        return words.label(constant);
    }

    /**
     * Writes a number.
     *
     * @param value the number
     * @return its digits as they are
     */
    public String number(BigDecimal value) {
        return numbers.number(value);
    }

    /**
     * Writes a figure as printed.
     *
     * @param figure the figure
     * @return hedge word, digits, magnitude word and unit
     */
    public String figure(Figure figure) {
        return numbers.figure(figure);
    }

    /**
     * Writes a figure without its unit.
     *
     * @param figure the figure
     * @param expected the magnitude word that need not be said
     * @return hedge word and digits
     */
    public String bare(Figure figure, Magnitude expected) {
        return numbers.bare(figure, expected);
    }

    /**
     * Writes a growth.
     *
     * @param growth the growth
     * @return it with its sign, or as a factor
     */
    public String growth(Growth growth) {
        return numbers.growth(growth);
    }

    /**
     * Writes what a claim says.
     *
     * @param claim the claim
     * @return its figure, a growth with its sign
     */
    public String said(Claim claim) {
        return numbers.said(claim);
    }

    /**
     * Writes what a claim would say with another figure.
     *
     * @param claim the claim
     * @param figure the figure
     * @return the figure in the form of the claim's own
     */
    public String said(Claim claim, Figure figure) {
        return numbers.said(claim, figure);
    }

    /**
     * Writes a derived number.
     *
     * @param derived the number, which is defined
     * @param withSign whether a number above zero has a plus
     * @return the number with unit, and its bounds where the number alone does not say them
     */
    public String derived(Derived derived, boolean withSign) {
        return numbers.derived(derived, withSign);
    }

    /**
     * Writes a derived number without unit and bounds.
     *
     * @param printed the number
     * @param withSign whether a number above zero has a plus
     * @return its digits
     */
    public String digits(Printed printed, boolean withSign) {
        BigDecimal value = Numbers.value(printed);
        return withSign ? numbers.signed(value) : numbers.number(value);
    }

    /**
     * Writes the bounds of a derived number.
     *
     * @param printed the number
     * @return the bounds, unless the number alone says them
     */
    public Optional<String> bounds(Printed printed) {
        return numbers.bounds(printed);
    }

    /**
     * Writes bounds in the unit of a figure.
     *
     * @param bounds the bounds
     * @param like the figure
     * @return the bounds, rounded outward
     */
    public String interval(Bounds bounds, Figure like) {
        return numbers.interval(bounds, like);
    }

    /**
     * Names a magnitude and unit.
     *
     * @param magnitude the magnitude
     * @param unit the unit
     * @return such as "million USD"
     */
    public String unit(Magnitude magnitude, Unit unit) {
        return numbers.unit(magnitude, unit);
    }

    /**
     * Writes a day.
     *
     * @param day the day
     * @return such as "2 September 2024"
     */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    /**
     * Writes the date of an event.
     *
     * @param date the date
     * @return such as "second half of 2024"
     */
    public String date(EventDate date) {
        return dates.date(date);
    }

    /**
     * Names a period as it stands at the head of a column.
     *
     * @param period the period
     * @return such as "first half of 2024"
     */
    public String period(ReportingPeriod period) {
        return dates.period(period);
    }

    /**
     * Names a period as it stands in a sentence.
     *
     * @param period the period
     * @return such as "in the first half of 2024"
     */
    public String in(ReportingPeriod period) {
        return dates.in(period);
    }

    /**
     * Names a country, group or the world.
     *
     * @param area the area
     * @return the caller's name where one is set, else ours
     */
    public String area(Area area) {
        return names.area(area);
    }

    /**
     * Names a person with the post.
     *
     * @param official the person
     * @return such as "Jane Roe (minister, Utopia)"
     */
    public String official(Official official) {
        return names.official(official);
    }

    /**
     * Names a measure.
     *
     * @param measure the measure
     * @return the term for it
     */
    public String measure(Measure measure) {
        return names.measure(measure);
    }

    /**
     * Names measure and sides of a quantity.
     *
     * @param quantity the quantity
     * @return such as "exports of A to B"
     */
    public String side(Quantity quantity) {
        return subjects.side(quantity);
    }

    /**
     * Says what a figure is about.
     *
     * @param subject the subject
     * @return such as "exports of A to B, 2023"
     */
    public String subject(Subject subject) {
        return subject.visit(subjects);
    }

    /**
     * Says what happens.
     *
     * @param event the event
     * @return what it is, without its date
     */
    public String event(Event event) {
        return things.event(event);
    }

    /**
     * Says what an entry of a dossier is.
     *
     * @param thing the entry
     * @return what it is, without its date
     */
    public String thing(Object thing) {
        return things.thing(thing);
    }

    /**
     * Says what a milestone is.
     *
     * @param milestone the milestone
     * @return its title and figure
     */
    public String milestone(Milestone milestone) {
        return things.milestone(milestone);
    }

    /**
     * Names a source.
     *
     * @param source the source
     * @return owner of the data, publisher, title and date, as far as they are stated
     */
    public String source(Source source) {
        return Stream.of(
                        source.dataOwner().map(Foreign::text),
                        Optional.of(Foreign.text(source.publisher())),
                        source.citing().map(c -> say("source.citing", Foreign.text(c))),
                        source.title().map(Foreign::text),
                        source.published().map(this::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
