package io.github.comity.diplomacy;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import io.github.comity.party.Official;
import io.github.comity.party.Post;

/** Officials that tests share. */
final class People {
    static final Official VASSILENKO =
            Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
    static final Official KOZAK = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));

    private People() {}
}
