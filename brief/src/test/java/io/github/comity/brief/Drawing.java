package io.github.comity.brief;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.brief.chart.Chart;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back: its marks, and the numbers and years that stand at its axes. */
final class Drawing {
    private final Element svg;

    private Drawing(Element svg) {
        this.svg = svg;
    }

    static Drawing of(Chart chart) throws Exception {
        InputSource source = new InputSource(new StringReader(chart.svg()));
        return new Drawing(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(source)
                .getDocumentElement());
    }

    ImmutableList<Element> marks(String tag, String ink) {
        NodeList all = svg.getElementsByTagName(tag);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(e -> e.getAttribute("class").equals(ink))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> words(String ink) {
        return marks("text", ink).stream().map(Element::getTextContent).collect(ImmutableList.toImmutableList());
    }

    static BigDecimal number(Element mark, String attribute) {
        return new BigDecimal(mark.getAttribute(attribute));
    }

    /** Years by their places on the axis at the foot. */
    NavigableMap<BigDecimal, BigDecimal> years() {
        TreeMap<BigDecimal, BigDecimal> years = new TreeMap<>();
        for (Element text : marks("text", "quiet")) {
            if (text.getTextContent().matches("\\d{4}")
                    && !text.getAttribute("text-anchor").equals("end")) {
                years.put(number(text, "x"), new BigDecimal(text.getTextContent()));
            }
        }
        return years;
    }

    /** Numbers by their places on the axis at the left. */
    NavigableMap<BigDecimal, BigDecimal> numbers() {
        TreeMap<BigDecimal, BigDecimal> numbers = new TreeMap<>();
        for (Element text : marks("text", "quiet")) {
            if (text.getAttribute("text-anchor").equals("end")) {
                String number = text.getTextContent().replace(",", "").replace('−', '-');
                numbers.put(number(text, "y").subtract(new BigDecimal("4")), new BigDecimal(number));
            }
        }
        return numbers;
    }

    /** What stands at a place of an axis, between its ends. */
    static BigDecimal at(NavigableMap<BigDecimal, BigDecimal> axis, BigDecimal place) {
        BigDecimal first = axis.firstKey();
        BigDecimal all = axis.lastKey().subtract(first);
        BigDecimal passed = place.subtract(first).divide(all, 10, RoundingMode.HALF_EVEN);
        BigDecimal from = axis.firstEntry().getValue();
        return passed.multiply(axis.lastEntry().getValue().subtract(from)).add(from);
    }

    /** The lines of a flow, from the left: the year and number of each of their points, rounded as one can see. */
    List<String> lines(String ink) {
        TreeMap<BigDecimal, List<BigDecimal[]>> runs = new TreeMap<>();
        for (Element line : marks("polyline", ink)) {
            List<BigDecimal[]> points = new ArrayList<>();
            for (String point : Splitter.on(' ').split(line.getAttribute("points"))) {
                List<String> xy = Splitter.on(',').splitToList(point);
                points.add(new BigDecimal[] {new BigDecimal(xy.get(0)), new BigDecimal(xy.get(1))});
            }
            runs.put(points.get(0)[0], points);
        }
        for (Element dot : marks("circle", ink)) {
            runs.put(number(dot, "cx"), List.<BigDecimal[]>of(new BigDecimal[] {number(dot, "cx"), number(dot, "cy")}));
        }
        List<String> lines = new ArrayList<>();
        for (List<BigDecimal[]> run : runs.values()) {
            StringBuilder line = new StringBuilder();
            for (BigDecimal[] point : run) {
                line.append(line.isEmpty() ? "" : " ")
                        .append(at(years(), point[0]).setScale(0, RoundingMode.HALF_EVEN))
                        .append('=')
                        .append(at(numbers(), point[1]).setScale(0, RoundingMode.HALF_EVEN));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
