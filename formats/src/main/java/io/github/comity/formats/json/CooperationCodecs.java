package io.github.comity.formats.json;

import static io.github.comity.formats.json.ClaimCodecs.CLAIM;
import static io.github.comity.formats.json.PartyCodecs.AREA;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.Target;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Area;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The whole record of a pair, and the groups of claims. */
final class CooperationCodecs {
    /** The things that a record has, by the names of their lists, in the order in which they are written. */
    private static final ImmutableList<Kind<?>> KINDS = ImmutableList.of(
            new Kind<>(
                    "relations", DiplomaticRelations.class, DiplomacyCodecs.RELATIONS, CooperationBuilder::relations),
            new Kind<>("visits", Visit.class, DiplomacyCodecs.VISIT, CooperationBuilder::visit),
            new Kind<>("meetings", Meeting.class, DiplomacyCodecs.MEETING, CooperationBuilder::meeting),
            new Kind<>("forums", Forum.class, DiplomacyCodecs.FORUM, CooperationBuilder::forum),
            new Kind<>("statements", PublicStatement.class, DiplomacyCodecs.STATEMENT, CooperationBuilder::statement),
            new Kind<>("projects", JointProject.class, DiplomacyCodecs.PROJECT, CooperationBuilder::project),
            new Kind<>("interests", CompanyInterest.class, DiplomacyCodecs.INTEREST, CooperationBuilder::interest),
            new Kind<>(
                    "multilateral",
                    MultilateralCooperation.class,
                    DiplomacyCodecs.MULTILATERAL,
                    CooperationBuilder::multilateral),
            new Kind<>("agreements", Agreement.class, TreatyCodecs.AGREEMENT, CooperationBuilder::agreement),
            new Kind<>("commissions", Commission.class, TreatyCodecs.COMMISSION, CooperationBuilder::commission));

    static final Codec<BilateralCooperation> COOPERATION = cooperation();

    static final Codec<TradePeriod> TRADE_PERIOD = ofClaims("tradePeriod", TradePeriod::claims, TradePeriod::from);
    static final Codec<TradeProducts> TRADE_PRODUCTS =
            ofClaims("tradeProducts", TradeProducts::claims, TradeProducts::from);
    static final Codec<InvestmentFlow> INVESTMENT_FLOW =
            ofClaims("investmentFlow", InvestmentFlow::claims, InvestmentFlow::from);
    static final Codec<BusinessPresence> BUSINESS_PRESENCE =
            new As<>(CLAIM, BusinessPresence::claim, BusinessPresence::new);
    static final Codec<Target> TARGET = new As<>(CLAIM, Target::claim, Target::new);

    private CooperationCodecs() {}

    /** One kind of entries. */
    private record Kind<E extends Entry>(String list, Class<E> type, Codec<E> codec, Adder<E> adder) {
        void addTo(Shape.Builder<BilateralCooperation, Draft> shape) {
            shape.each(list, codec, this::of, (d, e) -> d.state(b -> adder.add(b, e)));
        }

        private List<E> of(BilateralCooperation record) {
            return record.entries().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    /** States one thing on a builder. */
    private interface Adder<E> {
        CooperationBuilder add(CooperationBuilder builder, E entry);
    }

    /**
     * A record that is being read. The two sides may stand after what they do, which then waits for them; in what this
     * library writes they stand first.
     */
    private static final class Draft {
        private final List<Area> sides = new ArrayList<>();
        private final List<Consumer<CooperationBuilder>> waiting = new ArrayList<>();
        private @Nullable CooperationBuilder builder;

        void side(Area side) {
            sides.add(side);
            if (sides.size() == 2) {
                builder = BilateralCooperation.between(sides.get(0), sides.get(1));
            }
        }

        void state(Consumer<CooperationBuilder> statement) {
            if (builder == null) {
                waiting.add(statement);
            } else {
                statement.accept(builder);
            }
        }

        BilateralCooperation build() {
            if (builder == null || sides.size() != 2) {
                throw new IllegalArgumentException(
                        "cooperation must have two 'sides', but had %s; name both".formatted(sides.size()));
            }
            for (Consumer<CooperationBuilder> statement : waiting) {
                statement.accept(builder);
            }
            return builder.build();
        }
    }

    private static Codec<BilateralCooperation> cooperation() {
        Shape.Builder<BilateralCooperation, Draft> shape = Shape.<BilateralCooperation, Draft>of(
                        "cooperation", Draft::new)
                .list(
                        "sides",
                        AREA,
                        r -> ImmutableList.of(r.pair().first(), r.pair().second()),
                        Draft::side)
                .each("claims", CLAIM, BilateralCooperation::claims, (d, c) -> d.state(b -> b.claim(c)))
                .each(
                        "officials",
                        PartyCodecs.OFFICIAL,
                        BilateralCooperation::officials,
                        (d, o) -> d.state(b -> b.official(o)));
        KINDS.forEach(k -> k.addTo(shape));
        Shape<BilateralCooperation, Draft> whole = shape.build(Draft::build);
        return new As<>(whole, CooperationCodecs::checked, r -> r);
    }

    /** Refuses a record with things that have no form here: nothing is lost in silence. */
    private static BilateralCooperation checked(BilateralCooperation record) {
        for (Entry entry : record.entries()) {
            if (KINDS.stream().noneMatch(k -> k.type().isInstance(entry))) {
                throw new IllegalArgumentException(
                        "entry must be of a type that JSON has a form for, but was '%s' of %s; remove it first"
                                .formatted(entry, entry.getClass().getName()));
            }
        }
        return record;
    }

    private static <T> Codec<T> ofClaims(
            String name, Function<T, ImmutableList<Claim>> claims, Function<ImmutableList<Claim>, T> make) {
        return Shape.<T>of(name)
                .list("claims", CLAIM, claims, Values.add("claims"))
                .build(v -> make.apply(v.list("claims")));
    }
}
