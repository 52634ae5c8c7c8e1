package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Place;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Company;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Party;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Values of every type, different for each seed; what happens is in {@link RandomEntries}. */
public final class RandomModels {
    static final ImmutableList<Area> SIDES = ImmutableList.of(
            Countries.KAZ,
            Countries.CZE,
            Countries.SUN,
            Countries.DEU.withName(Locale.GERMAN, "Deutschland").withAlias("Teutonia"),
            CountryGroup.EU,
            CountryGroup.builder()
                    .code("V4")
                    .name("Visegrád Group")
                    .member(Countries.CZE, "1993/..")
                    .build());
    private static final List<String> WORDS = List.of(
            "trade", "Řež", "first \"quoted\" part", "back\\slash", "Қазақстан", "東京", "a,b;c", "😀 face", "=1+1", "x");
    private static final List<String> DATES = List.of(
            "2024-09-02",
            "2024-06",
            "2024",
            "2024-41",
            "2023-Q3",
            "2024-33",
            "2024~",
            "2024-05?",
            "2005/..",
            "../2023-12",
            "2023-01-03/2023-02-04",
            "2024-06-01%");
    private static final List<String> PERIODS =
            List.of("2023", "2024-Q1", "2024-S2", "2024-01-01/P7M", "2005-01-01/P19Y", "2024-07", "2005/..", "../2023");
    private static final List<Unit> UNITS =
            List.of(Unit.USD, Unit.EUR, Unit.KZT, Unit.counted("legal entities"), Unit.physical("t"), Unit.UNSTATED);
    private static final List<Measure> MEASURES = List.of(
            Measure.EXPORTS,
            Measure.IMPORTS,
            Measure.TOTAL_TRADE,
            Measure.TRADE_BALANCE,
            Measure.FDI_GROSS_INFLOW,
            Measure.ENTERPRISES,
            Measure.of(
                            "cultural evenings",
                            Measure.Additivity.ADDITIVE,
                            Measure.Sign.NON_NEGATIVE,
                            Measure.Temporality.FLOW)
                    .told(Measure.Sides.FROM_IN),
            Measure.of("exports", Measure.Additivity.NOT_ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.STOCK));

    final Random random;
    final Area first;
    final Area second;

    public RandomModels(long seed) {
        this.random = new Random(seed);
        this.first = pick(SIDES);
        this.second = pick(SIDES.stream().filter(s -> !s.equals(first)).toList());
    }

    public BilateralCooperation cooperation() {
        CooperationBuilder builder = BilateralCooperation.between(first, second);
        times(6, () -> builder.claim(claim()));
        times(2, () -> builder.official(official()));
        RandomEntries entries = new RandomEntries(this);
        times(4, () -> entries.addTo(builder));
        return builder.build();
    }

