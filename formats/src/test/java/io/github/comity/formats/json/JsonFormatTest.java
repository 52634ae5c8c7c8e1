package io.github.comity.formats.json;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Target;
import io.github.comity.event.Entry;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.Direction;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.treaty.Agreement;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {
    private static final JsonFormat<Figure> FIGURE = JsonFormat.of(Figure.class);
    private static final Source SOURCE = Source.of("Revenue Committee");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);

    private static BilateralCooperation record() {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        SOURCE,
                        r -> r.trade(
                                        YEAR,
                                        t -> t.total("626.8 million USD", "+48.4%")
                                                .exports("147.7 million USD", "+19.4%")
                                                .imports("479.1 million USD"))
                                .inwardInvestment(YEAR, i -> i.gross("48 million USD"))
                                .businessPresence(YEAR, "about 150 {legal entities}")
                                .products(YEAR, p -> p.classification("HS2022").exports("27", "100 million USD"))
                                .target(ReportingPeriod.year(2030), "1 billion USD"))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.50 million USD | {'value':'1.50','magnitude':'million','unit':'USD'}",
                "1.5 million USD | {'value':'1.5','magnitude':'million','unit':'USD'}",
                "more than 2 billion EUR | {'value':'2','magnitude':'billion','unit':'EUR','qualifier':'more than'}",
                "1.2–1.5 billion USD | {'value':'1.2','to':'1.5','magnitude':'billion','unit':'USD'}",
                "about 150 {firms} | {'value':'150','unit':'{firms}','qualifier':'about'}",
                "-5% | {'value':'-5','unit':'%'}",
                "0.00000001 USD | {'value':'0.00000001','unit':'USD'}",
                "rank 3 | {'value':'3','unit':'rank'}",
            })
    void figure_isWrittenWithEveryPrintedDigit(String printed, String json) {
        Figure figure = Figure.parse(printed.strip());
        String document = Documents.valid(FIGURE, figure);
        assertThat(document)
                .isEqualTo(
                        "{\"version\":1,\"figure\":%s}".formatted(json.strip().replace('\'', '"')));
        assertThat(FIGURE.parse(document)).isEqualTo(figure);
    }

    @Test
    void fields_areReadInAnyOrder() {
        assertThat(FIGURE.parse("{\"figure\":{\"unit\":\"USD\",\"value\":\"5E+3\"}, \"version\":1}"))
                .isEqualTo(Figure.parse("5E+3 USD"));
        assertThat(JsonFormat.COOPERATION.parse(
                        "{\"version\":1,\"cooperation\":{\"forums\":[{\"name\":\"G\"}],\"sides\":[\"KAZ\",\"CZE\"]}}"))
                .isEqualTo(BilateralCooperation.between(KAZ, CZE)
                        .forum("G", f -> {})
                        .build());
    }

    @Test
    void labelsOfCountries_areKept() {
        Country germany =
                Country.of("DEU").withName(Locale.GERMAN, "Deutschland").withAlias("Teutonia");
        JsonFormat<Country> format = JsonFormat.of(Country.class);
        String json = Documents.valid(format, germany);
        assertThat(json)
                .isEqualTo("{\"version\":1,\"country\":{\"country\":{\"code\":\"DEU\",\"names\":[{\"language\":\"de\","
                        + "\"name\":\"Deutschland\"}],\"aliases\":[\"Teutonia\"]}}}");
        Country read = format.parse(json);
        assertThat(read.name(Locale.GERMAN)).isEqualTo("Deutschland");
        assertThat(read.aliases()).isEqualTo(germany.aliases());
        assertThat(format.write(KAZ)).isEqualTo("{\"version\":1,\"country\":\"KAZ\"}");
    }

    @Test
    void everyType_isReadAsItWasWritten() {
        BilateralCooperation record = record();
        TradePeriod trade = record.requireTrade(KAZ, YEAR);
        Documents.valid(JsonFormat.of(TradePeriod.class), trade);
        Documents.roundTrip(JsonFormat.of(TradePeriod.class), trade);
        Documents.roundTrip(JsonFormat.of(TradeProducts.class), record.requireProducts(KAZ, YEAR));
        Documents.roundTrip(JsonFormat.of(InvestmentFlow.class), record.requireInvestment(KAZ, Direction.INWARD, YEAR));
        Documents.roundTrip(
                JsonFormat.of(BusinessPresence.class),
                record.businessPresences().get(0));
        Documents.roundTrip(JsonFormat.of(Target.class), record.targets().get(0));
        Documents.roundTrip(JsonFormat.of(StatedQuantity.class), trade.total());
        Documents.roundTrip(JsonFormat.of(Growth.class), Growth.parse("+19.4%").against(ReportingPeriod.year(2022)));
        Documents.roundTrip(JsonFormat.of(ProductCode.class), ProductCode.of("HS2022", "2709"));
        Documents.roundTrip(JsonFormat.of(Rational.class), Rational.of(-22, 7));
        RandomModels models = new RandomModels(5);
        RandomEntries entries = new RandomEntries(models);
        Map<Class<?>, Object> more = Stream.of(
                        models.date(),
                        YEAR,
                        SOURCE,
                        models.organization(),
                        models.company(),
                        models.post(),
                        models.official(),
                        models.place(),
                        entries.mission(),
                        entries.relations(),
                        entries.visit(),
                        entries.meeting(),
                        entries.forum(),
                        entries.statement(),
                        entries.project(),
                        entries.milestone(),
                        entries.interest(),
                        entries.multilateral(),
                        entries.agreement(),
                        entries.step(),
                        entries.commission(),
                        entries.session(3))
                .collect(Collectors.toMap(JsonFormatTest::typeOf, v -> v));
        more.forEach((type, value) -> checked(type, value));
        assertThat(more).hasSize(22);
    }

    private static Class<?> typeOf(Object value) {
        return JsonTypes.ALL.stream()
                .map(JsonFormat::type)
                .filter(t -> t.isInstance(value) && !t.getSimpleName().equals("Party"))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void checked(Class<T> type, Object value) {
        Documents.valid(JsonFormat.of(type), type.cast(value));
        Documents.roundTrip(JsonFormat.of(type), type.cast(value));
    }

    @Test
    void derived_isWrittenWithBoundsAndInputs() {
        Derived previous = GrowthCalculator.impliedPrevious(
                record().requireTrade(KAZ, YEAR).total());
        String json = Documents.valid(JsonFormat.DERIVED, previous);
        assertThat(json)
                .startsWith("{\"version\":1,\"derived\":{\"name\":\"")
                .contains("\"printed\":\"≈ 422.37 million USD (422.19–422.55)\"", "\"inputs\":[{\"claim\":{");
        Derived undefined =
                GrowthCalculator.growth(Operand.of(Figure.parse("5 USD")), Operand.of(Figure.parse("0 USD")));
        assertThat(Documents.valid(JsonFormat.DERIVED, undefined))
                .contains("\"undefined\":{\"reason\":\"", "\"inputs\":[{\"other\":{\"label\"")
                .doesNotContain("\"point\":null");
        Documents.roundTrip(JsonFormat.DERIVED, previous);
        Documents.roundTrip(JsonFormat.DERIVED, undefined);
        Documents.roundTrip(JsonFormat.DERIVED, previous.printedIn(Magnitude.BILLION));
        Derived rate = GrowthCalculator.growth(previous, Operand.of(Figure.parse("400 million USD")));
        Derived noted = rate.inPercent().withNote(Derived.Note.SHARED_INPUT).withNote(Derived.Note.SIGN_CHANGE);
        assertThat(noted.inputs()).contains(previous);
        assertThat(Documents.valid(JsonFormat.DERIVED, noted)).contains("\"inputs\":[{\"derived\":{\"name\":\"");
        Documents.roundTrip(JsonFormat.DERIVED, noted);
        Documents.roundTrip(
                JsonFormat.DERIVED,
                GrowthCalculator.growth(noted, Operand.exactly(new BigDecimal("1.50"), Unit.PERCENT)));
    }

    @Test
    void derived_thatDoesNotHoldTogether_isRefused() {
        String json = JsonFormat.DERIVED.write(GrowthCalculator.impliedPrevious(
                record().requireTrade(KAZ, YEAR).total()));
        assertThatThrownBy(() -> JsonFormat.DERIVED.parse(json.replace("≈ 422.37", "≈ 433.37")))
                .hasMessage("line 1, column 24 (/derived): printed must be as point and bounds say, '≈ 422.37 million "
                        + "USD (422.19–422.55)', but was '≈ 433.37 million USD (422.19–422.55)'; leave it out");
        assertThatThrownBy(() -> JsonFormat.DERIVED.parse(json.replaceFirst("\"point\":\"[^\"]*\",", "")))
                .hasMessage("line 1, column 24 (/derived): derived must have point and bounds or be undefined without "
                        + "a formula, but was neither; leave out what does not belong to it");
        assertThatThrownBy(() -> JsonFormat.DERIVED.parse(json.replaceFirst("\"point\":\"[^\"]*\"", "\"point\":\"1\"")))
                .hasMessageStartingWith("line 1, column 24 (/derived): point of ")
                .hasMessageContaining(" must lie within its bounds ");
        String other = JsonFormat.DERIVED.write(
                GrowthCalculator.growth(Operand.of(Figure.parse("5 USD")), Operand.of(Figure.parse("4 USD"))));
        assertThatThrownBy(
                        () -> JsonFormat.DERIVED.parse(other.replaceFirst("(\"unit\":\"USD\",\"point\":\")5", "$17")))
                .hasMessageEndingWith("(/derived/inputs/0/other): point of operand '5 USD' must lie within its bounds "
                        + "[4.5, 5.5], but was 7; correct one of them");
    }

    @Test
    void reconciliation_isWrittenWithItsCertificates() {
        BilateralCooperation wrong = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        SOURCE,
                        r -> r.trade(
                                YEAR,
                                t -> t.total("700 million USD")
                                        .exports("147.7 million USD", "+19.4%")
                                        .imports("479.1 million USD")))
                .build();
        Reconciliation check = Reconciler.standard().reconcile(wrong.claims());
        String json = Documents.valid(JsonFormat.RECONCILIATION, check);
        assertThat(json)
                .startsWith("{\"version\":1,\"reconciliation\":{\"verdict\":\"contradictory\"")
                .contains("\"certificate\":{\"bound\":", "\"repairs\":[{\"claim\":", "\"checks\":[{\"claim\":");
        assertThat(Documents.valid(
                        JsonFormat.RECONCILIATION, Reconciler.standard().reconcile(record().claims())))
                .startsWith("{\"version\":1,\"reconciliation\":{\"verdict\":\"consistent\"");
    }

    @Test
    void unknownField_isReportedAndRefusedByParse() {
        String json = "{\"version\":1,\"figure\":{\"value\":\"1\",\"colour\":{\"a\":[1,2]},\"unit\":\"USD\"}}";
        Parsed<Figure> read = FIGURE.read(new StringReader(json));
        assertThat(read.value()).contains(Figure.parse("1 USD"));
        assertThat(read.problems())
                .hasToString("[line 1, column 36 (/figure/colour): field must be one of 'value', 'to', "
                        + "'magnitude', 'unit', 'qualifier', but was 'colour'; it was passed over]");
        assertThatThrownBy(() -> FIGURE.parse(json)).isInstanceOf(FormatException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'version':2,'figure':{}} | line 1, column 12 (/version): version must be 1, but was "
                        + "2; read it with a "
                        + "release of this library that knows it",
                "{'figure':{'value':'1','unit':''}} | line 1, column 1: document must have the fields 'version' and "
                        + "'figure', but was without 'version'; write both",
                "{'version':1} | line 1, column 1: document must have the fields 'version' and "
                        + "'figure', but was without "
                        + "'figure'; write both",
                "[1] | line 1, column 1: must be an object with 'version' and 'figure', but was a list",
                "{'version':1,'figure':{'value':1.5,'unit':''}} | line 1, column 32 (/figure/value): "
                        + "must be a text, but "
                        + "was the number 1.5",
                "{'version':1,'figure':{'value':null,'unit':''}} | line 1, column 32 (/figure/value): "
                        + "must be a text, but "
                        + "was null; leave the field out",
                "{'version':1,'figure':{'value':'1','value':'2','unit':''}} | line 1, column 36 (/figure/value): field "
                        + "must stand once, but was twice; remove one",
                "{'version':1,'figure':{'value':'1'}} | line 1, column 23 (/figure): figure must have "
                        + "the field 'unit', "
                        + "but was without it",
                "{'version':1,'figure':{'value':'1','unit':'XXXX'}} | line 1, column 43 (/figure/unit): unknown unit "
                        + "'XXXX': pass an ISO 4217 code, %, pp, ratio, rank, a physical symbol or a counted thing in "
                        + "braces",
                "{'version':1,'figure':{'value':'1,5','unit':''}} | line 1, column 32 (/figure/value): "
                        + "must be a decimal "
                        + "number of at most 1000 characters, such as '-1.50' or '5E+3', but was '1,5'",
                "{'version':1,'figure':{'value':'1','unit':'','magnitude':'Million'}} | line 1, column 58 "
                        + "(/figure/magnitude): must be one of 'one', 'thousand', 'lakh', 'million', "
                        + "'crore', 'billion', "
                        + "'trillion', but was 'Million'",
                "{'version':1,'figure':{'value':'1','unit':''}} {} | line 1, column 48: document must "
                        + "end after its value, "
                        + "but went on; put each document in a line of its own",
            })
    void mistake_isToldWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> FIGURE.parse(json.strip().replace('\'', '"')))
                .isInstanceOf(FormatException.class)
                .hasMessage(message.strip());
    }

    @Test
    void oneBadClaim_isReportedAndTheOthersAreRead() {
        BilateralCooperation record = record();
        String json = JsonFormat.COOPERATION.writeIndented(record).replaceFirst("\"147.7\"", "[\"147.7\"]");
        Parsed<BilateralCooperation> read = JsonFormat.COOPERATION.read(new StringReader(json));
        assertThat(read.value().orElseThrow().claims()).hasSize(record.claims().size() - 1);
        assertThat(read.problems())
                .singleElement()
                .asString()
                .matches("line \\d+, column \\d+ \\(/cooperation/claims/\\d/figure/value\\): must be a "
                        + "text, but was a list");
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void claimStatedTwice_isReportedWithItsPlace() {
        String claim = JsonFormat.CLAIM.write(record().claims().asList().get(0));
        String inner = claim.substring("{\"version\":1,\"claim\":".length(), claim.length() - 1);
        String json = "{\"version\":1,\"cooperation\":{\"sides\":[\"KAZ\",\"CZE\"],\"claims\":[%s,\n%s]}}"
                .formatted(inner, inner);
        Parsed<BilateralCooperation> read = JsonFormat.COOPERATION.read(new StringReader(json));
        assertThat(read.value().orElseThrow().claims()).hasSize(1);
        assertThat(read.problems()).singleElement().asString().startsWith("line 2, column 1 (/cooperation/claims/1): ");
    }

    @Test
    void lines_areReadOneByOne() throws IOException {
        List<Claim> claims = record().claims().asList();
        StringWriter out = new StringWriter();
        JsonFormat.CLAIM.writeLines(claims, out);
        String text = out.toString().replaceFirst("\n", "\n\n{\"version\":1,\"claim\":\r\nnonsense\n");
        List<Parsed<Claim>> read =
                JsonFormat.CLAIM.lines(new StringReader("\uFEFF" + text)).toList();
        assertThat(read.stream().flatMap(p -> p.value().stream())).containsExactlyElementsOf(claims);
        assertThat(read.stream()
                        .flatMap(p -> p.problems().stream())
                        .map(p -> p.position().line()))
                .containsExactly(3L, 4L);
    }

    @Test
    void file_isWrittenInUtf8AndReadWithOrWithoutMark(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("record.json");
        JsonFormat.COOPERATION.write(record(), file);
        assertThat(Files.readString(file))
                .isEqualTo(JsonFormat.COOPERATION.writeIndented(record()))
                .contains("\n  \"");
        assertThat(JsonFormat.COOPERATION.read(file).orThrow()).isEqualTo(record());
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertThat(JsonFormat.COOPERATION.read(file).orThrow()).isEqualTo(record());
        Files.write(file, "{\"version\":1,\"cooperation\":{\"x\":\"é\"}}".getBytes(StandardCharsets.UTF_8));
        assertThat(JsonFormat.COOPERATION.read(file).problems().get(0))
                .asString()
                .startsWith("record.json, line 1, ");
    }

    @Test
    void notUtf8_isToldAsSuch(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"version\":1,\"place\":{\"name\":\"\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(JsonFormat.of(io.github.comity.event.Place.class).read(file).problems())
                .hasToString("[latin.json, line 1, column 1: file must be in UTF-8, but was not; save it in UTF-8]");
    }

    @Test
    void typeWithoutForm_isRefusedWithThoseThatHaveOne() {
        assertThatThrownBy(() -> JsonFormat.of(Entry.class))
                .hasMessageStartingWith("type must be one of [BilateralCooperation, Claim, Derived, CommuniqueReading, "
                        + "Reconciliation, Figure")
                .hasMessageEndingWith("but was io.github.comity.event.Entry; pass one of these");
    }

    @Test
    void null_isRefusedByName() {
        assertThatThrownBy(() -> FIGURE.write(null))
                .hasMessage("value of JsonFormat.write(...) must be a value, but was null; pass one");
        assertThatThrownBy(() -> FIGURE.parse(null))
                .hasMessage("json of JsonFormat.parse(...) must be a value, but was null; pass one");
        assertThatThrownBy(() -> JsonFormat.of(null))
                .hasMessage("type of JsonFormat.of(...) must be a value, but was null; pass one");
    }

    @Test
    void bounds_mustBeEmptyOrHaveEnds() {
        assertThatThrownBy(() -> JsonFormat.of(Bounds.class)
                        .parse("{\"version\":1,\"bounds\":{\"lower\":\"1\",\"empty\":true}}"))
                .hasMessage(
                        "line 1, column 23 (/bounds): bounds must be empty or have ends, but were empty with an end; "
                                + "leave one of them out");
        assertThat(JsonFormat.CLAIM).hasToString("JSON of claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a language", "kk_KZ_", "", "-"})
    void language_thatIsNone_isRefusedInsteadOfLost(String tag) {
        String json = "{\"version\":1,\"agreement\":{\"kind\":\"treaty\",\"title\":\"Treaty on Trade\","
                + "\"parties\":[\"KAZ\",\"CZE\"],\"authenticLanguages\":[\"" + tag + "\"]}}";
        assertThatThrownBy(() -> JsonFormat.of(Agreement.class).parse(json))
                .hasMessageContaining("authentic language must be a BCP 47 tag, but was")
                .hasMessageContaining("write it as in 'kk' or 'cs'");
    }
}
