package io.github.comity.formats.comtrade;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Separation;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Header;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of UN Comtrade that are read, by number, and where they stand in a table. */
final class Columns {
    static final int TYPE = 0;
    static final int FREQUENCY = 1;
    static final int PERIOD = 2;
    static final int YEAR = 3;
    static final int MONTH = 4;
    static final int REPORTER = 5;
    static final int REPORTER_ISO = 6;
    static final int REPORTER_NAME = 7;
    static final int PARTNER = 8;
    static final int PARTNER_ISO = 9;
    static final int PARTNER_NAME = 10;
    static final int FLOW = 11;
    static final int FLOW_NAME = 12;
    static final int PARTNER2 = 13;
    static final int PARTNER2_ISO = 14;
    static final int CUSTOMS = 15;
    static final int SUPPLY = 16;
    static final int TRANSPORT = 17;
    static final int CLASSIFICATION = 18;
    static final int CLASSIFICATION_SEARCH = 19;
    static final int PRODUCT = 20;
    static final int LEVEL = 21;
    static final int CIF = 22;
    static final int FOB = 23;
    static final int PRIMARY = 24;
    static final int WEIGHT = 25;
    static final int WEIGHT_ESTIMATED = 26;
    static final int ESTIMATION = 27;
    static final int REPORTED = 28;
    static final int AGGREGATE = 29;

    /** The names by number. */
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "typeCode",
            "freqCode",
            "period",
            "refYear",
            "refMonth",
            "reporterCode",
            "reporterISO",
            "reporterDesc",
            "partnerCode",
            "partnerISO",
            "partnerDesc",
            "flowCode",
            "flowDesc",
            "partner2Code",
            "partner2ISO",
            "customsCode",
            "mosCode",
            "motCode",
            "classificationCode",
            "classificationSearchCode",
            "cmdCode",
            "aggrLevel",
            "cifvalue",
            "fobvalue",
            "primaryValue",
            "netWgt",
            "isNetWgtEstimated",
            "legacyEstimationFlag",
            "isReported",
            "isAggregate");

    /** What the earlier portal and its API called the same columns, without spaces and marks. */
    private static final ImmutableMap<String, Integer> EARLIER = ImmutableMap.<String, Integer>builder()
            .put("year", YEAR)
            .put("yr", YEAR)
            .put("reporter", REPORTER_NAME)
            .put("partner", PARTNER_NAME)
            .put("tradeflowcode", FLOW)
            .put("tradeflow", FLOW_NAME)
            .put("2ndpartnercode", PARTNER2)
            .put("2ndpartneriso", PARTNER2_ISO)
            .put("customsproccode", CUSTOMS)
            .put("modeoftransportcode", TRANSPORT)
            .put("classification", CLASSIFICATION)
            .put("commoditycode", PRODUCT)
            .put("aggregatelevel", LEVEL)
            .put("tradevalueus", PRIMARY)
            .put("tradevalue", PRIMARY)
            .put("ciftradevalueus", CIF)
            .put("fobtradevalueus", FOB)
            .put("netweightkg", WEIGHT)
            .put("flag", ESTIMATION)
            .put("pfcode", CLASSIFICATION)
            .put("rgcode", FLOW)
            .put("rgdesc", FLOW_NAME)
            .put("rtcode", REPORTER)
            .put("rttitle", REPORTER_NAME)
            .put("rt3iso", REPORTER_ISO)
            .put("ptcode", PARTNER)
            .put("pttitle", PARTNER_NAME)
            .put("pt3iso", PARTNER_ISO)
            .put("ptcode2", PARTNER2)
            .put("pt3iso2", PARTNER2_ISO)
            .put("cstcode", CUSTOMS)
            .put("netweight", WEIGHT)
            .put("estcode", ESTIMATION)
            .buildOrThrow();

    private static final CharMatcher OF_NAMES =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('0', '9'));

    private static final ImmutableMap<String, Integer> NUMBERS = ImmutableMap.<String, Integer>builder()
            .putAll(IntStream.range(0, NAMES.size())
                    .boxed()
                    .collect(ImmutableMap.toImmutableMap(i -> Ascii.toLowerCase(NAMES.get(i)), i -> i)))
            .putAll(EARLIER)
            .buildOrThrow();

    /** Of each of these, a table must have one column at least. */
    private static final ImmutableList<ImmutableList<Integer>> REQUIRED = ImmutableList.of(
            ImmutableList.of(PERIOD, YEAR),
            ImmutableList.of(REPORTER, REPORTER_ISO, REPORTER_NAME),
            ImmutableList.of(PARTNER, PARTNER_ISO, PARTNER_NAME),
            ImmutableList.of(FLOW, FLOW_NAME),
            ImmutableList.of(PRODUCT),
            ImmutableList.of(PRIMARY, CIF, FOB));

    private final int[] indexes;

    private Columns(int[] indexes) {
        this.indexes = indexes;
    }

    /** The number of a column, or null if it is none that is read. */
    static @Nullable Integer number(String name) {
        return NUMBERS.get(Ascii.toLowerCase(OF_NAMES.retainFrom(name)));
    }

    /** Finds the columns of a table; a problem is added for each that is missing or stands twice. */
    static Columns of(Header header, List<? super Problem> problems) {
        int[] indexes = new int[NAMES.size()];
        Arrays.fill(indexes, -1);
        for (int i = 0; i < header.names().size(); i++) {
            Integer number = number(header.names().get(i));
            if (number != null && indexes[number] >= 0) {
                problems.add(new Problem(
                        header.position(i),
                        header.names().get(i),
                        "column must stand once, but stands twice; remove one"));
            } else if (number != null) {
                indexes[number] = i;
            }
        }
        List<ImmutableList<Integer>> missing = REQUIRED.stream()
                .filter(r -> r.stream().allMatch(n -> indexes[n] < 0))
                .toList();
        if (missing.size() == REQUIRED.size()) {
            problems.add(new Problem(
                    header.position(0),
                    "",
                    ("table of UN Comtrade must have columns such as period, reporterCode, partnerCode, flowCode, "
                                    + "cmdCode and primaryValue, but has %s; %s")
                            .formatted(
                                    Shown.shorten(String.join(", ", header.names()), 300),
                                    Separation.remedy(
                                            header.names(), "save the table with the names of its columns"))));
            return new Columns(indexes);
        }
        for (ImmutableList<Integer> required : missing) {
            problems.add(new Problem(
                    header.position(0),
                    "",
                    "table of UN Comtrade must have the column %s, but has %s; %s"
                            .formatted(
                                    required.stream().map(NAMES::get).collect(Collectors.joining(" or ")),
                                    Shown.shorten(String.join(", ", header.names()), 300),
                                    Separation.remedy(header.names(), "ask for all columns"))));
        }
        return new Columns(indexes);
    }

    /** Whether some names are those of such a table. */
    static boolean isHeader(List<String> names) {
        Set<Integer> numbers = new HashSet<>();
        for (String name : names) {
            Integer number = number(name);
            if (number != null) {
                numbers.add(number);
            }
        }
        return REQUIRED.stream().allMatch(r -> r.stream().anyMatch(numbers::contains));
    }

    /** The index of a column in the table, or -1 if it has none. */
    int index(int number) {
        return indexes[number];
    }
}
