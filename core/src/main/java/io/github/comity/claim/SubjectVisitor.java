package io.github.comity.claim;

/**
 * A question to a {@link Subject} whose answer differs by the kind of subject.
 *
 * <p>It has one method for each kind and no default, so that the compiler asks for all of them. {@link Subject#visit}
 * calls the one that fits.
 *
 * @param <R> the type of the answer
 */
public interface SubjectVisitor<R> {
    /**
     * Answers for a level.
     *
     * @param level the subject
     * @return the answer
     */
    R level(Subject.Level level);

    /**
     * Answers for a change.
     *
     * @param change the subject
     * @return the answer
     */
    R change(Subject.Change change);

    /**
     * Answers for a share.
     *
     * @param share the subject
     * @return the answer
     */
    R share(Subject.Share share);

    /**
     * Answers for the change of a share.
     *
     * @param shareChange the subject
     * @return the answer
     */
    R shareChange(Subject.ShareChange shareChange);

    /**
     * Answers for a ratio.
     *
     * @param ratio the subject
     * @return the answer
     */
    R ratio(Subject.Ratio ratio);

    /**
     * Answers for a difference.
     *
     * @param difference the subject
     * @return the answer
     */
    R difference(Subject.Difference difference);

    /**
     * Answers for a place in a ranking.
     *
     * @param rank the subject
     * @return the answer
     */
    R rank(Subject.Rank rank);
}
