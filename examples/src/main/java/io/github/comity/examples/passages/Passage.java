package io.github.comity.examples.passages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of a passage of text, by those who wrote the truth or by a program that read it: one line of a file.
 *
 * @param id the identifier, unique in a file
 * @param language the ISO 639-1 code, or {@code "?"}
 * @param features what the passage exercises
 * @param claims the figures
 * @param verdict whether they can all be true, or {@code "none"}
 * @param diagnosis the named slip, or null
 * @param coverage how many numerals were read and how many were not; missing in a truth
 */
record Passage(
        String id,
        String language,
        List<String> features,
        List<StatedClaim> claims,
        String verdict,
        @Nullable String diagnosis,
        JsonNode coverage) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The passages of a file of JSON lines in UTF-8, by their identifiers; empty lines are passed over. */
    static Map<String, Passage> read(Path file) throws IOException {
        Map<String, Passage> all = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = "line %d of %s".formatted(i + 1, file.getFileName());
            Passage passage = parse(lines.get(i), place);
            if (all.put(passage.id, passage) != null) {
                throw new IllegalArgumentException("%s: id must be unique in the file, but was '%s' again; rename one"
                        .formatted(place, passage.id));
            }
        }
        return all;
    }

    private static Passage parse(String line, String place) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s: must be one JSON object, but was '%s'; see the cause".formatted(place, start(line)), e);
        }
        String id = node.path("id").asString("");
        if (id.isEmpty() || !node.path("claims").isArray()) {
            throw new IllegalArgumentException(
                    "%s: must have an id and a list of claims, but was '%s'; write {\"id\": \"D01\", \"claims\": []}"
                            .formatted(place, start(line)));
        }
        List<StatedClaim> claims = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            claims.add(StatedClaim.of(
                    claim, claims.size() + 1, "%s: claim %d of %s".formatted(place, claims.size() + 1, id)));
        }
        List<String> features = new ArrayList<>();
        node.path("features").forEach(f -> features.add(f.asString("")));
        return new Passage(
                id,
                node.path("lang").asString("?"),
                features,
                claims,
                node.path("verdict").asString("none"),
                node.path("diagnosis").isString() ? node.path("diagnosis").stringValue() : null,
                node.path("coverage"));
    }

    private static String start(String line) {
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    /** What stands for a passage that a program did not write. */
    Passage unread() {
        return new Passage(id, language, features, List.of(), "none", null, JSON.missingNode());
    }

    /** Verdict and slip in words. */
    String judgement() {
        return diagnosis == null ? verdict : verdict + " " + diagnosis;
    }
}
