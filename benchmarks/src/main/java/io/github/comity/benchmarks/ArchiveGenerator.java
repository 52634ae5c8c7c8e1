package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes an archive of communiques as JSON Lines: any number of texts in eight languages, some with a slip. The text of
 * a number is the same whenever it is written, so that a small archive is the beginning of a large one.
 */
public final class ArchiveGenerator {
    private static final long SEED = 20240902;
    private static final int TEXTS_OF_FILE = 2_500;
    private static final int SLIPS_OF_HUNDRED = 15;

    /** A language: its decimal mark, its word for million, a sentence with the figures, and words around it. */
    private record Form(String language, char mark, String parties, String figures, String around) {}

    /** The figures are year, total, exports, imports. */
    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            new Form(
                    "en",
                    '.',
                    "KAZ,CZE",
                    "In %s, trade turnover between Kazakhstan and the Czech Republic amounted to %s million US "
                            + "dollars. "
                            + "Exports stood at %s million and imports at %s million.",
                    "The Deputy Foreign Minister paid a working visit, where trade, transport and energy were "
                            + "discussed. The sides agreed to hold the next session of their joint commission."),
            new Form(
                    "de",
                    ',',
                    "DEU,POL",
                    "Im Jahr %s belief sich der Handel zwischen Deutschland und Polen auf %s Millionen Euro. Die "
                            + "Ausfuhren betrugen %s Millionen Euro, die Einfuhren %s Millionen Euro.",
                    "Die Minister sprachen über Verkehr und Energie. Die Seiten vereinbarten, die nächste Sitzung der "
                            + "gemeinsamen Kommission abzuhalten."),
            new Form(
                    "fr",
                    ',',
                    "FRA,MAR",
                    "En %s, le commerce entre la France et le Maroc s'est élevé à %s millions d'euros. Les "
                            + "exportations "
                            + "ont atteint %s millions d'euros et les importations %s millions d'euros.",
                    "Les ministres ont évoqué les transports et l'énergie. Les parties sont convenues de tenir la "
                            + "prochaine session de leur commission mixte."),
            new Form(
                    "it",
                    ',',
                    "ITA,TUR",
                    "Nel %s l'interscambio tra l'Italia e la Turchia è stato pari a %s milioni di euro. Le "
                            + "esportazioni "
                            + "sono state pari a %s milioni di euro e le importazioni a %s milioni di euro.",
                    "I ministri hanno discusso di trasporti e di energia. Le parti hanno concordato di tenere la "
                            + "prossima sessione della commissione mista."),
            new Form(
                    "es",
                    ',',
                    "ESP,MAR",
                    "En %s, el comercio entre España y Marruecos ascendió a %s millones de euros. Las exportaciones "
                            + "fueron de %s millones de euros y las importaciones de %s millones de euros.",
                    "Los ministros hablaron de transporte y de energía. Las partes acordaron celebrar la "
                            + "próxima sesión "
                            + "de su comisión mixta."),
            new Form(
                    "ru",
                    ',',
                    "KAZ,CZE",
                    "Товарооборот между Казахстаном и Чехией в %s году составил %s млн долларов США. Экспорт "
                            + "составил %s "
                            + "млн долларов, импорт – %s млн долларов.",
                    "Министры обсудили транспорт и энергетику. Стороны договорились провести очередное заседание "
                            + "совместной комиссии."),
            new Form(
                    "cs",
                    ',',
                    "CZE,POL",
                    "V roce %s dosáhl obchod mezi Českou republikou a Polskem %s milionů eur. Vývoz činil %s "
                            + "milionů eur "
                            + "a dovoz %s milionů eur.",
                    "Ministři hovořili o dopravě a energetice. Strany se dohodly uspořádat příští zasedání společné "
                            + "komise."),
            new Form(
                    "kk",
                    ',',
                    "KAZ,DEU",
                    "%s жылы Қазақстан мен Германия арасындағы тауар айналымы %s млн АҚШ долларын құрады. "
                            + "Экспорт %s млн "
                            + "долларды, импорт %s млн долларды құрады.",
                    "Министрлер көлік және энергетика мәселелерін талқылады. Тараптар бірлескен комиссияның кезекті "
                            + "отырысын өткізуге келісті."));

    private static final ImmutableList<String> AGENCIES =
            ImmutableList.of("Gazette", "Trade Courier", "Press Service", "Daily Monitor", "News Wire");

    private ArchiveGenerator() {}

    /**
     * Writes an archive.
     *
     * @param args the folder, and the number of texts
     * @throws IOException if it cannot be written
     */
    public static void main(String... args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private static void write(Path folder, int texts) throws IOException {
        Files.createDirectories(folder);
        for (int first = 0; first < texts; first += TEXTS_OF_FILE) {
            Path file = folder.resolve(String.format(Locale.ROOT, "part-%05d.jsonl", first / TEXTS_OF_FILE));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = first; i < Math.min(first + TEXTS_OF_FILE, texts); i++) {
                    out.write(line(i));
                    out.write('\n');
                }
            }
        }
    }

    /** The line of a text. Figures of one agency, pair and year are mostly those that were published before. */
    static String line(int number) {
        SplittableRandom random = new SplittableRandom(SEED ^ (number * 0x9E3779B97F4A7C15L));
        Form form = FORMS.get(number % FORMS.size());
        int agency = random.nextInt(AGENCIES.size());
        int year = 2005 + random.nextInt(20);
        int revision = random.nextInt(10) == 0 ? random.nextInt(3) : 0;
        SplittableRandom figures = new SplittableRandom(SEED + FORMS.indexOf(form) * 1_000L + year * 10L + revision);
        int exports = 1_000 + figures.nextInt(8_000);
        int imports = 1_000 + figures.nextInt(8_000);
        boolean isSlip = random.nextInt(100) < SLIPS_OF_HUNDRED;
        String spoilt = printed(exports, form.mark());
        if (isSlip) {
            spoilt = slip(spoilt, random);
        }
        String text = form.around() + " "
                + String.format(
                        Locale.ROOT,
                        form.figures(),
                        year,
                        printed(exports + imports, form.mark()),
                        spoilt,
                        printed(imports, form.mark()))
                + " " + form.around();
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%08d\",\"published\":\"%d-%02d-%02d\","
                        + "\"publisher\":\"%s\",\"parties\":\"%s\",\"planted\":%s,"
                        + "\"text\":\"%s\"}",
                number,
                year + 1,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                AGENCIES.get(agency),
                form.parties(),
                isSlip,
                text);
    }

    private static String printed(int tenths, char mark) {
        return tenths / 10 + String.valueOf(mark) + tenths % 10;
    }

    /** Another first digit, or the first two exchanged, or one too many. */
    private static String slip(String figure, SplittableRandom random) {
        char first = figure.charAt(0);
        char second = figure.charAt(1);
        return switch (random.nextInt(3)) {
            case 0 -> (char) ('1' + (first - '1' + 1 + random.nextInt(8)) % 9) + figure.substring(1);
            case 1 ->
                second == first || second == '0'
                        ? first + "0" + figure.substring(1)
                        : "" + second + first + figure.substring(2);
            default -> first + String.valueOf(random.nextInt(10)) + figure.substring(1);
        };
    }
}
