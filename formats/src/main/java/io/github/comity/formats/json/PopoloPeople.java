package io.github.comity.formats.json;

import com.google.common.collect.ImmutableSet;
import io.github.comity.formats.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.party.Post;

/**
 * What a {@link PopoloFormat} document holds for the model: people with the posts that they hold or held, and posts
 * without a holder. This record is immutable and thread-safe.
 *
 * @param officials the people, each in one post
 * @param vacantPosts the posts that nobody among them holds
 */
public record PopoloPeople(ImmutableSet<Official> officials, ImmutableSet<Post> vacantPosts) {
    /**
     * Checks the components.
     *
     * @param officials the people, each in one post
     * @param vacantPosts the posts that nobody among them holds
     * @throws IllegalArgumentException if one of the officials holds a vacant post
     */
    public PopoloPeople {
        Given.argument("officials", "PopoloPeople", officials);
        Given.argument("vacantPosts", "PopoloPeople", vacantPosts);
        for (Official official : officials) {
            if (vacantPosts.contains(official.post())) {
                throw new IllegalArgumentException(
                        "vacant post must have no holder, but was '%s' held by %s; leave it out"
                                .formatted(official.post(), official.name()));
            }
        }
    }

    /**
     * Obtains people without further posts.
     *
     * @param officials the people, such as {@code relations.officials()}
     * @return these people
     */
    public static PopoloPeople of(Iterable<Official> officials) {
        return new PopoloPeople(
                ImmutableSet.copyOf(Given.argument("officials", "PopoloPeople.of(...)", officials)), ImmutableSet.of());
    }
}
