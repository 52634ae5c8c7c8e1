package io.github.comity.formats.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.period.ReportingPeriod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is written is read by another CSV library, by the rules of the field guides of SDMX-CSV 1.0 and 2.0 and of the
 * time formats of SDMX alone, as the values and periods that the claims have. This shares no code with the reader.
 */
class IndependentSdmxTest {
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*";
    private static final Pattern DATAFLOW = Pattern.compile(ID + ":" + ID + "\\(\\d+(\\.\\d+)*\\)");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([ASTQMWD])(\\d{1,3})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final ImmutableList<String> NO_DIMENSIONS = ImmutableList.of(
            "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "ACTION", "OBS_VALUE", "UNIT_MULT", "DECIMALS", "OBS_STATUS");

    /** The first day of a period, and the day behind its last. */
    private record Span(LocalDate start, LocalDate end) {}

    @ParameterizedTest
    @EnumSource(SdmxVersion.class)
    void write_isReadByTheRulesOfTheFormatAlone(SdmxVersion version) {
        SdmxCsv format = SdmxCsv.of(SdmxRoundTripTest.SOURCE);
        int read = 0;
        for (int seed = 0; seed < SdmxRoundTripTest.SETS / 5; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = new ArrayList<>();
            int size = 1 + random.nextInt(4);
            for (int i = 0; i < size; i++) {
                claims.add(SdmxRoundTripTest.claim(random));
            }
            String text = format.write(claims, version);
            List<NamedCsvRecord> rows;
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                rows = reader.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(rows).as("seed %s: %s", seed, text).hasSameSizeAs(claims);
            for (int i = 0; i < rows.size(); i++) {
                check(rows.get(i), claims.get(i), version, "seed " + seed + ": " + text);
                read++;
            }
        }
        assertThat(read).isGreaterThan(SdmxRoundTripTest.SETS / 5);
    }

    private static void check(NamedCsvRecord row, Claim claim, SdmxVersion version, String as) {
        List<String> header = row.getHeader();
        Set<String> names = new HashSet<>(header);
        assertThat(names).as(as).hasSameSizeAs(header).contains("TIME_PERIOD", "OBS_VALUE");
        if (version == SdmxVersion.V1_0) {
            assertThat(header.get(0)).as(as).isEqualTo("DATAFLOW");
            assertThat(row.getField("DATAFLOW")).as(as).matches(DATAFLOW);
        } else {
            assertThat(header.subList(0, 3)).as(as).containsExactly("STRUCTURE", "STRUCTURE_ID", "ACTION");
            assertThat(row.getField("STRUCTURE")).as(as).isIn("dataflow", "datastructure", "dataprovision");
            assertThat(row.getField("STRUCTURE_ID")).as(as).matches(DATAFLOW);
            assertThat(row.getField("ACTION")).as(as).isIn("I", "A", "M", "R", "D");
        }
        for (String name : List.of("FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "UNIT_MEASURE")) {
            assertThat(row.getField(name)).as("%s of %s", name, as).isNotEmpty();
        }
        header.stream()
                .filter(h -> !NO_DIMENSIONS.contains(h))
                .forEach(h -> assertThat(h).as(as).matches("[A-Z][A-Z0-9_]*"));
        assertThat(row.getField("OBS_VALUE")).as(as).matches(DECIMAL);
        BigDecimal value = new BigDecimal(row.getField("OBS_VALUE"))
                .scaleByPowerOfTen(Integer.parseInt(row.getField("UNIT_MULT")));
        assertThat(value).as(as).isEqualByComparingTo(claim.figure().point());
        Quantity quantity = claim.subject().quantity();
        ReportingPeriod period = quantity.period();
        Span span = span(row.getField("TIME_PERIOD"));
        assertThat(span.start()).as(as).isEqualTo(period.start().orElseThrow());
        assertThat(span.end()).as(as).isEqualTo(period.endExclusive().orElseThrow());
    }

    /** A period by the time formats of SDMX: Gregorian, reporting, and ranges of a day and a length. */
    private static Span span(String text) {
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(Integer.parseInt(part.group(1)), part.group(2), Integer.parseInt(part.group(3)));
        }
        List<String> range = Splitter.on('/').splitToList(text);
        if (range.size() == 2) {
            LocalDate start = LocalDate.parse(range.get(0).substring(0, 10));
            return new Span(start, start.plus(Period.parse(range.get(1))));
        }
        return switch (text.length()) {
            case 4 -> months(Integer.parseInt(text), 1, 12);
            case 7 -> months(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)), 1);
            default -> new Span(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
        };
    }

    private static Span part(int year, String unit, int number) {
        return switch (unit) {
            case "A" -> months(year, 1, 12);
            case "S" -> months(year, 6 * number - 5, 6);
            case "T" -> months(year, 4 * number - 3, 4);
            case "Q" -> months(year, 3 * number - 2, 3);
            case "M" -> months(year, number, 1);
            case "W" -> {
                LocalDate monday = LocalDate.of(year, 7, 1)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Span(monday, monday.plusWeeks(1));
            }
            default -> {
                LocalDate day = LocalDate.ofYearDay(year, number);
                yield new Span(day, day.plusDays(1));
            }
        };
    }

    private static Span months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new Span(start, start.plusMonths(count));
    }
}
