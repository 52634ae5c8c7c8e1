package io.github.comity.brief.chart;

import io.github.comity.brief.page.HtmlMarkup;
import io.github.comity.brief.words.Foreign;

/** Writes a drawing. All lengths are whole tenths of a pixel. */
final class Svg {
    static final int SIZE = 120;
    private static final String NARROW = "iljtfr.,:;'|!()[] –-";

    private final StringBuilder out = new StringBuilder(4096);

    Svg(String id, String title, String description, int width, int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" id=\"")
                .append(id);
        out.append("\" viewBox=\"0 0 ").append(px(width)).append(' ').append(px(height));
        out.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\"");
        out.append(" font-size=\"12\" font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif\">\n");
        out.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(text(title))
                .append("</title>\n");
        out.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(text(description))
                .append("</desc>\n");
    }

    private static String text(String text) {
        return HtmlMarkup.escaped(text, false);
    }

    /** Tenths as a number of pixels. */
    static String px(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    void rect(Ink ink, long x, long y, long width, long height) {
        out.append("<rect class=\"").append(ink.name()).append("\" x=\"").append(px(x));
        out.append("\" y=\"").append(px(y)).append("\" width=\"").append(px(Math.max(0, width)));
        out.append("\" height=\"").append(px(Math.max(0, height)));
        out.append("\" fill=\"")
                .append(ink.colour())
                .append('"')
                .append(ink.more())
                .append("/>\n");
    }

    void line(Ink ink, long x1, long y1, long x2, long y2) {
        out.append("<line class=\"").append(ink.name()).append("\" x1=\"").append(px(x1));
        out.append("\" y1=\"").append(px(y1)).append("\" x2=\"").append(px(x2));
        out.append("\" y2=\"").append(px(y2)).append("\" stroke=\"").append(ink.colour());
        out.append('"').append(ink.more()).append("/>\n");
    }

    void circle(Ink ink, long x, long y, long radius) {
        out.append("<circle class=\"").append(ink.name()).append("\" cx=\"").append(px(x));
        out.append("\" cy=\"").append(px(y)).append("\" r=\"").append(px(radius));
        out.append("\" fill=\"").append(ink.colour()).append("\"/>\n");
    }

    /** A line through points, each an x and a y. */
    void polyline(Ink ink, Iterable<long[]> points) {
        out.append("<polyline class=\"").append(ink.name()).append("\" points=\"");
        String gap = "";
        for (long[] point : points) {
            out.append(gap).append(px(point[0])).append(',').append(px(point[1]));
            gap = " ";
        }
        out.append("\" fill=\"none\" stroke=\"").append(ink.colour()).append("\" stroke-width=\"2\"/>\n");
    }

    /** Where a text stands in relation to its point. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

    void text(Ink ink, Anchor anchor, long x, long y, String words) {
        out.append("<text class=\"").append(ink.name()).append("\" x=\"").append(px(x));
        out.append("\" y=\"").append(px(y)).append("\" text-anchor=\"").append(anchor.name);
        out.append("\" fill=\"")
                .append(ink.colour())
                .append('"')
                .append(ink.more())
                .append('>');
        out.append(text(words)).append("</text>\n");
    }

    /** About how wide a text is, rather too much than too little. */
    static long width(String words) {
        long thousandths = Foreign.plain(words)
                .codePoints()
                .mapToLong(c -> NARROW.indexOf(c) >= 0
                        ? 400
                        : c >= 0x1100 ? 1050 : Character.isUpperCase(c) || c == 'm' || c == 'w' ? 850 : 640)
                .sum();
        return thousandths * SIZE / 1000;
    }

    /** As much of a text as fits, with an ellipsis where something is left out. */
    static String fitted(String words, long most) {
        String text = Foreign.plain(words);
        if (width(text) <= most) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int length = points.length;
        while (length > 1 && width(new String(points, 0, length) + "…") > most) {
            length--;
        }
        return new String(points, 0, length).stripTrailing() + "…";
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
