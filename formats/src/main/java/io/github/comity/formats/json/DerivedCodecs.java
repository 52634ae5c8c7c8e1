package io.github.comity.formats.json;

import static io.github.comity.formats.json.ClaimCodecs.CLAIM;
import static io.github.comity.formats.json.ClaimCodecs.SUBJECT;
import static io.github.comity.formats.json.FigureCodecs.BOUNDS;
import static io.github.comity.formats.json.FigureCodecs.MAGNITUDE;
import static io.github.comity.formats.json.FigureCodecs.UNIT;
import static io.github.comity.formats.json.Scalars.DECIMAL;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Subject;
import io.github.comity.claim.Undefined;
import io.github.comity.figure.Magnitude;
import io.github.comity.formats.internal.Shown;
import java.util.Optional;

/** Numbers that follow from claims, with all that entered them. */
final class DerivedCodecs {
    private static final Codec<Undefined> UNDEFINED = Shape.<Undefined>of("undefined")
            .required(
                    "reason",
                    Scalars.constants(Undefined.Reason.class, Undefined.Reason::label),
                    Undefined::reason,
                    set("reason"))
            .required("explanation", TEXT, Undefined::explanation, set("explanation"))
            .build(v -> new Undefined(v.get("reason"), v.get("explanation")));

    /** An operand that is neither a claim nor derived, such as a figure without a subject. */
    private static final Codec<Operand> OTHER_OPERAND = Shape.<Operand>of("operand")
            .required("label", TEXT, Operand::label, set("label"))
            .required("unit", UNIT, Operand::unit, set("unit"))
            .required("point", DECIMAL, Operand::point, set("point"))
            .required("bounds", BOUNDS, Operand::bounds, set("bounds"))
            .unless(Magnitude.ONE, "magnitude", MAGNITUDE, Operand::magnitude, set("magnitude"))
            .build(v -> Operand.labelled(
                    v.get("label"),
                    v.get("unit"),
                    v.get("point"),
                    v.get("bounds"),
                    v.getOr("magnitude", Magnitude.ONE)));

    static final Codec<Derived> DERIVED = Shape.<Derived>of("derived")
            .required("name", TEXT, Derived::name, set("name"))
            .required("formula", TEXT, Derived::formula, set("formula"))
            .optional("about", SUBJECT, Derived::about, set("about"))
            .required("unit", UNIT, Derived::unit, set("unit"))
            .optional("point", DECIMAL, d -> d.isDefined() ? Optional.of(d.point()) : Optional.empty(), set("point"))
            .optional("bounds", BOUNDS, d -> d.isDefined() ? Optional.of(d.bounds()) : Optional.empty(), set("bounds"))
            .optional(
                    "printed",
                    TEXT,
                    d -> d.isDefined() ? Optional.of(d.printed().toString()) : Optional.empty(),
                    set("printed"))
            .optional("magnitude", MAGNITUDE, Derived::givenMagnitude, set("magnitude"))
            .optional("undefined", UNDEFINED, Derived::undefined, set("undefined"))
            .list("notes", Scalars.constants(Derived.Note.class, Derived.Note::label), Derived::notes, add("notes"))
            .list("inputs", new Later<>(DerivedCodecs::operand), Derived::inputs, add("inputs"))
            .build(DerivedCodecs::derived);

    private static final Codec<Operand> OPERAND = Choice.<Operand>of("input")
            .or("claim", Claim.class, CLAIM)
            .or("derived", Derived.class, DERIVED)
            .or("other", Operand.class, OTHER_OPERAND);

    private DerivedCodecs() {}

    private static Codec<Operand> operand() {
        return OPERAND;
    }

    private static Derived derived(Values v) {
        Optional<Undefined> undefined = v.optional("undefined");
        boolean isWhole = undefined.isPresent()
                ? v.optional("point").isEmpty()
                        && v.optional("bounds").isEmpty()
                        && v.get("formula").equals("")
                : v.optional("point").isPresent() && v.optional("bounds").isPresent();
        if (!isWhole) {
            throw new IllegalArgumentException("derived must have point and bounds or be undefined without a formula, "
                    + "but was neither; leave out what does not belong to it");
        }
        ImmutableList<Operand> inputs = v.list("inputs");
        Derived derived = undefined
                .map(u -> Derived.undefined(v.get("name"), u.reason(), u.explanation(), v.get("unit"), inputs))
                .orElseGet(() -> Derived.of(
                        v.get("name"), v.get("formula"), v.get("unit"), v.get("point"), v.get("bounds"), inputs));
        Optional<Subject> about = v.optional("about");
        Optional<Magnitude> magnitude = v.optional("magnitude");
        derived = about.isPresent() ? derived.about(about.get()) : derived;
        derived = magnitude.isPresent() ? derived.printedIn(magnitude.get()) : derived;
        for (Derived.Note note : v.<Derived.Note>list("notes")) {
            derived = derived.withNote(note);
        }
        return checked(derived, v.optional("printed"));
    }

    private static Derived checked(Derived derived, Optional<String> printed) {
        String known = derived.isDefined() ? derived.printed().toString() : "";
        if (printed.isPresent() && !printed.get().equals(known)) {
            throw new IllegalArgumentException("printed must be as point and bounds say, '%s', but was %s; leave it out"
                    .formatted(known, Shown.quote(printed.get())));
        }
        return derived;
    }
}
