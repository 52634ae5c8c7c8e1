package io.github.comity.brief;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.brief.chart.Chart;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Company;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.ObjectMapper;

/** Texts that try to be something else, in every field that takes a text, in every format, read again. */
class HostileFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    /** What the model takes as a name: it refuses controls and halves of pairs at the door. */
    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)\" x='",
            "</style></title></table></svg></bdi></a>",
            "]]><!--",
            "--><?xml version='1.0'?>",
            "&lt;b&gt; &amp;#60;",
            "javascript:alert(1)",
            "[a](javascript:alert(1)) ![b](c) **d** `e` ~~f~~",
            "| x | y | \\| \\",
            "# h",
            "- item",
            "1. item",
            "+ item",
            "=====",
            "> quote",
            "{{title}} {{{raw}}} {{#sections}} {0} {1} '{2}'",
            "\u202Eright to left\u202C",
            "\u2066isolated",
            "end of isolate\u2069\u2068",
            "\u200F\u200E\u061C\u200B\uFEFF",
            "\uFFFE\uFFFF\uFDD0\uFDD1",
            "\uE000\uE001\uE002",
            "\u2028line\u2029paragraph",
            "\u05DE\u05E9\u05E8\u05D3",
            "\u0648\u0632\u0627\u0631\u0629 (2024)",
            "W".repeat(200),
            "a\u0301".repeat(40),
            "\uD83D\uDE00\uD83C\uDDE8\uD83C\uDDFF",
            "%s %n $1 \\u003Cscript>");

    /** What only the text of a communique can hold. */
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "\u0000\u0007\u001B[31m\u007F\u0085",
            "\uD800",
            "\uDC00 \uDBFF",
            "\r\n\r\n",
            "\t\n\u000B\f",
            "\n\n- \n# \n");

    private static final ImmutableSet<String> ELEMENTS = ImmutableSet.copyOf(Splitter.on(' ')
            .split("html head meta title style body a header h1 p main div section h2 table caption thead tbody tr "
                    + "th td ul li figure figcaption svg desc rect line circle polyline text span strong bdi article "
                    + "aside sup br"));
    private static final ImmutableSet<String> DRAWN =
            ImmutableSet.of("svg", "title", "desc", "rect", "line", "circle", "polyline", "text");
    /** A link or an anchor of ours; else each sign of markup must be escaped. */
    private static final Pattern MARKDOWN_OF_OURS =
            Pattern.compile("<a id=\"[a-z]+\\d+\"></a>|(?<!\\\\)\\]\\(#[a-z]+\\d+\\)");

    private static final Pattern HIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2067"
                    + "\\u206A-\\u206F\\uFEFF\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private final List<String> used = new ArrayList<>();

    private String name(Random random) {
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> NAMES.get(random.nextInt(NAMES.size())))
                .reduce("n" + used.size(), (a, b) -> random.nextBoolean() ? a + " " + b : b + a);
        used.add(text);
        return text.strip();
    }

    /** A name of a counted thing, which is short and has no braces. */
    private String thing(Random random) {
        String text = name(random).replaceAll("[{}]", "");
        return text.substring(0, text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length()))))
                .strip();
    }

    /** What the checker of HTML finds, but for its remarks on how characters are composed. */
    private static String problems(String page) throws Exception {
        return HtmlCheckTest.problems(page)
                .lines()
                .filter(l -> !l.contains("Normalization Form C") && !l.contains("Private Use Area"))
                .collect(Collectors.joining("\n"));
    }

    /** A dossier whose every text is hostile. */
    private BilateralCooperation dossier(Random random) {
        Official visitor = Official.builder()
                .name(name(random))
                .post(Post.of(name(random), KAZ))
                .from("2020")
                .build();
        Official host = Official.of(name(random), Post.of(name(random), CZE));
        Source source = Source.builder()
                .publisher(name(random))
                .dataOwner(name(random))
                .title(name(random))
                .citing(name(random))
                .url(name(random))
                .published("2024-01-01")
                .build();
        Quantity exports = Quantity.of(EXPORTS, KAZ, CZE, year(2023), Unit.counted(thing(random)));
        return BilateralCooperation.between(
                        KAZ.withName(Locale.ENGLISH, name(random)).withName(Locale.GERMAN, name(random)), CZE)
                .reportedBy(
                        KAZ,
                        source,
                        r -> r.trade(
                                        year(2023),
                                        t -> t.exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD")
                                                .total("826.8 million USD"))
                                .inwardInvestment(years(2010, 2023), i -> i.gross("100 million USD"))
                                .inwardInvestment(year(2022), i -> i.gross("40 million USD"))
                                .inwardInvestment(year(2023), i -> i.gross("30 million USD"))
                                .target(year(2030), "about 1 billion USD"))
                .claim(Claim.builder()
                        .subject(Subject.level(exports.withScope(name(random))))
                        .figure(Figure.of(java.math.BigDecimal.TEN, exports.unit()))
                        .source(source)
                        .wording(name(random))
                        .build())
                .claim(Claim.of(Subject.rank(exports, name(random)), Figure.parse("rank 7"), source))
                .relations(r -> r.established("1993-01-01")
                        .mission(
                                MissionKind.EMBASSY,
                                KAZ,
                                m -> m.in(name(random)).head(visitor)))
                .official(visitor)
                .visit(
                        OFFICIAL,
                        v -> v.visitor(visitor)
                                .to(CZE, name(random))
                                .host(host)
                                .on("2024-02-01")
                                .purpose(name(random))
                                .meeting(m -> m.with(host).topic(name(random))))
                .statement(
                        visitor,
                        name(random),
                        s -> s.quotation(name(random))
                                .addressee(host)
                                .topic(name(random))
                                .on("2024-03-01"))
                .agreement(
                        AgreementKind.TREATY,
                        name(random),
                        a -> a.between(KAZ, CZE).shortTitle(name(random)).signed("2024-03-03"))
                .commission(
                        name(random),
                        c -> c.shortName(name(random))
                                .coChair(KAZ, visitor)
                                .session(s -> s.number(2).planned("2024-04")))
                .forum(name(random), f -> f.planned("2024-12").organizer(Organization.of(name(random))))
                .project(
                        name(random),
                        p -> p.partners(KAZ, CZE)
                                .companies(Company.builder().name(name(random)).build())
                                .auspices(Organization.of(name(random)))
                                .site(name(random))
                                .milestone(name(random), m -> m.on("2024-05")))
                .interest(
                        CZE,
                        i -> i.in(KAZ, name(random), name(random))
                                .sector(name(random))
                                .purpose(name(random)))
                .multilateral(m -> m.in(Organization.of(name(random)))
                        .activity(name(random))
                        .about(TRADE))
                .build();
    }

    private static Document html(String page) throws Exception {
        return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** No element and no attribute but ours; links within the page alone; nothing hidden. */
    private static void checkHtml(String page) throws Exception {
        Document document = html(page);
        for (Element element : elements(document)) {
            assertThat(ELEMENTS).contains(element.getLocalName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                assertThat(attribute).doesNotStartWith("on").isNotIn("style", "src", "srcdoc", "formaction");
                if (attribute.equals("href")) {
                    String target = element.getAttribute("href");
                    assertThat(target).startsWith("#");
                    assertThat(page).contains(" id=\"" + target.substring(1) + "\"");
                }
            }
        }
        assertThat(document.getDocumentElement().getTextContent()).doesNotContain("\u202E", "\u2066");
        checkCharacters(page);
    }

    private static void checkCharacters(String page) {
        assertThat(HIDDEN.matcher(page).find()).as(page).isFalse();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }

    /** Every sign of markup from outside is escaped, and a row has as many cells as its head. */
    private static void checkMarkdown(String page) {
        checkCharacters(page);
        String rest = MARKDOWN_OF_OURS.matcher(page).replaceAll("");
        assertThat(rest).doesNotContain("<", ">").doesNotContainPattern("(?<!\\\\)\\]\\(");
        int cells = 0;
        for (String line : Splitter.on('\n').split(page)) {
            int pipes = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
            if (line.startsWith("| ")) {
                cells = cells == 0 ? pipes : cells;
                assertThat(pipes).as(line).isEqualTo(cells);
            } else {
                assertThat(pipes).as(line).isZero();
                cells = 0;
            }
            assertThat(line).doesNotContainPattern("^(?:#{3,}| {0,3}(?:=+|\\d+\\.|[+>]) )");
        }
    }

    private static void checkChart(Chart chart) throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())));
        for (Element element : elements(svg)) {
            assertThat(DRAWN).contains(element.getTagName());
            assertThat(element.getAttributes().getNamedItem("onload")).isNull();
        }
        checkCharacters(chart.svg());
        assertThat(new ObjectMapper().readTree(chart.vegaLite()).get("data").get("values"))
                .isNotEmpty();
        assertThat(chart.vegaLite()).doesNotContain("<", ">", "&");
        checkCharacters(chart.vegaLite());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void brief_readAgain_hasNoMarkupButOurs(long seed) throws Exception {
        Brief brief = Brief.of(dossier(new Random(seed)), DAY).since(dossier(new Random(seed + 100)));
        for (String language : List.of("en", "ru", "de")) {
            Locale locale = Locale.forLanguageTag(language);
            String page = BriefFormat.html().in(locale).write(brief);
            checkHtml(page);
            checkMarkdown(BriefFormat.markdown().in(locale).write(brief));
            String text = BriefFormat.text().in(locale).write(brief);
            checkCharacters(text);
            assertThat(text.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(text.chars().filter(c -> c == '\u2069').count());
            for (Chart chart : brief.charts(locale)) {
                checkChart(chart);
            }
        }
        assertThat(problems(brief.html())).isEmpty();
        assertThat(html(brief.html()).getDocumentElement().getTextContent()).contains("n0", "n5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void markedText_readAgain_hasNoMarkupButOurs(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(
                "In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 " + "million. ");
        for (int i = 0; i < 12; i++) {
            text.append(random.nextInt(3) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : name(random))
                    .append(random.nextBoolean() ? " " : "")
                    .append(random.nextInt(4) == 0 ? " Exports were 147.7 million USD. " : "")
                    .append(random.nextInt(5) == 0 ? " 3.1 <b>million</b> " : "");
        }
        MarkedText marked = MarkedText.of(CommuniqueReader.english()
                .published("2024-09-02")
                .between(KAZ, CZE)
                .read(text.toString()));
        for (String language : List.of("en", "ru", "de")) {
            checkHtml(marked.html(Locale.forLanguageTag(language)));
        }
        assertThat(problems(marked.html())).isEmpty();
        assertThat(marked.figures()).isNotEmpty();
    }
}