    /** Does something up to a number of times; what the model refuses, such as a thing stated twice, is left out. */
    void times(int most, Runnable action) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            try {
                action.run();
            } catch (IllegalArgumentException | IllegalStateException refused) {
                // the model is left without it
            }
        }
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E pick(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    <V> void maybe(Supplier<V> value, Consumer<V> setter) {
        if (random.nextInt(3) == 0) {
            setter.accept(value.get());
        }
    }

    String word() {
        return pick(WORDS) + " " + random.nextInt(50);
    }

    EventDate date() {
        return EventDate.parse(pick(DATES));
    }

    EventDate day() {
        return EventDate.inMonth(2010 + random.nextInt(15), Month.of(1 + random.nextInt(12)));
    }

    Area side() {
        return random.nextBoolean() ? first : second;
    }

    Country country() {
        return side() instanceof Country c ? c : pick(List.of(Countries.KAZ, Countries.CZE, Countries.XKX));
    }

    Area area() {
        return random.nextInt(8) == 0 ? World.WORLD : side();
    }

    Organization organization() {
        Organization.Builder builder = Organization.builder().name(word());
        maybe(this::word, builder::acronym);
        maybe(this::side, builder::area);
        maybe(this::word, w -> builder.aliases(w, "alias " + w));
        return builder.build();
    }

    Party party() {
        return random.nextInt(4) == 0 ? organization() : (Party) side();
    }

    Company company() {
        Company.Builder builder = Company.builder().name(word());
        maybe(this::country, builder::country);
        maybe(this::word, builder::legalForm);
        maybe(this::word, builder::sector);
        return builder.build();
    }

    Post post() {
        Post.Builder builder = Post.builder().title(word());
        builder.represents(side());
        maybe(this::organization, builder::organization);
        maybe(() -> pick(OfficialLevel.class), builder::level);
        return builder.build();
    }

    Official official() {
        Official.Builder builder = Official.builder().name(word()).post(post());
        maybe(this::word, builder::familyName);
        maybe(this::word, builder::nativeName);
        maybe(this::word, w -> builder.otherSpellings(w, w + "a"));
        maybe(() -> EventDate.parse("2019-05"), builder::from);
        maybe(() -> EventDate.parse("2026"), builder::until);
        maybe(() -> true, builder::acting);
        return builder.build();
    }

    Place place() {
        return random.nextBoolean() ? Place.of("Town " + random.nextInt(9)) : Place.of("Řež", country());
    }

    CooperationField field() {
        return random.nextInt(5) == 0 ? CooperationField.of("sister zoos") : CooperationField.TRADE;
    }

    Source source() {
        Source.Builder builder = Source.builder().publisher(word());
        maybe(this::word, builder::dataOwner);
        maybe(this::date, builder::published);
        maybe(this::word, builder::citing);
        maybe(this::word, builder::title);
        maybe(this::word, builder::url);
        maybe(() -> new NumberStyle(DecimalMark.COMMA, Unit.EUR), builder::numberStyle);
        return builder.build();
    }

    BigDecimal decimal() {
        return new BigDecimal(new BigInteger(1 + random.nextInt(40), random), random.nextInt(8) - 2);
    }

    Figure figure(Unit unit) {
        if (unit.kind() == Unit.Kind.RANK) {
            return Figure.of(BigDecimal.valueOf(1 + random.nextInt(90)), unit);
        }
        Magnitude magnitude = pick(Magnitude.class);
        if (random.nextInt(5) == 0) {
            BigDecimal low = decimal().add(BigDecimal.ONE);
            return Figure.range(low, low.add(BigDecimal.TEN), magnitude, unit);
        }
        Figure figure = Figure.of(decimal().add(new BigDecimal("1.00")), magnitude, unit);
        Qualifier qualifier = pick(Qualifier.class);
        return qualifier == Qualifier.RANGE || qualifier == Qualifier.AS_PRINTED
                ? figure
                : figure.withQualifier(qualifier);
    }

    Bounds bounds() {
        return switch (random.nextInt(5)) {
            case 0 -> Bounds.EMPTY;
            case 1 -> Bounds.UNBOUNDED;
            case 2 -> Bounds.atLeast(decimal());
            case 3 -> Bounds.atMost(decimal().negate());
            default -> Bounds.of(decimal().negate(), decimal());
        };
    }

    Quantity quantity(Unit unit) {
        Quantity.Builder builder = Quantity.builder()
                .measure(pick(MEASURES))
                .reporter(first)
                .partner(random.nextInt(8) == 0 ? World.WORLD : second)
                .period(ReportingPeriod.parse(pick(PERIODS)))
                .unit(unit);
        maybe(() -> pick(Coverage.class), builder::coverage);
        maybe(this::word, builder::scope);
        maybe(() -> pick(PriceBasis.class), builder::priceBasis);
        return builder.build();
    }

    Subject subject() {
        Unit unit = pick(UNITS);
        ReportingPeriod base = ReportingPeriod.year(2019);
        return switch (random.nextInt(8)) {
            case 0 -> Subject.change(quantity(unit), base, pick(Growth.Form.class));
            case 1 -> Subject.share(quantity(unit), quantity(unit));
            case 2 -> Subject.shareChange(Subject.share(quantity(unit), quantity(unit)), base, Growth.Form.POINTS);
            case 3 -> Subject.ratio(quantity(unit), quantity(unit));
            case 4 -> Subject.difference(quantity(unit), quantity(unit));
            case 5 -> Subject.rank(quantity(unit), word());
            default -> Subject.level(quantity(unit));
        };
    }

    Claim claim() {
        Subject subject = subject();
        Unit unit = subject.accepts(Unit.RANK) ? Unit.RANK : subject.unit();
        Claim.Builder builder =
                Claim.builder().subject(subject).figure(figure(unit)).source(source());
        maybe(this::word, builder::wording);
        maybe(() -> pick(ClaimStatus.class), builder::status);
        maybe(
                () -> new Assumption(pick(Assumption.Kind.class), word()),
                a -> builder.assumptions(a, new Assumption(Assumption.Kind.OTHER, "second")));
        maybe(this::word, builder::id);
        maybe(this::word, builder::statementId);
        return builder.build();
    }
}
