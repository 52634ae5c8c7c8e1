package io.github.comity.cli;

/** Text as it is shown on a terminal or in a line: without characters that break the line, hide, or give orders. */
final class Shown {
    private Shown() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    int type = Character.getType(c);
                    boolean isHidden = type == Character.CONTROL
                            || type == Character.FORMAT
                            || type == Character.LINE_SEPARATOR
                            || type == Character.PARAGRAPH_SEPARATOR;
                    out.append(isHidden ? "\\u%04X".formatted((int) c) : String.valueOf(c));
                }
            }
        }
        return out.toString();
    }
}
