package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.communique.Span;
import io.github.comity.figure.Bounds;
import io.github.comity.reconcile.Repair;
import java.util.Optional;

/**
 * A number of a text, its place and what is known of it. This record is immutable and thread-safe.
 *
 * @param number its number in the text, from 1
 * @param span its place
 * @param text what stands there
 * @param state how it stands to the others
 * @param claims what it means; none if it was not read, several if one number says several things
 * @param others what the other figures allow, in ones of the unit of the first claim, if they say anything
 * @param tied the claims that the answer rests on: those that bound it, or that it contradicts
 * @param equations the equations through which they do
 * @param suggestion what it would have to be, the likeliest first; none unless it contradicts
 * @param reason why it was not read, in English; empty if it was
 */
public record MarkedFigure(
        int number,
        Span span,
        String text,
        FigureState state,
        ImmutableList<Claim> claims,
        Optional<Bounds> others,
        ImmutableSet<Claim> tied,
        ImmutableSet<Equation> equations,
        Optional<Repair> suggestion,
        String reason) {}
