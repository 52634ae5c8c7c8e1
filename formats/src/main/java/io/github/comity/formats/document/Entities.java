package io.github.comity.formats.document;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** The characters that HTML writes as names or numbers; a name that is not known stays as it stands. */
final class Entities {
    private static final int LONGEST = 12;

    private static final ImmutableMap<String, String> NAMES =
            names("amp & lt < gt > quot \" apos ' nbsp \u00A0 ensp \u2002 emsp \u2003 thinsp \u2009 "
                    + "ndash \u2013 mdash \u2014 minus \u2212 hellip \u2026 bull \u2022 middot \u00B7 times \u00D7 "
                    + "euro \u20AC pound \u00A3 yen \u00A5 cent \u00A2 curren \u00A4 sect \u00A7 deg \u00B0 "
                    + "percnt % plusmn \u00B1 plus + comma , period . dollar $ lpar ( rpar ) "
                    + "laquo \u00AB raquo \u00BB lsquo \u2018 rsquo \u2019 sbquo \u201A ldquo \u201C rdquo \u201D "
                    + "bdquo \u201E copy \u00A9 reg \u00AE trade \u2122 sup2 \u00B2 sup3 \u00B3 frac12 \u00BD "
                    + "frac14 \u00BC frac34 \u00BE asymp \u2248 le \u2264 ge \u2265 numero \u2116 "
                    + "Auml \u00C4 auml \u00E4 Ouml \u00D6 ouml \u00F6 Uuml \u00DC uuml \u00FC szlig \u00DF "
                    + "Agrave \u00C0 agrave \u00E0 Aacute \u00C1 aacute \u00E1 Acirc \u00C2 acirc \u00E2 "
                    + "Atilde \u00C3 atilde \u00E3 Aring \u00C5 aring \u00E5 AElig \u00C6 aelig \u00E6 "
                    + "Ccedil \u00C7 ccedil \u00E7 Egrave \u00C8 egrave \u00E8 Eacute \u00C9 eacute \u00E9 "
                    + "Ecirc \u00CA ecirc \u00EA Euml \u00CB euml \u00EB Iacute \u00CD iacute \u00ED "
                    + "igrave \u00EC Icirc \u00CE icirc \u00EE Iuml \u00CF iuml \u00EF Ntilde \u00D1 ntilde \u00F1 "
                    + "Oacute \u00D3 oacute \u00F3 ograve \u00F2 Ocirc \u00D4 ocirc \u00F4 otilde \u00F5 "
                    + "Oslash \u00D8 oslash \u00F8 OElig \u0152 oelig \u0153 Uacute \u00DA uacute \u00FA "
                    + "Ugrave \u00D9 ugrave \u00F9 Ucirc \u00DB ucirc \u00FB yacute \u00FD Yacute \u00DD "
                    + "Scaron \u0160 scaron \u0161 Ccaron \u010C ccaron \u010D Zcaron \u017D zcaron \u017E "
                    + "Rcaron \u0158 rcaron \u0159 ecaron \u011B ncaron \u0148 iexcl \u00A1 iquest \u00BF "
                    + "ordm \u00BA ordf \u00AA");

    private Entities() {}

    private static ImmutableMap<String, String> names(String pairs) {
        // a no-break space is no separator here
        String[] all = pairs.split("[ ]+", -1);
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (int i = 0; i + 1 < all.length; i += 2) {
            names.put(all[i], all[i + 1]);
        }
        return names.put("shy", "")
                .put("zwj", "")
                .put("zwnj", "")
                .put("wbr", "")
                .buildOrThrow();
    }

    /** Takes what stands at an ampersand: the character that is meant, or the ampersand itself. */
    static void read(Source in, TextBuilder out) {
        int line = in.line();
        int column = in.column();
        int length = 1;
        while (length < LONGEST && (Character.isLetterOrDigit(in.peek(length)) || in.peek(length) == '#')) {
            length++;
        }
        int end = in.offset() + length;
        String meant = in.peek(length) == ';' ? meaning(in.text().substring(in.offset() + 1, end)) : null;
        if (meant == null) {
            out.append(in.peek(), line, column);
            in.skip();
            return;
        }
        in.skipTo(end + 1);
        for (int i = 0; i < meant.length(); i++) {
            out.append(meant.charAt(i), line, column + i);
        }
    }

    private static @Nullable String meaning(String name) {
        if (!name.startsWith("#")) {
            return NAMES.get(name);
        }
        boolean isHex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            boolean isCharacter = code >= ' ' && code <= Character.MAX_CODE_POINT;
            boolean isSurrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
            return isCharacter && !isSurrogate ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
