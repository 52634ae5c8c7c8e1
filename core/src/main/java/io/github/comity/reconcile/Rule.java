package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a relation finds the quantities that it ties. A tie is a list of quantities: the whole first, then the parts. */
sealed interface Rule {
    /** Whether the parts make up the whole; otherwise they are not larger than it. */
    boolean isExact();

    /** Whether a part is added; otherwise it is taken away. */
    boolean isAdded(int part);

    /** The ties that a quantity takes part in because of what it is. */
    ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, Divisions divisions);

    /** The ties of quantities that the rule names itself. */
    ImmutableList<ImmutableList<Quantity>> named();

    /** A tie as a formula, with the period. */
    String formula(List<Quantity> tie);

    /** A tie in words, without the period if it {@linkplain #isTimeless() can be left out}. */
    String words(List<Quantity> tie);

    /** Whether the words are the same in every period. */
    boolean isTimeless();

    /** What a term of a rule stands for. */
    sealed interface Term {
        /** The quantity that the term stands for beside another one. */
        Quantity beside(Quantity other);

        /** Whether a quantity is what the term stands for beside it. */
        default boolean is(Quantity quantity) {
            return beside(quantity).equals(quantity);
        }

        /** The term in words. */
        String words();

        /** What a sentence on a tie calls a quantity, where this term is the whole. */
        String name(Quantity quantity);

        /** Whether such a sentence is the same in every period. */
        boolean isTimeless();

        /** The quantity that the term names itself, whatever stands beside it; empty if there is none. */
        default Optional<Quantity> own() {
            return Optional.empty();
        }
    }

    /** A measure, whoever the partner is. */
    record OfMeasure(Measure measure) implements Term {
        @Override
        public Quantity beside(Quantity other) {
            return other.withMeasure(measure);
        }

        @Override
        public boolean is(Quantity quantity) {
            return measure.equals(quantity.measure());
        }

        @Override
        public String words() {
            return measure.name();
        }

        @Override
        public String name(Quantity quantity) {
            return quantity.measure().name();
        }

        @Override
        public boolean isTimeless() {
            return true;
        }
    }

    /** A partner, whatever the measure is. */
    record OfPartner(Area partner) implements Term {
        @Override
        public Quantity beside(Quantity other) {
            return other.withPartner(partner);
        }

        @Override
        public String words() {
            return partner.phrase();
        }

        @Override
        public String name(Quantity quantity) {
            return Phrases.describe(quantity);
        }

        @Override
        public boolean isTimeless() {
            return false;
        }
    }

    /** Goods, services or both, whatever the measure is. */
    record OfCoverage(Coverage coverage) implements Term {
        @Override
        public Quantity beside(Quantity other) {
            return other.withCoverage(coverage);
        }

        @Override
        public String words() {
            return coverage.label() + (coverage == Coverage.UNSTATED ? " coverage" : "");
        }

        @Override
        public String name(Quantity quantity) {
            return Phrases.limited(quantity);
        }

        @Override
        public boolean isTimeless() {
            return true;
        }
    }

    /** One quantity alone. */
    record OfQuantity(Quantity quantity) implements Term {
        @Override
        public Quantity beside(Quantity other) {
            return quantity;
        }

        @Override
        public String words() {
            return quantity.toString();
        }

        @Override
        public String name(Quantity other) {
            return Phrases.describe(other);
        }

        @Override
        public boolean isTimeless() {
            return false;
        }

        @Override
        public Optional<Quantity> own() {
            return Optional.of(quantity);
        }
    }

    /** One term and its sign. */
    record Part(Term term, boolean added) {}

    /** A whole and its parts. */
    record Linear(Term whole, ImmutableList<Part> parts, boolean isExact) implements Rule {
        @Override
        public boolean isAdded(int part) {
            return parts.get(part).added();
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, Divisions divisions) {
            if (whole.own().isPresent()) {
                return ImmutableList.of();
            }
            boolean isTerm = whole.is(quantity);
            for (int i = 0; i < parts.size() && !isTerm; i++) {
                isTerm = parts.get(i).term().is(quantity);
            }
            return isTerm ? ImmutableList.of(tie(quantity)) : ImmutableList.of();
        }

        private ImmutableList<Quantity> tie(Quantity quantity) {
            ImmutableList.Builder<Quantity> tie = ImmutableList.builder();
            tie.add(whole.beside(quantity));
            parts.forEach(p -> tie.add(p.term().beside(quantity)));
            return tie.build();
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> named() {
            return whole.own().stream().map(this::tie).collect(toImmutableList());
        }

        @Override
        public String formula(List<Quantity> tie) {
            return this + ", " + tie.get(0).period().label();
        }

        @Override
        public String words(List<Quantity> tie) {
            String right = parts.get(parts.size() - 1).added()
                    ? Phrases.list(tie.subList(1, tie.size()).stream()
                                    .map(whole::name)
                                    .toList())
                            + (parts.size() > 1 ? " together" : "")
                    : whole.name(tie.get(1)) + " less " + whole.name(tie.get(2));
            return isExact
                    ? whole.name(tie.get(0)) + " must be " + right
                    : right + " can be no more than " + whole.name(tie.get(0));
        }

        @Override
        public boolean isTimeless() {
            return whole.isTimeless();
        }

        @Override
        public String toString() {
            String right = parts.stream()
                    .map(p -> (p.added() ? " + " : " - ") + p.term().words())
                    .collect(Collectors.joining());
            return whole.words() + (isExact ? " = " : " >= ") + right.substring(right.startsWith(" + ") ? 3 : 0);
        }
    }

    /** Parts that are together no more than what they are part of, at whatever time. */
    sealed interface Inclusion extends Rule {
        @Override
        default boolean isExact() {
            return false;
        }

        @Override
        default boolean isAdded(int part) {
            return true;
        }

        @Override
        default ImmutableList<ImmutableList<Quantity>> named() {
            return ImmutableList.of();
        }

        @Override
        default String formula(List<Quantity> tie) {
            return words(tie) + ", " + tie.get(0).period().label();
        }

        @Override
        default boolean isTimeless() {
            return true;
        }
    }

    /** Products whose codes start with the code of another one of their classification are part of it. */
    record Nested() implements Inclusion {
        @Override
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, Divisions divisions) {
            return divisions.nested(quantity);
        }

        @Override
        public String words(List<Quantity> tie) {
            ProductCode whole = Divisions.product(tie.get(0)).orElseThrow();
            List<String> parts = tie.subList(1, tie.size()).stream()
                    .map(q -> Divisions.product(q).orElseThrow().code())
                    .toList();
            return "%s %s of %s (%s)"
                    .formatted(
                            Phrases.list(parts),
                            parts.size() == 1 ? "is part" : "are parts",
                            whole.code(),
                            whole.classification());
        }

        @Override
        public String toString() {
            return "products of one classification are part of those with the first digits of their codes";
        }
    }

    /** What is limited to a product or another scope is part of what is not. */
    record Limited() implements Inclusion {
        @Override
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, Divisions divisions) {
            return divisions.limited(quantity);
        }

        @Override
        public String words(List<Quantity> tie) {
            List<String> parts =
                    tie.subList(1, tie.size()).stream().map(Phrases::limited).toList();
            return "%s%s can be no more than all %s"
                    .formatted(Phrases.list(parts), parts.size() > 1 ? " together" : "", Phrases.limited(tie.get(0)));
        }

        @Override
        public String toString() {
            return "what is limited to a product or another scope is part of what is not";
        }
    }

    /** Goods and services make up both. */
    record Covered() implements Rule {
        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public boolean isAdded(int part) {
            return true;
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, Divisions divisions) {
            return divisions.covered(quantity);
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> named() {
            return ImmutableList.of();
        }

        @Override
        public String formula(List<Quantity> tie) {
            return words(tie) + ", " + tie.get(0).period().label();
        }

        @Override
        public String words(List<Quantity> tie) {
            return "%s must be %s and %s together"
                    .formatted(Phrases.limited(tie.get(0)), Phrases.limited(tie.get(1)), Phrases.limited(tie.get(2)));
        }

        @Override
        public boolean isTimeless() {
            return true;
        }

        @Override
        public String toString() {
            return "goods and services = goods + services";
        }
    }
}
