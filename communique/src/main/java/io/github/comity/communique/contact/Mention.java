package io.github.comity.communique.contact;

import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a sentence names: an official, the holder of a post without a name, or people of a country.
 *
 * @param from the index of the first token
 * @param to the index behind the last token
 * @param name the name as printed, or null
 * @param title the title without the country, or null where no official is meant
 * @param area whom the post represents or whose people they are, or null if it is not said
 * @param isActing whether the post is held for the time being
 * @param isUsable whether the person is known to hold the post now
 */
record Mention(
        int from,
        int to,
        @Nullable String name,
        @Nullable String title,
        @Nullable Area area,
        boolean isActing,
        boolean isUsable) {
    /** The official, or null if the name or the post is not known. */
    @Nullable
    Official official() {
        if (name == null || title == null) {
            return null;
        }
        Post.Builder post = Post.builder().title(title);
        if (area != null) {
            post.represents(area);
        }
        Official.Builder official = Official.builder().name(name).post(post.build());
        return isActing ? official.acting(true).build() : official.build();
    }

    /** Why nothing can be said of the person, or null. */
    @Nullable
    Omission unusable() {
        if (isUsable) {
            return null;
        }
        return title == null ? Omission.NO_POST : Omission.NOT_IN_OFFICE;
    }

    Mention of(Area side) {
        return new Mention(from, to, name, title, side, isActing, isUsable);
    }

    Mention at(int start, int end) {
        return new Mention(start, end, name, title, area, isActing, isUsable);
    }
}
