package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.Review;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Scope;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.period.EventDate;
import io.github.comity.period.FiscalYear;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Difference;
import io.github.comity.reconcile.Ground;
import io.github.comity.reconcile.MirrorRule;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Relation;
import io.github.comity.reconcile.Revision;
import io.github.comity.source.Source;
import io.github.comity.structure.Distribution;
import io.github.comity.table.Cell;
import io.github.comity.table.Column;
import io.github.comity.table.Columns;
import io.github.comity.trade.CifFobFactor;
import io.github.comity.trade.MirrorPair;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Registration;
import io.github.comity.treaty.TreatyReview;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values of every public type, found by asking one full record and what it holds all that can be asked without
 * arguments.
 */
public final class Specimens {
    private static final int MOST = 12;
    private static final ImmutableSet<String> HIDDEN = ImmutableSet.of("internal", "calculation", "solver", "update");

    private static final ImmutableList<Class<?>> EXPORTED = findExported();

    /** A record in which everything that the builder takes is stated. */
    public static final BilateralCooperation RECORD = record();

    private final Map<Class<?>, Set<Object>> found = new HashMap<>();

    private Specimens() {}

    /** All values of the types of this library that are reached, by their public type. */
    public static Specimens gather() {
        Specimens all = new Specimens();
        Deque<Object> open = new ArrayDeque<>(seeds());
        while (!open.isEmpty()) {
            all.visit(open.removeFirst(), open);
        }
        return all;
    }

    /** Every public type of an exported package. */
    public static ImmutableList<Class<?>> exportedTypes() {
        return EXPORTED;
    }

