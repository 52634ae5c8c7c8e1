package io.github.comity.brief;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.comity.brief.chart.Chart;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.source.Source;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every drawing is well-formed, lies within its frame, and no two of its words overlap. */
class ChartTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal SIZE = new BigDecimal("12");

    private record Box(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom, String text) {
        boolean overlaps(Box that) {
            return left.compareTo(that.right) < 0
                    && that.left.compareTo(right) < 0
                    && top.compareTo(that.bottom) < 0
                    && that.top.compareTo(bottom) < 0;
        }
    }

    static Stream<Arguments> briefs() {
        return Stream.concat(
                Briefs.NAMES.stream().map(n -> Arguments.of(n, (Supplier<Brief>) () -> Briefs.of(n))),
                OtherDossiers.all().entrySet().stream()
                        .map(e -> Arguments.of(
                                e.getKey(), (Supplier<Brief>) () -> Brief.of(e.getValue(), OtherDossiers.DAY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("briefs")
    void drawing_liesWithinItsFrame_itsWordsApart_andVegaLiteHasValues(String name, Supplier<Brief> made)
            throws Exception {
        Brief brief = made.get();
        for (String language : List.of("en", "ru", "de")) {
            for (Chart chart : brief.charts(Locale.forLanguageTag(language))) {
                check(chart);
                JsonNode spec = new ObjectMapper().readTree(chart.vegaLite());
                assertThat(spec.get("$schema").asString()).endsWith("vega-lite/v5.json");
                assertThat(spec.get("data").get("values").size()).isPositive();
            }
        }
    }

    static void check(Chart chart) throws Exception {
        Element svg = parse(chart.svg()).getDocumentElement();
        List<String> frame = Splitter.on(' ').splitToList(svg.getAttribute("viewBox"));
        BigDecimal width = new BigDecimal(frame.get(2));
        BigDecimal height = new BigDecimal(frame.get(3));
        List<Box> words = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            Box box = switch (element.getTagName()) {
                case "rect" ->
                    new Box(
                            number(element, "x"),
                            number(element, "y"),
                            number(element, "x").add(number(element, "width")),
                            number(element, "y").add(number(element, "height")),
                            "");
                case "line" ->
                    new Box(
                            number(element, "x1").min(number(element, "x2")),
                            number(element, "y1").min(number(element, "y2")),
                            number(element, "x1").max(number(element, "x2")),
                            number(element, "y1").max(number(element, "y2")),
                            "");
                case "circle" ->
                    new Box(
                            number(element, "cx").subtract(number(element, "r")),
                            number(element, "cy").subtract(number(element, "r")),
                            number(element, "cx").add(number(element, "r")),
                            number(element, "cy").add(number(element, "r")),
                            "");
                case "polyline" -> points(element.getAttribute("points"));
                case "text" -> words(element);
                default -> null;
            };
            if (box != null) {
                String what = element.getTagName() + " " + box;
                assertThat(box.left()).as(what).isNotNegative();
                assertThat(box.top()).as(what).isNotNegative();
                assertThat(box.right()).as(what).isLessThanOrEqualTo(width);
                assertThat(box.bottom()).as(what).isLessThanOrEqualTo(height);
                if (!box.text().isEmpty()) {
                    words.add(box);
                }
            }
        }
        assertThat(words).isNotEmpty();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(words.get(i).overlaps(words.get(j)))
                        .as("%s and %s", words.get(i), words.get(j))
                        .isFalse();
            }
        }
    }

    private static Box points(String points) {
        Box box = null;
        for (String point : Splitter.on(' ').split(points)) {
            List<String> xy = Splitter.on(',').splitToList(point);
            BigDecimal x = new BigDecimal(xy.get(0));
            BigDecimal y = new BigDecimal(xy.get(1));
            box = box == null
                    ? new Box(x, y, x, y, "")
                    : new Box(
                            box.left().min(x),
                            box.top().min(y),
                            box.right().max(x),
                            box.bottom().max(y),
                            "");
        }
        return box;
    }

    /** A text takes about 0.55 of its size for each character. */
    private static Box words(Element text) {
        String words = text.getTextContent();
        BigDecimal width = SIZE.multiply(new BigDecimal("0.55")).multiply(BigDecimal.valueOf(words.length()));
        BigDecimal x = number(text, "x");
        BigDecimal left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "middle" -> x.subtract(width.divide(TWO));
            default -> x.subtract(width);
        };
        BigDecimal base = number(text, "y");
        return new Box(
                left.max(BigDecimal.ZERO), base.subtract(new BigDecimal("9")), left.add(width), base.add(TWO), words);
    }

    private static BigDecimal number(Element element, String attribute) {
        return new BigDecimal(element.getAttribute(attribute));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void barsStartAtZero_andAreAsLongAsTheirNumbers() throws Exception {
        Chart chart = Briefs.of("founding").charts(Locale.ENGLISH).get(0);
        NodeList bars = parse(chart.svg()).getElementsByTagName("rect");
        BigDecimal zero = number((Element) bars.item(0), "x");
        BigDecimal total = number((Element) bars.item(5), "width");
        BigDecimal exports = number((Element) bars.item(3), "width");
        for (int i = 0; i < bars.getLength(); i++) {
            assertThat(number((Element) bars.item(i), "x")).isEqualByComparingTo(zero);
        }
        // 147.7 / 626.8
        assertThat(exports.divide(total, 3, RoundingMode.HALF_EVEN))
                .isBetween(new BigDecimal("0.234"), new BigDecimal("0.238"));
        assertThat(chart.svg()).contains("million\u00A0USD");
    }

    @Test
    void boundsWiderThanAPixel_areWhiskers() {
        Chart rough = Brief.of(
                        BilateralCooperation.between(KAZ, CZE)
                                .reportedBy(
                                        KAZ,
                                        Source.of("Office"),
                                        r -> r.trade(year(2023), t -> t.total("2.0 billion USD", "+50%")))
                                .build(),
                        Dossiers.ARTICLE_DAY)
                .charts(Locale.ENGLISH)
                .get(0);
        assertThat(rough.svg()).contains("class=\"whisker\"");
        assertThat(Briefs.of("founding").charts(Locale.ENGLISH).get(0).svg()).doesNotContain("class=\"whisker\"");
    }

    @Test
    void imprecisePlan_isASpan_andADayADot() {
        List<Chart> charts = Briefs.of("contradictory").charts(Locale.ENGLISH);
        Chart contacts = charts.get(charts.size() - 1);
        assertThat(contacts.section()).isEqualTo("calendar");
        assertThat(contacts.svg()).contains("<circle", "<rect class=\"overdue\"", "as of 2 September 2024");
    }

    @Test
    void vegaLite_saysTheSameNumbers() {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode trade = mapper.readTree(
                Briefs.of("founding").charts(Locale.ENGLISH).get(0).vegaLite());
        JsonNode exports = trade.get("data").get("values").get(3);
        assertThat(exports.get("period").asString()).isEqualTo("2023");
        assertThat(exports.get("series").asString()).isEqualTo("Exports");
        assertThat(exports.get("value").decimalValue()).isEqualByComparingTo("147.7");
        assertThat(exports.get("low").decimalValue()).isEqualByComparingTo("147.65");
        assertThat(exports.get("derived").booleanValue()).isFalse();
    }
}
