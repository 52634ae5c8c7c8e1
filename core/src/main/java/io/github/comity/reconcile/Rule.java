package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a relation finds the quantities that it ties. A tie is a list of quantities: the whole first, then the parts. */
sealed interface Rule {
    /** Whether the parts make up the whole; otherwise they are not larger than it. */
    boolean isExact();

    /** Whether a part is added; otherwise it is taken away. */
    boolean isAdded(int part);

    /** The ties that a quantity takes part in because of what it is. */
    ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, ProductTree products);

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

        /** The term in words. */
        String words();
    }

    /** A measure, whoever the partner is. */
    record OfMeasure(Measure measure) implements Term {
        @Override
        public Quantity beside(Quantity other) {
            return other.withMeasure(measure);
        }

        @Override
        public String words() {
            return measure.name();
        }

        @Override
        public String toString() {
            return measure.name();
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
            return partner.equals(World.WORLD) ? "the world" : partner.name();
        }

        @Override
        public String toString() {
            return partner.toString();
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
        public String toString() {
            return quantity.toString();
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
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, ProductTree products) {
            if (whole instanceof OfQuantity) {
                return ImmutableList.of();
            }
            ImmutableList<Quantity> tie = tie(quantity);
            return tie.contains(quantity) ? ImmutableList.of(tie) : ImmutableList.of();
        }

        private ImmutableList<Quantity> tie(Quantity quantity) {
            return terms().stream().map(t -> t.beside(quantity)).collect(toImmutableList());
        }

        ImmutableList<Term> terms() {
            return ImmutableList.<Term>builder()
                    .add(whole)
                    .addAll(parts.stream().map(Part::term).toList())
                    .build();
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> named() {
            return whole instanceof OfQuantity own ? ImmutableList.of(tie(own.quantity())) : ImmutableList.of();
        }

        @Override
        public String formula(List<Quantity> tie) {
            return this + ", " + tie.get(0).period().label();
        }

        @Override
        public String words(List<Quantity> tie) {
            Function<Quantity, String> name = isTimeless() ? q -> q.measure().name() : Phrases::describe;
            String right = parts.get(parts.size() - 1).added()
                    ? Phrases.list(tie.subList(1, tie.size()).stream().map(name).toList())
                            + (parts.size() > 1 ? " together" : "")
                    : name.apply(tie.get(1)) + " less " + name.apply(tie.get(2));
            return isExact
                    ? name.apply(tie.get(0)) + " must be " + right
                    : right + " can be no more than " + name.apply(tie.get(0));
        }

        @Override
        public boolean isTimeless() {
            return whole instanceof OfMeasure;
        }

        @Override
        public String toString() {
            String right = parts.stream()
                    .map(p -> (p.added() ? " + " : " - ") + p.term().words())
                    .collect(Collectors.joining());
            return whole.words() + (isExact ? " = " : " >= ") + right.substring(right.startsWith(" + ") ? 3 : 0);
        }
    }

    /** Products whose codes start with the code of another one of their classification are part of it. */
    record Nested() implements Rule {
        @Override
        public boolean isExact() {
            return false;
        }

        @Override
        public boolean isAdded(int part) {
            return true;
        }

        @Override
        public ImmutableList<ImmutableList<Quantity>> around(Quantity quantity, ProductTree products) {
            return products.around(quantity);
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
            ProductCode whole = ProductTree.product(tie.get(0)).orElseThrow();
            List<String> parts = tie.subList(1, tie.size()).stream()
                    .map(q -> ProductTree.product(q).orElseThrow().code())
                    .toList();
            return "%s %s of %s (%s)"
                    .formatted(
                            Phrases.list(parts),
                            parts.size() == 1 ? "is part" : "are parts",
                            whole.code(),
                            whole.classification());
        }

        @Override
        public boolean isTimeless() {
            return true;
        }

        @Override
        public String toString() {
            return "products of one classification are part of those with the first digits of their codes";
        }
    }
}
