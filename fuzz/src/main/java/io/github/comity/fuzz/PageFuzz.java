package io.github.comity.fuzz;

import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.Brief;
import io.github.comity.brief.MarkedText;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Pages: whatever stands in a text or a name, the page is well-formed HTML without a script. */
public final class PageFuzz {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final ImmutableList<String> SCHEMES = ImmutableList.of("http:", "https:", "#");

    private PageFuzz() {}

    /**
     * Makes one page of each kind, so that what is loaded and instrumented on the way does not count as the time of the
     * first input.
     *
     * @throws IOException never
     */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput(new byte[] {0, 'a'});
        fuzzerTestOneInput(new byte[] {1, 'a'});
    }

    /**
     * Makes a page and reads it again.
     *
     * @param data which page by the first byte, then a text in UTF-8
     * @throws IOException never
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        String text = Promises.rest(data);
        if ((data[0] & 1) == 0) {
            CommuniqueReader reader = CommuniqueReader.anyLanguage().between(KAZ, CZE);
            check(MarkedText.of(reader.read(text)).html((data[0] & 2) == 0 ? Locale.ENGLISH : Locale.GERMAN));
            return;
        }
        Brief brief;
        try {
            brief = Brief.of(named(text), DAY);
        } catch (IllegalArgumentException refused) {
            Promises.keep(String.valueOf(refused.getMessage()).contains("but was"), "a refusal must say why", refused);
            return;
        }
        check(brief.html());
        Promises.keep(!brief.markdown().isBlank() && !brief.text().isBlank(), "each form must be written", text);
    }

    private static BilateralCooperation named(String name) {
        Official guest = Official.of(name, Post.of(name, KAZ));
        Official host = Official.of(name, Post.of(name, CZE));
        return BilateralCooperation.between(KAZ.withName(Locale.ENGLISH, name), CZE)
                .reportedBy(KAZ, Source.of(name), r -> r.trade(year(2023), t -> t.total("1.5 billion USD", "+3.1%")))
                .visit(
                        OFFICIAL,
                        v -> v.visitor(guest)
                                .to(CZE, name)
                                .on("2024-02-01")
                                .purpose(name)
                                .meeting(m -> m.with(host)))
                .statement(host, name, s -> s.quotation(name).on("2024-03-01"))
                .commission(name, c -> c.shortName(name).nextSession("2024-04"))
                .project(name, p -> p.partners(KAZ, CZE).milestone(name, m -> m.on("2024-05")))
                .build();
    }

    private static void check(String html) throws IOException {
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        Page page = new Page();
        parser.setContentHandler(page);
        parser.setErrorHandler(page);
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (SAXException fault) {
            throw new IllegalStateException("a page must be well formed, but was " + html, fault);
        }
    }

    /** What no page may hold. */
    private static final class Page extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            Promises.keep(!name.equals("script") && !name.equals("iframe"), "a page must have no script", name);
            for (int i = 0; i < attributes.getLength(); i++) {
                String key = attributes.getLocalName(i);
                String value = attributes.getValue(i);
                Promises.keep(!key.startsWith("on"), "a page must have no handler", key);
                boolean isLink = key.equals("href") || key.equals("src");
                Promises.keep(!isLink || SCHEMES.stream().anyMatch(value::startsWith), "a link must be one", value);
            }
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
