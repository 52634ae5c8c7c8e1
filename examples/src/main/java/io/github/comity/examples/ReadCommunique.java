package io.github.comity.examples;

import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What does a communique say, and can all of it be true? */
public final class ReadCommunique {
    private ReadCommunique() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("--jsonl")) {
            lines(Path.of(args[1]), Path.of(args[2]));
        }
    }

    /**
     * Reads the text of each line of a file and writes what was read as lines of another one.
     *
     * @param in a file of JSON lines with the fields id, lang, published, parties and text
     * @param out the file to write: lines with id, claims, unread, coverage, verdict and diagnosis
     * @throws IOException if a file cannot be read or written
     */
    public static void lines(Path in, Path out) throws IOException {
        List<String> lines = Files.readAllLines(in, StandardCharsets.UTF_8);
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line : lines) {
                if (!line.isBlank()) {
                    writer.write(PassageJson.JSON.writeValueAsString(line(PassageJson.JSON.readTree(line))));
                    writer.write('\n');
                }
            }
        }
    }

    /** The answer to a passage with the fields id, lang, published, parties and text. */
    static ObjectNode line(JsonNode passage) {
        CommuniqueReader reader = CommuniqueReader.of(passage.get("lang").asString());
        JsonNode published = passage.get("published");
        if (published != null && !published.isNull()) {
            reader = reader.published(published.asString());
        }
        JsonNode parties = passage.get("parties");
        if (parties != null && !parties.isEmpty()) {
            reader = reader.between(StreamSupport.stream(parties.spliterator(), false)
                    .map(p -> (Area) Country.ofAlpha3(p.asString()))
                    .toArray(Area[]::new));
        }
        CommuniqueReading reading = reader.read(passage.get("text").asString());
        return PassageJson.line(passage.get("id").asString(), reading);
    }
}