    private static ImmutableList<Class<?>> findExported() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.comity")) {
            if (isPublic(type) && !HIDDEN.contains(type.getPackageName().replace("io.github.comity.", ""))) {
                types.add(type.reflect());
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return ImmutableList.copyOf(types);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Specimens::isPublic).orElse(true);
    }

    /** The values of a type, at most twelve; empty if none was reached. */
    public ImmutableList<Object> of(Class<?> type) {
        return found.entrySet().stream()
                .filter(e -> type.isAssignableFrom(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparing(Object::toString))
                .collect(ImmutableList.toImmutableList());
    }

    private void visit(Object value, Deque<Object> open) {
        if (value instanceof Optional<?> one) {
            one.ifPresent(open::addLast);
        } else if (value instanceof Iterable<?> several
                && !value.getClass().getName().contains("comity")) {
            several.forEach(open::addLast);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                open.addLast(k);
                open.addLast(v);
            });
        } else if (value.getClass().getName().startsWith("io.github.comity")
                && !value.getClass().isEnum()) {
            Set<Object> known = found.computeIfAbsent(value.getClass(), t -> new HashSet<>());
            if (known.size() < MOST && known.add(value)) {
                Arrays.stream(value.getClass().getMethods())
                        .sorted(Comparator.comparing(Method::getName))
                        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                        .filter(m -> m.getDeclaringClass() != Object.class && m.getReturnType() != void.class)
                        .filter(m ->
                                !m.getName().equals("toBuilder") && !m.getName().equals("build"))
                        .forEach(m -> ask(m, value).ifPresent(open::addLast));
            }
        }
    }

    private static Optional<Object> ask(Method method, Object value) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(value));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static BilateralCooperation record() {
        Source source = Source.builder()
                .publisher("Kazinform")
                .dataOwner("Revenue Committee")
                .published("2024-09-02")
                .citing("the ministry")
                .title("Talks in Prague")
                .url("https://example.org/1")
                .build();
        Official visitor = Official.builder()
                .name("Roman Vassilenko")
                .familyName("Vassilenko")
                .nativeName("Роман Василенко")
                .post(Post.of("Deputy Minister of Foreign Affairs", KAZ))
                .from("2019")
                .until("2025-01")
                .build();
        Official host = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));
        Forum forum = Forum.builder()
                .name("GLOBSEC 2024")
                .in("Prague, CZE")
                .on("2024-09")
                .organizer(Organization.of("GLOBSEC"))
                .build();
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        source,
                        r -> r.trade(
                                        year(2023),
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD"))
                                .trade(year(2022), t -> t.total("430 million USD"))
                                .target(year(2025), "1 billion USD")
                                .share(Measure.TOTAL_TRADE, year(2023), "0.45%")
                                .rank(Measure.TOTAL_TRADE, year(2023), "third")
                                .products(
                                        year(2023),
                                        p -> p.classification("HS")
                                                .exports("27", "100 million USD")
                                                .exports("72", "20 million USD"))
                                .inwardInvestment(year(2023), i -> i.gross("48 million USD"))
                                .businessPresence(year(2023), "120 {companies}"))
                .reportedBy(CZE, Source.of("CZSO"), r -> r.trade(year(2023), t -> t.imports("200 million USD")))
                .relations(r -> r.established("1993-01-01")
                        .mission(
                                MissionKind.EMBASSY,
                                CZE,
                                m -> m.in("Astana, KAZ")
                                        .opened("2000")
                                        .head(Official.of("Pavol Šepeľák", Post.of("Ambassador", CZE)))))
                .visit(
                        VisitKind.WORKING,
                        v -> v.visitor(visitor)
                                .to(CZE, "Prague")
                                .on("2024-09-02")
                                .meeting(m -> m.with(host)
                                        .about(CooperationField.TRADE)
                                        .topic("trade")
                                        .onTheSidelinesOf(forum)))
                .visit(
                        VisitKind.STATE,
                        v -> v.visitor(visitor).to(CZE, "Prague").on("2023-09-02"))
                .forum(forum)
                .statement(
                        visitor, "praised the horses", s -> s.on("2024-09-02").quotation("good horses"))
                .project(
                        "horses of the steppe",
                        p -> p.partners(KAZ, CZE)
                                .companies(Company.of("Zoo"))
                                .site("Kostanay, KAZ")
                                .milestone("first group", m -> m.on("2024-06").figure("7 {horses}")))
                .interest(KAZ, i -> i.in(CZE, "Škoda Transportation", "Zetor").sector("machinery"))
                .multilateral(m -> m.in(Organization.UN, Organization.OSCE).activity("joint votes"))
                .agreement(
                        AgreementKind.TREATY,
                        "Agreement on Trade",
                        a -> a.between(KAZ, CZE)
                                .signed("2001-02-03")
                                .signedIn("Prague, CZE")
                                .signedBy(visitor)
                                .inForce("2000")
                                .registration(Registration.of(Registration.Register.REGISTERED, 12345))
                                .duration(Period.ofYears(5)))
                .commission(
                        "Intergovernmental Commission",
                        c -> c.between(KAZ, CZE)
                                .coChair(KAZ, visitor)
                                .session(10, s -> s.held("2023-05").in("Prague, CZE"))
                                .nextSession("2024-41"))
                .build();
    }

    private static ImmutableList<Object> seeds() {
        BilateralCooperation newer = RECORD.toBuilder()
                .meeting(m -> m.side(KAZ).side(CZE).on("2024-10-01"))
                .official(Official.of("Petr Pavel", Post.of("President", CZE)))
                .forum("Another forum", f -> f.on("2025"))
                .build();
        Source source = Source.of("CZSO");
        Reconciliation reconciliation = Reconciler.standard().reconcile(RECORD.claims());
        Claim level = RECORD.requireTrade(KAZ, year(2023)).exports().level().orElseThrow();
        Claim other = Claim.of(level.subject(), Figure.parse("150 million USD"), level.source());
        Quantity quantity = level.subject().quantity();
        Operand exports = Operand.exactly(BigDecimal.TEN, Unit.USD);
        CifFobFactor factor = CifFobFactor.of(new BigDecimal("1.1"), source);
        return ImmutableList.<Object>builder()
                .add(RECORD, newer, Changes.between(RECORD, newer), reconciliation, level, other)
                .add(Review.of(RECORD), Review.asOf(RECORD, LocalDate.of(2026, 1, 1)))
                .add(Changes.between(RECORD, secondThoughts()))
                .add(Reconciler.standard(), RECORD.figures(), RECORD.timeline().contactCounts())
                .add(reconciliation.bounds(level.subject()), MirrorRule.IMF, reconciliation.mirrors(MirrorRule.IMF))
                .add(TreatyReview.of(RECORD.agreements().iterator().next()))
                .add(RECORD.agreements().iterator().next().statusAt(LocalDate.of(2020, 1, 1)))
                .add(Relation.sum(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS))
                .add(Assumption.Kind.values()[0], new Assumption(Assumption.Kind.BASE_PERIOD, "2022"))
                .add(ClaimGroup.of("group", ImmutableList.of(level)), ClaimStatus.ACTUAL)
                .add(new ClaimAccumulator("trade", quantity, source).state(Measure.EXPORTS, "5 USD"))
                .add(Growth.parse("+5%"), Growth.parse("+5%").against(year(2020)), ProductCode.of("HS", "27"))
                .add(Subject.change(quantity, year(2022), Growth.Form.RATE))
                .add(Subject.ratio(quantity, quantity.withMeasure(Measure.IMPORTS)))
                .add(Subject.difference(quantity, quantity.withMeasure(Measure.IMPORTS)))
                .add(Subject.shareChange(
                        Subject.share(quantity, quantity.withPartner(World.WORLD)), year(2022), Growth.Form.POINTS))
                .add(Identity.of("visit", KAZ), Scope.ofAny(ImmutableList.of(KAZ)), EventKind.of("harvest"))
                .add(Place.of("Prague", CZE), EventDate.parse("2024-09"), EventDate.parse("2024-09-02~"))
                .add(EventDate.parse("2024-S2"), EventStatus.HELD, OfficialLevel.MINISTER)
                .add(Bounds.of(BigDecimal.ONE, BigDecimal.TEN), Rational.of(1, 3), DecimalMark.COMMA)
                .add(NumberStyle.ENGLISH, Unit.USD, Unit.PERCENT, Unit.counted("companies"))
                .add(CountryGroup.builder()
                        .code("EU")
                        .name("European Union")
                        .member(CZE, "2004/..")
                        .build())
                .add(CountryGroup.EU, Country.parse("KAZ"), AreaPair.of(KAZ, CZE), World.WORLD)
                .add(AreaPair.of(KAZ, CZE).reporterView(KAZ), factor)
                .add(
                        Organization.UN,
                        Company.builder()
                                .name("Zetor")
                                .country(CZE)
                                .legalForm("a.s.")
                                .build())
                .add(
                        FiscalYear.startingIn(Month.APRIL),
                        FiscalYear.startingIn(Month.APRIL).namedByEnd())
                .add(ReportingPeriod.parse("2024-Q1"), ReportingPeriod.unknown(), ReportingPeriod.since(2005))
                .add(AgreementStep.ratification(KAZ, EventDate.parse("2002")))
                .add(
                        GrowthCalculator.growth(exports, exports),
                        MirrorPair.of(exports, exports).withFactor(factor))
                .add(Derived.of("n", "f", Unit.USD, BigDecimal.ONE, Bounds.exactly(BigDecimal.ONE), ImmutableList.of()))
                .add(Distribution.exactly(ImmutableMap.of("27", BigDecimal.ONE, "72", BigDecimal.TEN), Unit.USD))
                .add(new Cell.Day(LocalDate.of(2024, 9, 2)), Cell.blank(), new Cell.Decimal(BigDecimal.ONE))
                .add(new Column("value", Column.Type.NUMBER), Columns.none(), new Revision(level, other))
                .add(Changes.between(BilateralCooperation.between(KAZ, CZE).build(), RECORD))
                .add(new Difference(Difference.Kind.SOURCES, ImmutableSet.of(level, other), "sources differ"))
                .add(new Ground.AboveZero(level, Subject.level(quantity), ImmutableList.of()))
                .add(new Ground.Shares(
                        ImmutableList.of(Subject.share(quantity, quantity.withPartner(World.WORLD))), true))
                .build();
    }

    /** The record with other figures, another post, another status. */
    private static BilateralCooperation secondThoughts() {
        Source source =
                Source.builder().publisher("Kazinform").published("2025-09-02").build();
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, source, r -> r.trade(year(2023), t -> t.exports("150 million USD")))
                .official(Official.of("Roman Vassilenko", Post.of("Ambassador", KAZ)))
                .visit(
                        VisitKind.WORKING,
                        v -> v.visitor(Official.of("Roman Vassilenko", Post.of("Ambassador", KAZ)))
                                .to(CZE, "Prague")
                                .on("2024-09-02")
                                .status(EventStatus.CANCELLED))
                .build();
    }
}
