package io.github.comity.brief;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;

/** The texts of the tests. */
final class Texts {
    static final String RIGHT = """
            On 2 September 2024 Deputy Foreign Minister Roman Vassilenko held talks in Prague.

            In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia
            amounted to 147.7 million (+19.4%), imports from there to 479.1 million (+60.5%).
            In January-July 2024 trade was $275.3 million.

            About 150 enterprises with Czech capital operate in Kazakhstan.
            """;
    static final String WRONG = RIGHT.replace("147.7", "174.7") + "The figure of 12.5 million was mentioned.\n";
    static final String HOSTILE = "In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million "
            + "<script>alert(1)</script> \" onclick=\"alert(2)\" \u202Etxet\u202C </article></style> "
            + "W".repeat(400) + " \u05DE\u05E9\u05E8\u05D3 {{title}} &amp; \u0007.\r\nSecond line\n\n\n";

    private Texts() {}

    static MarkedText marked(String text) {
        return MarkedText.of(read(text));
    }

    static CommuniqueReading read(String text) {
        return CommuniqueReader.english()
                .published("2024-09-02")
                .between(KAZ, CZE)
                .read(text);
    }
}
