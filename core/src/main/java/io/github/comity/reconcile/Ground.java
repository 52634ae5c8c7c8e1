package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.internal.Given;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;

/**
 * What one step of a {@link Certificate} rests on. All implementations are immutable and thread-safe; their texts are
 * the rules as formulas.
 */
public sealed interface Ground {
    /** {@return the claims that it rests on; empty for what always holds} */
    default ImmutableList<Claim> claims() {
        return ImmutableList.of();
    }

    /**
     * A claim.
     *
     * @param claim the claim
     * @param supports the claims without which it would say nothing, such as one that its base is above zero
     */
    record Stated(Claim claim, ImmutableList<Claim> supports) implements Ground {
        /**
         * Checks the components.
         *
         * @param claim the claim
         * @param supports the claims without which it would say nothing, such as one that its base is above zero
         */
        public Stated {
            Given.arguments("Ground.Stated", "claim", claim, "supports", supports);
        }

        @Override
        public ImmutableList<Claim> claims() {
            return ImmutableList.<Claim>builder().add(claim).addAll(supports).build();
        }

        /** {@return the claim's text} */
        @Override
        public String toString() {
            return claim.toString();
        }
    }

    /**
     * That something cannot be negative because of its measure.
     *
     * @param subject a level or a share
     */
    record NotNegative(Subject subject) implements Ground {
        /**
         * Checks the components.
         *
         * @param subject a level or a share
         */
        public NotNegative {
            Given.argument("subject", "Ground.NotNegative", subject);
        }

        /** {@return a text such as {@code "exports cannot be negative"}} */
        @Override
        public String toString() {
            return (subject instanceof Subject.Share ? "a share of " : "")
                    + subject.quantity().measure()
                    + " cannot be negative";
        }
    }

    /**
     * That a base was above zero, because who prints a growth, a share or a ratio says so with it.
     *
     * @param claim the growth, share or ratio
     * @param base what it is measured against: a level or a share
     * @param supports the claims without which the base could be negative
     */
    record AboveZero(Claim claim, Subject base, ImmutableList<Claim> supports) implements Ground {
        /**
         * Checks the components.
         *
         * @param claim the growth, share or ratio
         * @param base what it is measured against: a level or a share
         * @param supports the claims without which the base could be negative
         */
        public AboveZero {
            Given.arguments("Ground.AboveZero", "claim", claim, "base", base, "supports", supports);
        }

        @Override
        public ImmutableList<Claim> claims() {
            return ImmutableList.<Claim>builder().add(claim).addAll(supports).build();
        }

        /** The rule without the claim, such as {@code "a growth is measured against a base above zero"}. */
        String rule() {
            return "a %s is measured against a base above zero"
                    .formatted(
                            claim.subject() instanceof Subject.Share
                                    ? "share"
                                    : claim.subject() instanceof Subject.Ratio ? "ratio" : "growth");
        }

        /** {@return a text such as {@code "... in 2023 against 2022: +10% says that its base was above zero: ..."}} */
        @Override
        public String toString() {
            return "%s says that its base was above zero: %s".formatted(claim, base.describe());
        }
    }

    /**
     * That parts are no more than their whole: one share is at most 100%, and so are shares together whose parts have
     * nothing in common.
     *
     * @param shares the shares, of one whole
     * @param areAll whether the parts are all of the whole, so that the shares are 100% together
     */
    record Shares(ImmutableList<Subject.Share> shares, boolean areAll) implements Ground {
        /**
         * Checks the components.
         *
         * @param shares the shares, of one whole
         * @param areAll whether the parts are all of the whole, so that the shares are 100% together
         */
        public Shares {
            Given.argument("shares", "Ground.Shares", shares);
        }

        /** {@return a text such as {@code "a share cannot be above 100%"}, or for several, what they are together} */
        @Override
        public String toString() {
            if (shares.size() == 1) {
                return "a share cannot be above 100%";
            }
            return areAll
                    ? "shares of parts that make up a whole must be 100% together"
                    : "shares of parts that have nothing in common cannot be above 100% together";
        }
    }

    /**
     * That quantities are tied.
     *
     * @param relation what ties them
     * @param quantities the whole, then the parts
     */
    record Related(Relation relation, ImmutableList<Quantity> quantities) implements Ground {
        /**
         * Checks the components.
         *
         * @param relation what ties them
         * @param quantities the whole, then the parts
         */
        public Related {
            Given.arguments("Ground.Related", "relation", relation, "quantities", quantities);
        }

        /** {@return the rule in words, such as {@code "total trade must be exports and imports together"}} */
        public String words() {
            return relation.rule().words(quantities);
        }

        /** {@return the period in which it holds here; empty if the words name it} */
        public Optional<ReportingPeriod> period() {
            return relation.rule().isTimeless() ? Optional.of(quantities.get(0).period()) : Optional.empty();
        }

        /** {@return a text such as {@code "total trade = exports + imports, 2023"}} */
        @Override
        public String toString() {
            return relation.rule().formula(quantities);
        }
    }
}
