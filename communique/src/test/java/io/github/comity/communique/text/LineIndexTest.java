package io.github.comity.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {
    @Test
    void offsets_haveLinesAndColumns_fromOne() {
        String text = "ab\n\nc\n" + "d\n".repeat(40);
        LineIndex index = new LineIndex(text);
        int line = 1;
        int column = 1;
        for (int i = 0; i <= text.length(); i++) {
            assertThat(index.line(i)).as("line of %s", i).isEqualTo(line);
            assertThat(index.column(i, index.line(i))).as("column of %s", i).isEqualTo(column);
            boolean isEnd = i < text.length() && text.charAt(i) == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }
    }
}
