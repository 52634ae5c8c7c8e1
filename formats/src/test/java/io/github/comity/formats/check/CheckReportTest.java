package io.github.comity.formats.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.document.DocumentText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckReportTest {
    private static final String HTML =
            "<p>Trade between Kazakhstan and Czechia in 2023 was <b>$626.8</b> million: exports\n"
                    + "147.7&nbsp;million, imports 497.1 million.</p>";
    private static final Problem PROBLEM =
            new Problem(new Position(Optional.of("b"), 3, 4, Optional.empty()), "x", "document must be text");

    private static CheckedText checked(Kind... kinds) {
        return CheckedText.of("dir/a b.html", DocumentText.html(HTML), CommuniqueReader.english(), kinds);
    }

    private static String report(Function<StringWriter, CheckReport> form) throws IOException {
        StringWriter out = new StringWriter();
        try (CheckReport report = form.apply(out)) {
            report.add(checked(Kind.CONTRADICTION));
            report.add("b", PROBLEM);
            report.flush();
            assertThat(out.toString()).isNotEmpty();
        }
        return out.toString();
    }

    @Test
    void text_isReadAndChecked_withPlacesOfTheDocument() {
        CheckedText text = checked(Kind.CONTRADICTION);
        TextFinding finding = text.findings().get(0);
        assertThat(text.count(Kind.CONTRADICTION)).isEqualTo(1);
        assertThat(text.count(Kind.AGREES)).isZero();
        assertThat(finding.message())
                .isEqualTo("Imports of Kazakhstan from Czechia in 2023 would read 479.1 million USD, not 497.1: two "
                        + "digits exchanged");
        assertThat(text.start(finding.span())).hasToString("line 2, column 29");
        assertThat(text.end(finding.span())).hasToString("line 2, column 42");
        assertThat(text.end(new Span(1, 1, 0, 0))).isEqualTo(text.start(new Span(1, 1, 0, 0)));
    }

    @Test
    void json_isOneDocument() throws IOException {
        assertThat(report(CheckReport::json)).isEqualTo("""
                        {"version":1,"texts":[{"file":"dir/a b.html","language":"en","numerals":4,"read":3,\
                        "noStatistic":1,"unread":0,"findings":[{"kind":"contradiction","line":2,"column":29,\
                        "endLine":2,"endColumn":42,"text":"497.1 million","message":"Imports of Kazakhstan from \
                        Czechia in 2023 would read 479.1 million USD, not 497.1: two digits exchanged","others":[\
                        {"line":1,"column":56,"endLine":1,"endColumn":74,"text":"$626.8 million"},{"line":2,\
                        "column":1,"endLine":2,"endColumn":19,"text":"147.7\u00A0million"}]}]}],"problems":[{"file":\
                        "b","kind":"unreadable","line":3,"column":4,"message":"document must be text"}],"summary":{\
                        "texts":1,"unreadable":1,"numerals":4,"read":3,"noStatistic":1,"unread":0,\
                        "contradictions":1,"doubtful":0}}
                        """);
    }

    @Test
    void jsonLines_haveALineForEachText() throws IOException {
        String lines = report(CheckReport::jsonLines);
        assertThat(lines.lines()).hasSize(3).allMatch(line -> line.startsWith("{"));
        assertThat(lines).endsWith("\"contradictions\":1,\"doubtful\":0}}\n");
        lines.lines()
                .forEach(line -> assertThat(JsonMapper.shared().readTree(line).isObject())
                        .isTrue());
    }

    @Test
    void sarif_isWhatEditorsRead() throws IOException {
        JsonNode sarif = JsonMapper.shared().readTree(report(out -> CheckReport.sarif(out, "1.2.3")));
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode run = sarif.at("/runs/0");
        assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2.3");
        assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/results/0/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"dir/a%20b.html\"},\"region\":{\"startLine\":2,"
                        + "\"startColumn\":29,\"endLine\":2,\"endColumn\":42}}");
        assertThat(run.at("/results/0/relatedLocations").size()).isEqualTo(2);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    }

    @Test
    void sarif_tellsEachSortOfFinding_andSuccess() throws IOException {
        StringWriter out = new StringWriter();
        ImmutableList<TextFinding> findings = ImmutableList.of(
                new TextFinding(Kind.UNDECIDED, new Span(1, 1, 0, 1), "a", ImmutableList.of()),
                new TextFinding(Kind.DOUBTFUL, new Span(1, 1, 0, 1), "e", ImmutableList.of()),
                new TextFinding(Kind.UNREAD, new Span(1, 1, 0, 1), "b", ImmutableList.of()),
                new TextFinding(Kind.AGREES, new Span(1, 1, 0, 1), "c", ImmutableList.of()),
                new TextFinding(Kind.NOT_CHECKED, new Span(1, 1, 0, 1), "d", ImmutableList.of()));
        CheckedText some = checked();
        try (CheckReport report = CheckReport.sarif(out, "1")) {
            report.add(new CheckedText("/a", some.document(), some.reading(), findings));
        }
        JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");
        assertThat(run.at("/results")
                        .valueStream()
                        .map(r -> r.at("/ruleId").asString() + " "
                                + r.at("/level").asString() + " "
                                + r.at("/kind").asString()))
                .containsExactly(
                        "undecided warning fail",
                        "doubtful warning fail",
                        "unread note fail",
                        "agrees none pass",
                        "not-checked none notApplicable");
        assertThat(run.at("/invocations/0").toString()).isEqualTo("{\"executionSuccessful\":true}");
    }

    @Test
    void uri_isEscaped() {
        assertThat(SarifReport.uri("a\\b ü%.txt")).isEqualTo("a/b%20%C3%BC%25.txt");
        assertThat(SarifReport.uri("/a")).isEqualTo("file:///a");
    }

    @Test
    void summary_countsInWords() {
        Summary summary = new Summary();
        assertThat(summary).hasToString("0 texts, 0 numerals: 0 read, 0 no statistics, 0 unread; no contradiction");
        summary.add(checked(Kind.CONTRADICTION));
        assertThat(summary).hasToString("1 text, 4 numerals: 3 read, 1 no statistic, 0 unread; 1 contradiction");
        summary.add(checked(Kind.CONTRADICTION));
        summary.addProblem();
        assertThat(summary)
                .hasToString("2 texts, 8 numerals: 6 read, 2 no statistics, 0 unread; 2 contradictions; "
                        + "1 input could not be read");
    }
}
