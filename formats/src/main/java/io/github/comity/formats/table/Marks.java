package io.github.comity.formats.table;

import com.google.common.collect.ImmutableMap;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Numbers;
import io.github.comity.formats.internal.Shown;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an office prints instead of a number, and the flags that it prints beside one.
 *
 * <p>The same mark means different things: {@code -} is no figure in one table and zero in another, so that the caller
 * chooses the profile and nothing is guessed. A mark that the profile does not know is told as a problem.
 *
 * <table>
 * <caption>Marks without a number</caption>
 * <tr><th>profile</th><th>marks</th></tr>
 * <tr><td>{@link #GENERIC}</td><td>{@code :}, {@code .}, {@code ..}, {@code ...}, {@code n.a.}, {@code n/a},
 * {@code NA}, {@code -}, {@code –} and an empty cell: not available</td></tr>
 * <tr><td>{@link #EUROSTAT}</td><td>{@code :} and an empty cell: not available; {@code :c}: confidential; {@code :z}:
 * not applicable; and so with the other flags</td></tr>
 * <tr><td>{@link #DESTATIS}</td><td>{@code -} and {@code –}: zero; {@code .}: unknown or confidential; {@code ...}: not
 * yet available; {@code /}: not reliable enough; {@code x}: not applicable; {@code ( )} around a number is an option of
 * the table</td></tr>
 * </table>
 *
 * <p>Flags are letters behind a number: {@code p} provisional, {@code r} revised, {@code e} estimated, {@code s} and
 * {@code i} estimated or imputed by the agency that received it, {@code f} forecast become the status of the claim;
 * {@code b} break in series, {@code u} low reliability, {@code d} definition differs, {@code n} not significant,
 * {@code z} not applicable, {@code m} missing as data cannot exist, {@code c} and {@code C} confidential, {@code N} not
 * for publication and {@code P} under secrecy arrangements are kept as notes. Of two flags that are statuses, as in
 * {@code ep}, the first is the status and the other a note.
 *
 * <p>Source: Eurostat, database, flags of observation and confidentiality status as of 27 January 2025, which write
 * {@code i}, {@code m} and {@code C} for the earlier {@code s}, {@code z} and {@code c}; the explanations of symbols of
 * the statistical offices of Germany, after DIN 55301; SDMX code list CL_OBS_STATUS. This class is immutable and
 * thread-safe.
 */
public final class Marks {
    /** The meaning of a mark that stands for zero. */
    private static final String ZERO = "zero";

    private static final String NOT_AVAILABLE = "not available";

    /** Marks that mean no figure in most tables; a dash is never zero. */
    public static final Marks GENERIC = new Marks(
            "generic",
            ImmutableMap.<String, String>builder()
                    .put("", NOT_AVAILABLE)
                    .put(":", NOT_AVAILABLE)
                    .put(".", NOT_AVAILABLE)
                    .put("..", NOT_AVAILABLE)
                    .put("...", NOT_AVAILABLE)
                    .put("\u2026", NOT_AVAILABLE)
                    .put("n.a.", NOT_AVAILABLE)
                    .put("n/a", NOT_AVAILABLE)
                    .put("NA", NOT_AVAILABLE)
                    .put("-", NOT_AVAILABLE)
                    .put("\u2013", NOT_AVAILABLE)
                    .buildOrThrow());

    /** The marks of Eurostat. */
    public static final Marks EUROSTAT = new Marks("Eurostat", ImmutableMap.of("", NOT_AVAILABLE, ":", NOT_AVAILABLE));

    /** The marks of the Federal Statistical Office of Germany. */
    public static final Marks DESTATIS = new Marks(
            "Destatis",
            ImmutableMap.<String, String>builder()
                    .put("", NOT_AVAILABLE)
                    .put("-", ZERO)
                    .put("\u2013", ZERO)
                    .put(".", "unknown or confidential")
                    .put("\u00b7", "unknown or confidential")
                    .put("...", "not yet available")
                    .put("\u2026", "not yet available")
                    .put("/", "not reliable enough")
                    .put("x", "not applicable")
                    .put("X", "not applicable")
                    .buildOrThrow());

    private final String name;
    private final ImmutableMap<String, String> meanings;

    private Marks(String name, ImmutableMap<String, String> meanings) {
        this.name = name;
        this.meanings = meanings;
    }

    /**
     * Returns a copy that knows another mark without a number, or means something else by it.
     *
     * @param mark the mark as printed, without space at its ends
     * @param meaning what it means, such as {@code "not available"}
     * @return the marks with that one
     * @throws IllegalArgumentException if the meaning is zero, which is a number: see {@link #withZero}
     */
    public Marks with(String mark, String meaning) {
        Given.argument("mark", "Marks.with(...)", mark);
        Given.argument("meaning", "Marks.with(...)", meaning);
        if (meaning.strip().equalsIgnoreCase(ZERO)) {
            throw new IllegalArgumentException(
                    "meaning of a mark without a number must not be zero, but was %s of %s; call withZero(%s)"
                            .formatted(Shown.quote(meaning), Shown.quote(mark), Shown.quote(mark)));
        }
        return meaning(mark, meaning);
    }

    private Marks meaning(String mark, String meaning) {
        return new Marks(
                name,
                ImmutableMap.<String, String>builder()
                        .putAll(meanings)
                        .put(mark, meaning)
                        .buildKeepingLast());
    }

    /**
     * Returns a copy in which a mark means zero.
     *
     * @param mark the mark as printed, such as {@code "-"}
     * @return the marks with that one
     */
    public Marks withZero(String mark) {
        return meaning(Given.argument("mark", "Marks.withZero(...)", mark), ZERO);
    }

    /** What a mark without a number means, a colon before a flag that of the flag; empty if it is unknown. */
    Optional<String> meaning(String mark) {
        String known = known(mark);
        if (known != null) {
            return Optional.of(known);
        }
        boolean hasColon = mark.length() > 1 && mark.charAt(0) == ':' && meanings.containsKey(":");
        return hasColon
                ? Optional.of(mark.substring(1).strip()).filter(Flags::isFlags).map(Flags::meanings)
                : Optional.empty();
    }

    /** The meaning of a mark; of any dash that of a hyphen, and of what programs write for nothing that of NA. */
    private @Nullable String known(String mark) {
        String own = meanings.get(mark);
        boolean isDash = mark.length() == 1
                && (mark.charAt(0) == '\u2212' || Character.getType(mark.charAt(0)) == Character.DASH_PUNCTUATION);
        if (own == null && isDash) {
            return meanings.get("-");
        }
        return own == null && Numbers.isMissing(mark) ? meanings.get("NA") : own;
    }

    boolean isZero(String mark) {
        return ZERO.equals(known(mark));
    }

    /** What a mark can be, for a refusal. */
    String known() {
        return meanings.keySet().stream()
                .filter(m -> !m.isEmpty())
                .map(Shown::quote)
                .collect(Collectors.joining(", "));
    }

    /** {@return the name of the profile, such as {@code "Eurostat"}} */
    @Override
    public String toString() {
        return name;
    }
}
