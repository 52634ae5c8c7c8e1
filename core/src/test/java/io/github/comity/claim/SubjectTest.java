package io.github.comity.claim;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectTest {
    private static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);
    private static final ReportingPeriod Y2020 = ReportingPeriod.year(2020);
    private static final Quantity EXPORTS = Quantity.of(Measure.EXPORTS, KAZ, CZE, Y2023, Unit.EUR);
    private static final Quantity WORLD = EXPORTS.withPartner(World.WORLD);
    private static final Quantity STOCK =
            Quantity.of(Measure.FDI_INWARD_STOCK, KAZ, CZE, ReportingPeriod.parse("2023-12-31/P1D"), Unit.USD);
    private static final Subject.Share SHARE = Subject.share(EXPORTS, WORLD);

    private static Quantity in2020(Quantity quantity) {
        return quantity.withPeriod(Y2020);
    }

    static Stream<Arguments> kinds() {
        List<Arguments> kinds = new ArrayList<>();
        kinds.add(Arguments.of(Subject.level(STOCK), "level", Unit.USD, List.of(STOCK)));
        kinds.add(Arguments.of(
                Subject.level(EXPORTS.withUnit(Unit.UNSTATED)),
                "level",
                Unit.UNSTATED,
                List.of(EXPORTS.withUnit(Unit.UNSTATED))));
        Unit[] ofChange = {Unit.PERCENT, Unit.RATIO, Unit.RATIO, Unit.EUR, Unit.PERCENTAGE_POINT};
        for (Growth.Form form : Growth.Form.values()) {
            kinds.add(Arguments.of(
                    Subject.change(EXPORTS, Y2020, form),
                    "change",
                    ofChange[form.ordinal()],
                    List.of(EXPORTS, in2020(EXPORTS))));
            if (form != Growth.Form.ABSOLUTE) {
                kinds.add(Arguments.of(
                        Subject.shareChange(SHARE, Y2020, form),
                        "shareChange",
                        ofChange[form.ordinal()],
                        List.of(EXPORTS, WORLD, in2020(EXPORTS), in2020(WORLD))));
            }
        }
        kinds.add(Arguments.of(SHARE, "share", Unit.RATIO, List.of(EXPORTS, WORLD)));
        kinds.add(Arguments.of(Subject.ratio(EXPORTS, STOCK), "ratio", Unit.RATIO, List.of(EXPORTS, STOCK)));
        kinds.add(Arguments.of(Subject.difference(WORLD, EXPORTS), "difference", Unit.EUR, List.of(WORLD, EXPORTS)));
        kinds.add(Arguments.of(Subject.rank(EXPORTS, "partners"), "rank", Unit.RANK, List.of(EXPORTS)));
        return kinds.stream();
    }

    @Test
    void whatLiesBetweenPercentages_isInPoints() {
        Quantity percentage = EXPORTS.withUnit(Unit.PERCENT);
        Subject change = Subject.change(percentage, Y2020, Growth.Form.ABSOLUTE);
        Subject difference = Subject.difference(percentage, WORLD.withUnit(Unit.PERCENT));
        assertThat(List.of(change.unit(), difference.unit())).containsOnly(Unit.PERCENTAGE_POINT);
        assertThat(change.accepts(Unit.PERCENT) || difference.accepts(Unit.PERCENT))
                .isFalse();
        assertThat(difference.accepts(Unit.PERCENTAGE_POINT)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKind_saysItsUnitAndQuantities(Subject subject, String kind, Unit unit, List<Quantity> quantities) {
        assertThat(subject.unit()).isEqualTo(unit);
        assertThat(subject.accepts(subject.unit())).isTrue();
        assertThat(subject.quantities()).isEqualTo(ImmutableList.copyOf(quantities));
        assertThat(subject.quantity()).isEqualTo(quantities.get(0));
        assertThat(subject.visit(new Names())).isEqualTo(kind);
        assertThat(subject.isLevelOrChange()).isEqualTo(kind.equals("level") || kind.equals("change"));
        assertThat(subject.levelOf().isPresent()).isEqualTo(kind.equals("level"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void as_itsOwnKind_isTheSubject(Subject subject, String kind, Unit unit, List<Quantity> quantities) {
        Class<?>[] all = Subject.class.getPermittedSubclasses();
        assertThat(all).hasSize(7);
        for (Class<?> each : all) {
            Optional<? extends Subject> found = subject.as(each.asSubclass(Subject.class));
            if (each.isInstance(subject)) {
                assertThat(found.orElseThrow()).isSameAs(subject);
            } else {
                assertThat(found.isEmpty()).isTrue();
            }
        }
    }

    @Test
    void visitor_hasOneMethodForEachKind() {
        assertThat(SubjectVisitor.class.getMethods())
                .extracting(m -> m.getParameterTypes()[0])
                .containsExactlyInAnyOrder(Subject.class.getPermittedSubclasses());
    }

    @Test
    void earlier_isTheSameInTheBasePeriod() {
        assertThat(Subject.change(EXPORTS, Y2020, Growth.Form.RATE).earlier()).isEqualTo(in2020(EXPORTS));
        assertThat(Subject.shareChange(SHARE, Y2020, Growth.Form.POINTS).earlier())
                .isEqualTo(Subject.share(in2020(EXPORTS), in2020(WORLD)));
    }

    @Test
    void difference_ofTwoUnits_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.difference(EXPORTS, STOCK))
                .withMessage("difference needs quantities of one unit, but was exports KAZ-CZE 2023 EUR and inward FDI "
                        + "stock KAZ-CZE 2023-12-31 USD; convert one first");
    }

    private static final class Names implements SubjectVisitor<String> {
        @Override
        public String level(Subject.Level level) {
            return "level";
        }

        @Override
        public String change(Subject.Change change) {
            return "change";
        }

        @Override
        public String share(Subject.Share share) {
            return "share";
        }

        @Override
        public String shareChange(Subject.ShareChange shareChange) {
            return "shareChange";
        }

        @Override
        public String ratio(Subject.Ratio ratio) {
            return "ratio";
        }

        @Override
        public String difference(Subject.Difference difference) {
            return "difference";
        }

        @Override
        public String rank(Subject.Rank rank) {
            return "rank";
        }
    }
}
