package io.github.comity.formats.json;

import static io.github.comity.formats.json.ClaimCodecs.CLAIM;
import static io.github.comity.formats.json.ClaimCodecs.SUBJECT;
import static io.github.comity.formats.json.FigureCodecs.BOUNDS;
import static io.github.comity.formats.json.FigureCodecs.FIGURE;
import static io.github.comity.formats.json.FigureCodecs.RATIONAL;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.DECIMAL;
import static io.github.comity.formats.json.Scalars.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Rational;
import io.github.comity.reconcile.Certificate;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Difference;
import io.github.comity.reconcile.Flag;
import io.github.comity.reconcile.Ground;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Repair;
import io.github.comity.reconcile.Revision;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import java.util.Map;

/** Whether claims can all be true, with every check, contradiction and certificate. */
final class ReconciliationCodecs {
    private static final Codec<Map.Entry<Subject, Rational>> TERM = new Written<Map.Entry<Subject, Rational>>("term")
            .required("subject", SUBJECT, Map.Entry::getKey)
            .required("coefficient", RATIONAL, Map.Entry::getValue)
            .end();

    private static final Codec<Ground> GROUND = new Written<Ground>("ground")
            .required("text", TEXT, Ground::toString)
            .list("claims", CLAIM, Ground::claims)
            .end();

    private static final Codec<Certificate.Step> STEP = new Written<Certificate.Step>("certificateStep")
            .list("form", TERM, s -> s.form().entrySet())
            .required("bound", RATIONAL, Certificate.Step::bound)
            .required("multiplier", RATIONAL, Certificate.Step::multiplier)
            .required("rule", TEXT, Certificate.Step::rule)
            .required("ground", GROUND, Certificate.Step::ground)
            .end();

    private static final Codec<Certificate> CERTIFICATE = new Written<Certificate>("certificate")
            .list("form", TERM, c -> c.form().entrySet())
            .required("bound", RATIONAL, Certificate::bound)
            .list("steps", STEP, Certificate::steps)
            .end();

    private static final Codec<Slip> SLIP = Scalars.constants(Slip.class, Slip::label);

    private static final Codec<Repair> REPAIR = new Written<Repair>("repair")
            .required("claim", CLAIM, Repair::claim)
            .required("needed", BOUNDS, Repair::needed)
            .required("distance", DECIMAL, Repair::distance)
            .required("roundingUnits", DECIMAL, Repair::roundingUnits)
            .optional("slip", SLIP, Repair::slip)
            .optional("figure", FIGURE, Repair::figure)
            .list("besides", CLAIM, Repair::besides)
            .end();

    private static final Codec<Contradiction> CONTRADICTION = new Written<Contradiction>("contradiction")
            .required("explanation", TEXT, Contradiction::explain)
            .list("claims", CLAIM, Contradiction::claims)
            .required("certificate", CERTIFICATE, Contradiction::certificate)
            .optional("diagnosis", SLIP, Contradiction::diagnosis)
            .list("repairs", REPAIR, Contradiction::repairs)
            .list(
                    "corrections",
                    new Written<ImmutableSet<Claim>>("correction")
                            .list("claims", CLAIM, c -> c)
                            .end(),
                    Contradiction::corrections)
            .required("minimal", BOOLEAN, Contradiction::isMinimal)
            .required("complete", BOOLEAN, Contradiction::isComplete)
            .end();

    private static final Codec<Check> CHECK = new Written<Check>("check")
            .required("claim", CLAIM, Check::claim)
            .required("outcome", Scalars.constants(Check.Outcome.class, Check.Outcome::label), Check::outcome)
            .optional("others", BOUNDS, Check::others)
            .required("reason", TEXT, Check::reason)
            .end();

    private static final Codec<Revision> REVISION = new Written<Revision>("revision")
            .required("first", CLAIM, Revision::first)
            .required("second", CLAIM, Revision::second)
            .required("ordered", BOOLEAN, Revision::isOrdered)
            .end();

    private static final Codec<Difference> DIFFERENCE = new Written<Difference>("differenceOfSources")
            .required("kind", Scalars.constants(Difference.Kind.class, Difference.Kind::label), Difference::kind)
            .required("sentence", TEXT, Difference::sentence)
            .list("claims", CLAIM, Difference::claims)
            .end();

    private static final Codec<Reconciliation> WRITTEN = new Written<Reconciliation>("reconciliation")
            .required("verdict", Scalars.constants(Verdict.class, Verdict::label), Reconciliation::verdict)
            .list("flags", Scalars.constants(Flag.class, Flag::label), Reconciliation::flags)
            .list("checks", CHECK, Reconciliation::checks)
            .list("contradictions", CONTRADICTION, Reconciliation::contradictions)
            .list("revisions", REVISION, Reconciliation::revisions)
            .list("differences", DIFFERENCE, Reconciliation::differences)
            .list("claims", CLAIM, Reconciliation::claims)
            .end();

    private static final ImmutableList<String> SECTIONS =
            ImmutableList.of("verdict", "flags", "checks", "contradictions", "revisions", "differences");

    private static final ImmutableSet<String> SENTENCES =
            ImmutableSet.of("explanation", "reason", "sentence", "text", "rule");

    private ReconciliationCodecs() {}

    /** What is read is what this reconciler finds of the claims; a document that says otherwise is told. */
    static Codec<Reconciliation> by(Reconciler reconciler) {
        return new Rederived<>("reconciliation", WRITTEN, SECTIONS, SENTENCES, reconciler::reconcile);
    }
}
