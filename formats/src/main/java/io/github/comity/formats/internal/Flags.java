package io.github.comity.formats.internal;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The letters by which offices flag a figure, and the codes of the SDMX code list CL_OBS_STATUS.
 *
 * <p>Source: Eurostat, database, flags of observation and confidentiality status as of 27 January 2025; SDMX code list
 * CL_OBS_STATUS, version 2.2.
 */
public final class Flags {
    private static final ImmutableMap<Character, String> LETTERS = ImmutableMap.<Character, String>builder()
            .put('p', "provisional")
            .put('r', "revised")
            .put('e', "estimated")
            .put('s', "estimated by the compiler")
            .put('f', "forecast")
            .put('b', "break in series")
            .put('u', "low reliability")
            .put('d', "definition differs")
            .put('c', "confidential")
            .put('n', "not significant")
            .put('z', "not applicable")
            .put('i', "imputed by the receiving agency")
            .put('m', "missing, as data cannot exist")
            .put('C', "confidential")
            .put('N', "not for publication")
            .put('P', "under secrecy arrangements")
            .buildOrThrow();

    private static final ImmutableMap<Character, ClaimStatus> STATUSES = ImmutableMap.of(
            'p', ClaimStatus.PROVISIONAL,
            'r', ClaimStatus.REVISED,
            'e', ClaimStatus.ESTIMATED,
            's', ClaimStatus.ESTIMATED,
            'i', ClaimStatus.ESTIMATED,
            'f', ClaimStatus.FORECAST);

    /** The codes of SDMX. */
    private static final ImmutableMap<String, String> CODES = ImmutableMap.<String, String>builder()
            .put("A", "normal value")
            .put("B", "time series break")
            .put("D", "definition differs")
            .put("E", "estimated value")
            .put("F", "forecast value")
            .put("G", "experimental value")
            .put("H", "missing value; holiday or weekend")
            .put("I", "value imputed by a receiving agency")
            .put("J", "derogation")
            .put("K", "data included in another category")
            .put("L", "missing value; data exist but were not collected")
            .put("M", "missing value; data cannot exist")
            .put("N", "not significant")
            .put("O", "missing value")
            .put("P", "provisional value")
            .put("Q", "missing value; suppressed")
            .put("R", "revised value")
            .put("S", "strike and other special events")
            .put("U", "low reliability")
            .put("V", "unvalidated value")
            .put("W", "includes data from another category")
            .buildOrThrow();

    private static final ImmutableMap<String, ClaimStatus> STATUSES_OF_CODES = ImmutableMap.of(
            "A", ClaimStatus.ACTUAL,
            "E", ClaimStatus.ESTIMATED,
            "I", ClaimStatus.ESTIMATED,
            "F", ClaimStatus.FORECAST,
            "P", ClaimStatus.PROVISIONAL,
            "R", ClaimStatus.REVISED);

    private Flags() {}

    /** A status, and what is a note. This record is immutable. */
    public record Flagged(Optional<ClaimStatus> status, List<Assumption> notes) {}

    /**
     * Checks whether a text consists of one to three flags.
     *
     * @param text the text
     * @return whether it does
     */
    public static boolean isFlags(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> LETTERS.containsKey((char) c));
    }

    /**
     * Checks flags that stand in a cell of their own.
     *
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if it is neither empty nor flags
     */
    public static String flags(String text) {
        if (!text.isEmpty() && !isFlags(text)) {
            throw new IllegalArgumentException(
                    ("flags must be letters of p, r, e, s, i, f, b, u, d, c, n, z, m, C, N and P, but was %s; "
                                    + "correct them")
                            .formatted(Shown.quote(text)));
        }
        return text;
    }

    /**
     * Obtains what flags mean in words.
     *
     * @param flags the flags
     * @return their meanings, with commas
     */
    public static String meanings(String flags) {
        return flags.chars()
                .mapToObj(c -> LETTERS.getOrDefault((char) c, "unknown"))
                .collect(Collectors.joining(", "));
    }

    /**
     * Reads flags: the first that is a status counts, the others are notes.
     *
     * @param flags the flags
     * @return status and notes
     */
    public static Flagged read(String flags) {
        Optional<ClaimStatus> status = Optional.empty();
        List<Assumption> notes = new ArrayList<>();
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            Optional<ClaimStatus> meant = Optional.ofNullable(STATUSES.get(flag));
            if (meant.isPresent() && status.isEmpty()) {
                status = meant;
            } else if (!meant.equals(status) || meant.isEmpty()) {
                notes.add(note("flag %s: %s".formatted(flag, LETTERS.getOrDefault(flag, "unknown"))));
            }
        }
        return new Flagged(status, notes);
    }

    /**
     * Reads codes of observation status: the first that is a status counts, the others are notes.
     *
     * @param codes one code, or several with commas, semicolons or spaces between them
     * @return status and notes
     * @throws IllegalArgumentException if one of them is unknown
     */
    public static Flagged codes(String codes) {
        Optional<ClaimStatus> status = Optional.empty();
        List<Assumption> notes = new ArrayList<>();
        for (String code : codes.split("[,; ]+", -1)) {
            String meaning = CODES.get(code);
            if (meaning == null && !code.isEmpty()) {
                throw new IllegalArgumentException(
                        "observation status must be a code of CL_OBS_STATUS such as A, E or P, but was %s; correct it"
                                .formatted(Shown.quote(codes)));
            }
            ClaimStatus meant = STATUSES_OF_CODES.get(code);
            if (meant != null && status.isEmpty()) {
                status = Optional.of(meant);
            } else if (meaning != null && (meant == null || meant != status.orElse(ClaimStatus.ACTUAL))) {
                notes.add(codeNote(code));
            }
        }
        return new Flagged(status, notes);
    }

    /**
     * Obtains the note that keeps a code of observation status.
     *
     * @param code the code
     * @return the note
     */
    public static Assumption codeNote(String code) {
        return note("observation status %s: %s".formatted(code, CODES.getOrDefault(code, "unknown")));
    }

    /**
     * Finds the codes by which status and notes are written.
     *
     * @param status the status
     * @param notes the notes, those that {@link #codeNote} made among them
     * @return the codes, with semicolons
     */
    public static String written(ClaimStatus status, Iterable<Assumption> notes) {
        List<String> codes = new ArrayList<>();
        for (Assumption note : notes) {
            CODES.keySet().stream().filter(c -> codeNote(c).equals(note)).forEach(codes::add);
        }
        String code = switch (status) {
            case ACTUAL, REVISED -> "A";
            case ESTIMATED -> "E";
            case PROVISIONAL -> "P";
            case FORECAST, TARGET -> "F";
        };
        boolean isOther = codes.stream().anyMatch(STATUSES_OF_CODES::containsKey);
        if (codes.isEmpty() || isOther || status != ClaimStatus.ACTUAL) {
            codes.add(0, code);
        }
        return String.join(";", codes);
    }

    /**
     * Makes a note of a claim.
     *
     * @param text the note
     * @return an assumption of the kind for anything else
     */
    public static Assumption note(String text) {
        return new Assumption(Assumption.Kind.OTHER, text);
    }
}
