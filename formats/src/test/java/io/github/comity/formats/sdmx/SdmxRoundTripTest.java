package io.github.comity.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back, for ten thousand sets of claims. */
class SdmxRoundTripTest {
    static final int SETS = 10_000;
    static final Source SOURCE = Source.of("Statistical office");
    private static final ImmutableList<Area> AREAS = ImmutableList.<Area>builder()
            .addAll(Countries.all())
            .addAll(Countries.former())
            .add(
                    World.WORLD,
                    CountryGroup.EU,
                    CountryGroup.CIS,
                    CountryGroup.EAEU,
                    CountryGroup.ASEAN,
                    CountryGroup.OTS)
            .build();
    private static final List<Unit> UNITS = List.of(
            Unit.USD,
            Unit.EUR,
            Unit.KZT,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINT,
            Unit.RATIO,
            Unit.physical("t"),
            Unit.physical("kWh"),
            Unit.counted("legal entities"),
            Unit.counted("people, \"registered\""));
    private static final List<String> SCOPES =
            List.of("HS 2022:2709", "non-oil", "a \"quoted\", one", "SITC " + "Rev. 4:33");
    private static final List<String> NOTES = List.of("B", "U", "D", "P", "A", "M");

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void write_thenRead_isIdentity(SdmxVersion version) {
        SdmxCsv format = SdmxCsv.of(SOURCE);
        for (int seed = 0; seed < SETS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = new ArrayList<>();
            int size = random.nextInt(4);
            for (int i = 0; i < size; i++) {
                claims.add(claim(random));
            }
            String text = format.write(claims, version);
            assertThat(format.read(TableFormat.CSV, new StringReader(text))
                            .orThrow()
                            .claims())
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(claims);
        }
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A claim with anything in it that an observation can have. */
    static Claim claim(Random random) {
        Unit unit = any(random, UNITS);
        BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(12) - 4);
        Figure figure = Figure.of(
                random.nextInt(4) == 0 ? value.negate() : value, any(random, List.of(Magnitude.values())), unit);
        Quantity.Builder quantity = Quantity.builder()
                .measure(any(random, Measure.constants().asList()))
                .reporter(any(random, AREAS))
                .partner(any(random, AREAS))
                .period(period(random))
                .unit(unit)
                .coverage(any(random, List.of(Coverage.values())))
                .priceBasis(any(random, List.of(PriceBasis.values())));
        if (random.nextInt(3) == 0) {
            quantity.scope(any(random, SCOPES));
        }
        ClaimStatus status = any(random, List.of(ClaimStatus.values()));
        Claim.Builder claim = Claim.builder()
                .subject(Subject.level(quantity.build()))
                .figure(figure)
                .source(SOURCE)
                .status(status);
        String note = any(random, NOTES);
        // no reading makes a note that says the status again
        boolean isSaid = Flags.written(status, List.of()).equals(note);
        if (random.nextInt(4) == 0 && !isSaid) {
            claim.assumptions(Flags.codeNote(note));
        }
        return claim.build();
    }

    private static ReportingPeriod period(Random random) {
        int year = 1900 + random.nextInt(200);
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return switch (random.nextInt(8)) {
            case 0 -> ReportingPeriod.quarter(year, 1 + random.nextInt(4));
            case 1 -> ReportingPeriod.half(year, 1 + random.nextInt(2));
            case 2 -> ReportingPeriod.month(year, Month.of(1 + random.nextInt(12)));
            case 3 -> ReportingPeriod.asOf(day);
            case 4 -> ReportingPeriod.years(year, year + random.nextInt(20));
            case 5 -> ReportingPeriod.days(day, day.plusDays(1 + random.nextInt(500)));
            case 6 -> ReportingPeriod.days(day, day.plusWeeks(1));
            default -> ReportingPeriod.year(year);
        };
    }
}
