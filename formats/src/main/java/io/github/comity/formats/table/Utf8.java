package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Opens text in UTF-8; bytes that are none become U+FFFD, which tells where they are. */
final class Utf8 {
    private static final int LONGEST_MARK = 2;

    private Utf8() {}

    static Reader reader(InputStream in, Optional<String> file) throws IOException {
        byte[] mark = in.readNBytes(LONGEST_MARK);
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
        if (starts(mark, 0xFE, 0xFF) || starts(mark, 0xFF, 0xFE)) {
            throw new FormatException(ImmutableList.of(new Problem(
                    new Position(file, 1, 1, Optional.empty()),
                    "",
                    "file must be text in UTF-8, but begins with the byte order mark of UTF-16; save it in UTF-8")));
        }
        bytes.unread(mark);
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length == 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
