package io.github.comity.examples.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java blocks of one Markdown page, each with the snippet it names and the output that the page claims for it. */
final class Page {
    private static final Pattern MARKER = Pattern.compile("<!-- snippet: (\\w+)#(\\w+) -->");

    /**
     * A Java block.
     *
     * @param line where its fence stands, from 1
     * @param file the simple name of the class with the code
     * @param region the region in that file and the method that runs it
     * @param code the text of the block
     * @param output the text of the {@code text} block that is the next fence after it, or an empty text
     */
    record Block(int line, String file, String region, String code, String output) {}

    private record Fence(int line, String language, String before, String text) {}

    private Page() {}

    /** Reads the Java blocks; a block without a marker on the line before it is an error. */
    static List<Block> blocks(String name, String markdown) {
        List<Fence> fences = fences(name, markdown);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < fences.size(); i++) {
            Fence fence = fences.get(i);
            if (fence.language().equals("java")) {
                Matcher marker = MARKER.matcher(fence.before().strip());
                if (!marker.matches()) {
                    throw new IllegalArgumentException(
                            ("%s line %d: a java block must follow a line that names its snippet, but was "
                                            + "'%s'; write <!-- snippet: Class#region -->")
                                    .formatted(name, fence.line(), fence.before()));
                }
                Optional<Fence> next = fences.stream()
                        .skip(i + 1)
                        .limit(1)
                        .filter(f -> f.language().equals("text"))
                        .findFirst();
                blocks.add(new Block(
                        fence.line(),
                        marker.group(1),
                        marker.group(2),
                        fence.text(),
                        next.map(Fence::text).orElse("")));
            }
        }
        return blocks;
    }

    private static List<Fence> fences(String name, String markdown) {
        List<String> lines = markdown.lines().toList();
        List<Fence> fences = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).stripLeading().startsWith("```")) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                String language = lines.get(open).strip().substring(3).strip();
                String before = open == 0 ? "" : lines.get(open - 1);
                String text = String.join("\n", lines.subList(open + 1, i)).stripIndent() + "\n";
                fences.add(new Fence(open + 1, language, before, text));
                open = -1;
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException(
                    "%s line %d: a code block must be closed, but the page ends; add a line of three backticks"
                            .formatted(name, open + 1));
        }
        return fences;
    }

    /** Cuts a region out of a Java source: the lines between its two markers, without their common indentation. */
    static String region(String file, String source, String region) {
        List<String> lines = source.lines().map(String::stripTrailing).toList();
        int from = only(file, lines, "// tag::" + region);
        int to = only(file, lines, "// end::" + region);
        return String.join("\n", lines.subList(from + 1, Math.max(from + 1, to)))
                        .stripIndent() + "\n";
    }

    private static int only(String file, List<String> lines, String marker) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("%s must contain the line '%s' once, but was %d times; mark the region"
                    .formatted(file, marker, found.size()));
        }
        return found.get(0);
    }
}
