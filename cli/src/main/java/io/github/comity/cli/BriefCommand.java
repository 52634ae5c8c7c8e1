package io.github.comity.cli;

import io.github.comity.brief.Brief;
import io.github.comity.brief.BriefFormat;
import io.github.comity.cooperation.BilateralCooperation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The maker of briefs. */
@Command(
        name = "brief",
        header = "Write a page on two countries: trade, investment, contacts, what is due.",
        description = {
            "  comity brief communique.txt -o page.html",
            "  comity brief record.json --as-of 2024-09-02 --since older.json -o page.html",
            "  comity brief trade.csv --parties KAZ,CZE --md",
            "",
            "Files are texts, JSON, or tables (CSV, SDMX-CSV, UN Comtrade); later ones are newer. The page is HTML, "
                    + "Markdown or plain text by the ending of its name; without -o it is plain text."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class BriefCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "What is told of two countries; - is standard input, a text or JSON.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of on standard output.")
    private @Nullable String output;

    @Option(names = "--md", description = "Write Markdown.")
    private boolean isMarkdown;

    @Option(names = "--html", description = "Write HTML.")
    private boolean isHtml;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which it is seen, such as 2024-09-02: what is planned and was due before it is "
                    + "overdue. Default: today.")
    private @Nullable String asOf;

    @Option(names = "--since", paramLabel = "FILE", description = "Tell what changed since that older record.")
    private @Nullable String since;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language of the page: en, ru or de. Default: en.")
    private String language = "en";

    @Option(
            names = "--text-lang",
            order = 52,
            paramLabel = "CODE",
            description = "The language of texts: en, de, fr, it, es, ru, cs or kk. Without it, their words tell.")
    private @Nullable String textLanguage;

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Records records = new Records(session, options, textLanguage);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : Values.day("--as-of", asOf);
        BriefFormat format = Values.of("--lang", language, l -> format().in(Locale.forLanguageTag(l)));
        BilateralCooperation record = records.one(files, null);
        Brief brief = Brief.of(record, day);
        if (since != null) {
            brief = brief.since(records.one(List.of(since), null));
        }
        String page = format.write(brief);
        Output.write(output, read(), session, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        return records.status();
    }

    private List<String> read() {
        List<String> read = new ArrayList<>(files);
        if (since != null) {
            read.add(since);
        }
        return read;
    }

    private BriefFormat format() {
        if (isMarkdown) {
            return BriefFormat.markdown();
        }
        if (isHtml) {
            return BriefFormat.html();
        }
        String name = output == null ? "" : output.substring(output.lastIndexOf('/') + 1);
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "md" -> BriefFormat.markdown();
            case "html", "htm" -> BriefFormat.html();
            case "", "txt" -> BriefFormat.text();
            default -> {
                if (name.indexOf('.') < 0) {
                    yield BriefFormat.text();
                }
                throw new Failure(Shown.of(name)
                        + ": its ending does not tell what to write; end it in .html, .md or .txt, or add --html or "
                        + "--md");
            }
        };
    }
}
