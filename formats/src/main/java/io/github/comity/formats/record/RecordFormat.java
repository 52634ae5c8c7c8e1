package io.github.comity.formats.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.calendar.CalendarFormat;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.sdmx.SdmxVersion;
import io.github.comity.formats.sheet.Workbook;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a record of cooperation is kept. */
public enum RecordFormat {
    /** The whole record as JSON. */
    JSON("json", true, true),
    /** Levels as SDMX-CSV 2.0. */
    SDMX("sdmx", true, true),
    /** A file of UN Comtrade, CSV or JSON; it is read only. */
    COMTRADE("comtrade", true, false),
    /** The claims as a table with commas; read are levels and changes. */
    CSV("csv", true, true),
    /** The claims as a table with tabs; read are levels and changes. */
    TSV("tsv", true, true),
    /** Claims and timeline as a workbook; it is written only. */
    XLSX("xlsx", false, true),
    /** The timeline as a calendar; it is written only. */
    ICS("ics", false, true),
    /** A text, its figures and contacts; it is read only. */
    TEXT("text", true, false);

    private static final ImmutableMap<String, RecordFormat> ENDINGS = ImmutableMap.<String, RecordFormat>builder()
            .put("json", JSON)
            .put("sdmx", SDMX)
            .put("csv", CSV)
            .put("tsv", TSV)
            .put("xlsx", XLSX)
            .put("ics", ICS)
            .put("txt", TEXT)
            .put("text", TEXT)
            .put("md", TEXT)
            .put("markdown", TEXT)
            .put("html", TEXT)
            .put("htm", TEXT)
            .put("docx", TEXT)
            .buildOrThrow();

    private final String label;
    private final boolean isRead;
    private final boolean isWritten;

    RecordFormat(String label, boolean isRead, boolean isWritten) {
        this.label = label;
        this.isRead = isRead;
        this.isWritten = isWritten;
    }

    /** {@return its short name, such as {@code "sdmx"}} */
    public String label() {
        return label;
    }

    /** {@return whether records are read from it} */
    public boolean isRead() {
        return isRead;
    }

    /** {@return whether records are written in it} */
    public boolean isWritten() {
        return isWritten;
    }

    /**
     * Obtains the format of a short name.
     *
     * @param text the name, in any case
     * @return the format
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static RecordFormat parse(CharSequence text) {
        String name = Given.argument("text", "RecordFormat.parse(...)", text).toString();
        return Arrays.stream(values())
                .filter(f -> f.label.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("format must be one of %s, but was '%s'; name one of them"
                                .formatted(
                                        Arrays.stream(values())
                                                .map(f -> f.label)
                                                .collect(Collectors.joining(", ")),
                                        name)));
    }

    /**
     * Tells by its ending in what a file is to be written, or as a rule is.
     *
     * @param fileName the name of the file; {@code .sdmx.csv} is SDMX-CSV
     * @return the format, or empty if the ending is none of these
     */
    public static Optional<RecordFormat> ofName(String fileName) {
        String name =
                Given.argument("fileName", "RecordFormat.ofName(...)", fileName).toLowerCase(Locale.ROOT);
        if (name.endsWith(".sdmx.csv")) {
            return Optional.of(SDMX);
        }
        return Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @param stamp when it is written, for a calendar
     * @param out where to write; it is flushed, not closed
     * @return what the format has no place for, in words; empty if all was written
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if records are not written in this format
     */
    public ImmutableList<String> write(BilateralCooperation record, Instant stamp, OutputStream out)
            throws IOException {
        Given.argument("record", "RecordFormat.write(...)", record);
        Given.argument("stamp", "RecordFormat.write(...)", stamp);
        Given.argument("out", "RecordFormat.write(...)", out);
        ImmutableList.Builder<String> left = ImmutableList.builder();
        switch (this) {
            case JSON -> text(out, JsonFormat.COOPERATION.writeIndented(record) + "\n");
            case SDMX -> text(out, sdmx(record, left));
            case CSV -> text(out, TableFormat.CSV.write(Claim.table(record.claims())));
            case TSV -> text(out, TableFormat.TSV.write(Claim.table(record.claims())));
            case XLSX ->
                Workbook.of("Claims", Claim.table(record.claims()))
                        .plus("Timeline", record.timeline().table())
                        .write(out);
            case ICS ->
                text(
                        out,
                        CalendarFormat.stampedAt(stamp)
                                .named(record.pair().first().name() + " and "
                                        + record.pair().second().name())
                                .withHeld()
                                .write(record.timeline()));
            case COMTRADE, TEXT ->
                throw new IllegalArgumentException("format to write must be one that records are written in, but was "
                        + "%s, which is read only; choose json, sdmx, csv, tsv, xlsx or ics".formatted(label));
        }
        out.flush();
        boolean hasClaims = this != ICS;
        boolean hasEvents = this == JSON || this == XLSX || this == ICS;
        if (!hasClaims && !record.claims().isEmpty()) {
            left.add("%s claims are left out, as a calendar has events alone"
                    .formatted(record.claims().size()));
        }
        if (!hasEvents && !record.entries().isEmpty()) {
            left.add("%s events and other entries are left out, as %s has figures alone"
                    .formatted(record.entries().size(), label));
        }
        return left.build();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sdmx(BilateralCooperation record, ImmutableList.Builder<String> left) {
        SdmxCsv format = SdmxCsv.of(Source.of("comity"));
        ImmutableList.Builder<Claim> written = ImmutableList.builder();
        for (Claim claim : record.claims()) {
            try {
                format.write(ImmutableList.of(claim), SdmxVersion.V2_0);
                written.add(claim);
            } catch (IllegalArgumentException e) {
                left.add(String.valueOf(e.getMessage()));
            }
        }
        return format.write(written.build(), SdmxVersion.V2_0);
    }
}
