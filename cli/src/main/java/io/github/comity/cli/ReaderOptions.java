package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.record.RecordReader;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How texts are read. */
final class ReaderOptions {
    @Option(
            names = "--published",
            order = 50,
            paramLabel = "DATE",
            description = "The day of publication, such as 2024-09-02, from which \"last year\" counts.")
    private @Nullable String published;

    @Option(
            names = "--parties",
            order = 51,
            split = ",",
            paramLabel = "CODE",
            description = "Whose figures to expect, the one that the text speaks for first: KAZ,CZE. Codes or names of "
                    + "countries, or of groups, such as EU, ASEAN or GCC.")
    private @Nullable List<String> parties;

    @Option(
            names = "--decimal",
            order = 53,
            paramLabel = "MARK",
            description = "What separates decimals: point or comma. Without it, the numbers and the language of a text "
                    + "tell; in a table it is a point, unless its numbers leave that open.")
    private @Nullable String decimal;

    CommuniqueReader reader(@Nullable String language) {
        CommuniqueReader reader =
                language == null ? CommuniqueReader.anyLanguage() : Values.of("--lang", language, CommuniqueReader::of);
        if (published != null) {
            reader = Values.of("--published", published, reader::published);
        }
        if (parties != null) {
            reader = reader.between(parties().toArray(Area[]::new));
        }
        return decimal == null ? reader : reader.withDecimalMark(Values.of("--decimal", decimal, DecimalMark::parse));
    }

    /** The reader of tables with what separates decimals in them, if that is said. */
    RecordReader tables(RecordReader reader) {
        return decimal == null ? reader : reader.decimalMark(Values.of("--decimal", decimal, DecimalMark::parse));
    }

    /** The parties that are named, in that order. */
    ImmutableList<Area> parties() {
        return parties == null
                ? ImmutableList.of()
                : parties.stream()
                        .map(p -> Values.of("--parties", p, Area::of))
                        .collect(ImmutableList.toImmutableList());
    }
}
