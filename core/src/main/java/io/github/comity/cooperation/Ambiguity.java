package io.github.comity.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedUnits;
import io.github.comity.figure.Unit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a look-up finds several things: by what they differ, and how one of them is chosen. */
final class Ambiguity {
    /** One way in which figures differ: its words for a figure, and the choice that settles it. */
    private record Way(Function<Claim, ?> value, Function<Claim, String> words, String remedy) {}

    private Ambiguity() {}

    private static ImmutableList<Way> ways(Collection<Claim> all) {
        return ImmutableList.of(
                new Way(
                        c -> c.subject().quantity().coverage(),
                        c -> "of " + coverage(c.subject().quantity().coverage()),
                        "of(coverage)"),
                new Way(
                        c -> c.subject().quantity().scope(),
                        c -> c.subject()
                                .quantity()
                                .scope()
                                .map(s -> "limited to " + s)
                                .orElse("without limit"),
                        "limitedTo(scope) or unlimited()"),
                new Way(
                        c -> c.subject().quantity().partner(),
                        c -> "with " + c.subject().quantity().partner().phrase(),
                        "with(partner)"),
                new Way(
                        c -> c.source().edition(),
                        c -> "by " + c.source().edition().phrase(),
                        "by(source)"),
                new Way(c -> c.subject().quantity().unit(), c -> unit(c, all), "in(unit)"));
    }

    private static String coverage(Coverage coverage) {
        return coverage == Coverage.UNSTATED ? "unstated coverage" : coverage.label();
    }

    private static String unit(Claim claim, Collection<Claim> all) {
        Quantity quantity = claim.subject().quantity();
        return quantity.unit().equals(Unit.UNSTATED)
                ? "without a unit"
                        + StatedUnits.whyUnstated(claim, all)
                                .map(why -> " (" + why + ")")
                                .orElse("")
                : "in " + quantity.unit();
    }

    /** The message for figures of which one was asked for. */
    static String message(String what, List<Claim> found, Collection<Claim> all) {
        ImmutableList<Way> differing = ways(all).stream()
                .filter(w -> found.stream().map(w.value()).distinct().count() > 1)
                .collect(ImmutableList.toImmutableList());
        if (differing.isEmpty()) {
            return "%s must be stated once to be found, but was stated %s times by %s; choose from claims()"
                    .formatted(
                            what,
                            found.size(),
                            join(found.stream().map(c -> c.source().edition().phrase())));
        }
        String stated = join(found.stream()
                .map(c -> differing.stream().map(w -> w.words().apply(c)).collect(Collectors.joining(" "))));
        String chosen = differing.stream().map(w -> "." + w.remedy()).collect(Collectors.joining(" and "));
        boolean isOneSource =
                found.stream().map(c -> c.source().edition()).distinct().count() == 1;
        return "%s must be stated once to be found, but was stated %s%s; choose with figures()%s"
                .formatted(
                        what,
                        stated,
                        isOneSource ? ", by " + found.get(0).source().edition().phrase() : "",
                        chosen);
    }

    /** What there is to choose from: {@code "of goods and of services; by KITA; in USD"}. */
    static String choices(List<Claim> stated, Collection<Claim> all) {
        return ways(all).stream()
                .filter(w -> !w.remedy().startsWith("limitedTo") && !w.remedy().startsWith("with("))
                .map(w -> join(stated.stream().map(w.words())))
                .collect(Collectors.joining("; "));
    }

    /** Texts in their order, each once: {@code "2019, 2022 and 2023"}. */
    static String join(Stream<String> texts) {
        ImmutableList<String> all = ImmutableSet.copyOf(texts.iterator()).asList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
