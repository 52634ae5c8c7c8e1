package io.github.comity.examples;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.claim.Derived;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.trade.CifFobFactor;
import io.github.comity.trade.MirrorCalculator;
import io.github.comity.trade.MirrorPair;
import io.github.comity.trade.TradePeriod;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How far are Kazakhstan's and Czechia's reports on their trade apart?
 *
 * <p>The file is written for this example in the layout of UN Comtrade; its numbers are no statistics.
 */
public final class Mirror {
    private Mirror() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Console.print(report());
    }

    static String report() {
        ComtradeTrade trade = read().orThrow();
        StringBuilder out = new StringBuilder();
        trade.tradePeriods().stream()
                .filter(t -> t.partner().equals(KAZ) || t.partner().equals(CZE))
                .map(TradePeriod::toString)
                .forEach(t -> out.append(t).append('\n'));
        out.append("rows that are parts of others: ")
                .append(trade.gaps().size())
                .append("\n\n");
        for (MirrorPair pair : trade.mirrorPairs()) {
            MirrorPair atFob = MirrorCalculator.atFob(pair.withFactor(CifFobFactor.IMF_2017));
            out.append(pair.exports()).append('\n');
            out.append(pair.imports()).append('\n');
            line(out, "imports less exports", MirrorCalculator.gap(pair));
            line(out, "of it beyond freight of 6%", MirrorCalculator.gap(atFob));
            line(out, "imports by exports", MirrorCalculator.ratio(pair));
            out.append('\n');
        }
        return out.toString();
    }

    private static Parsed<ComtradeTrade> read() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Mirror.class.getResourceAsStream("mirror.csv")), StandardCharsets.UTF_8)) {
            return Comtrade.standard().read(TableFormat.CSV, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(StringBuilder out, String what, Derived number) {
        out.append(what).append(": ").append(number).append('\n');
    }
}
