package io.github.comity.brief.section;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import java.util.Optional;

/**
 * A figure that stands in no table of trade or investment: a count, a share, a product, a target. This record is
 * immutable and thread-safe.
 *
 * @param cell the figure
 * @param claim the claim that states it
 * @param progress of a target: how much of it the last reported figure reaches, in percent
 */
public record OtherFigure(Cell cell, Claim claim, Optional<Derived> progress) {}
