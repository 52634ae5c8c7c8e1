package io.github.comity.formats.json;

import static io.github.comity.formats.json.FigureCodecs.FIGURE;
import static io.github.comity.formats.json.FigureCodecs.PERIOD;
import static io.github.comity.formats.json.FigureCodecs.SOURCE;
import static io.github.comity.formats.json.FigureCodecs.UNIT;
import static io.github.comity.formats.json.PartyCodecs.AREA;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.formats.internal.Shown;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures, quantities, subjects, growths and claims. */
final class ClaimCodecs {
    /** The measures that stand by their name alone. */
    private static final ImmutableMap<String, Measure> CONSTANTS = Maps.uniqueIndex(Measure.constants(), Measure::name);

    private static final Codec<Measure> OWN_MEASURE = Shape.<Measure>of("ownMeasure")
            .required("name", TEXT, Measure::name, set("name"))
            .required(
                    "additivity",
                    Scalars.constants(Measure.Additivity.class, Measure.Additivity::label),
                    Measure::additivity,
                    set("additivity"))
            .required("sign", Scalars.constants(Measure.Sign.class, Measure.Sign::label), Measure::sign, set("sign"))
            .required(
                    "temporality",
                    Scalars.constants(Measure.Temporality.class, Measure.Temporality::label),
                    Measure::temporality,
                    set("temporality"))
            .unless(
                    Measure.Sides.OF_WITH,
                    "sides",
                    Scalars.constants(Measure.Sides.class, Measure.Sides::label),
                    Measure::sides,
                    set("sides"))
            .build(v -> Measure.of(v.get("name"), v.get("additivity"), v.get("sign"), v.get("temporality"))
                    .told(v.getOr("sides", Measure.Sides.OF_WITH)));

    static final Codec<Measure> MEASURE = Choice.<Measure>of("measure")
            .or("measure", Measure.class, OWN_MEASURE)
            .orText(
                    ClaimCodecs::isConstant,
                    Scalars.text(
                            ImmutableMap.of("enum", CONSTANTS.keySet().asList()),
                            Measure::name,
                            ClaimCodecs::constant));

    static final Codec<Quantity> QUANTITY = Shape.<Quantity, Quantity.Builder>of("quantity", Quantity::builder)
            .required("measure", MEASURE, Quantity::measure, Quantity.Builder::measure)
            .required("reporter", AREA, Quantity::reporter, Quantity.Builder::reporter)
            .required("partner", AREA, Quantity::partner, Quantity.Builder::partner)
            .required("period", PERIOD, Quantity::period, Quantity.Builder::period)
            .required("unit", UNIT, Quantity::unit, Quantity.Builder::unit)
            .unless(
                    Coverage.UNSTATED,
                    "coverage",
                    Scalars.constants(Coverage.class, Coverage::label),
                    Quantity::coverage,
                    Quantity.Builder::coverage)
            .optional("scope", TEXT, Quantity::scope, Quantity.Builder::scope)
            .unless(
                    PriceBasis.CURRENT,
                    "priceBasis",
                    Scalars.constants(PriceBasis.class, PriceBasis::label),
                    Quantity::priceBasis,
                    Quantity.Builder::priceBasis)
            .build(Quantity.Builder::build);

    static final Codec<Growth.Form> FORM = Scalars.constants(Growth.Form.class, Growth.Form::label);

    static final Codec<Growth> GROWTH = Shape.<Growth>of("growth")
            .required("form", FORM, Growth::form, set("form"))
            .required("figure", FIGURE, Growth::figure, set("figure"))
            .optional("base", PERIOD, Growth::base, set("base"))
            .build(ClaimCodecs::growth);

    private static final Codec<Subject.Share> SHARE = Shape.<Subject.Share>of("share")
            .required("part", QUANTITY, Subject.Share::part, set("part"))
            .required("whole", QUANTITY, Subject.Share::whole, set("whole"))
            .build(v -> Subject.share(v.get("part"), v.get("whole")));

    static final Codec<Subject> SUBJECT = Choice.<Subject>of("subject")
            .or("level", Subject.Level.class, new As<>(QUANTITY, Subject.Level::quantity, Subject::level))
            .or(
                    "change",
                    Subject.Change.class,
                    Shape.<Subject.Change>of("change")
                            .required("quantity", QUANTITY, Subject.Change::quantity, set("quantity"))
                            .required("base", PERIOD, Subject.Change::base, set("base"))
                            .required("form", FORM, Subject.Change::form, set("form"))
                            .build(v -> Subject.change(v.get("quantity"), v.get("base"), v.get("form"))))
            .or("share", Subject.Share.class, SHARE)
            .or(
                    "shareChange",
                    Subject.ShareChange.class,
                    Shape.<Subject.ShareChange>of("shareChange")
                            .required("share", SHARE, Subject.ShareChange::share, set("share"))
                            .required("base", PERIOD, Subject.ShareChange::base, set("base"))
                            .required("form", FORM, Subject.ShareChange::form, set("form"))
                            .build(v -> Subject.shareChange(v.get("share"), v.get("base"), v.get("form"))))
            .or(
                    "ratio",
                    Subject.Ratio.class,
                    Shape.<Subject.Ratio>of("ratio")
                            .required("numerator", QUANTITY, Subject.Ratio::numerator, set("numerator"))
                            .required("denominator", QUANTITY, Subject.Ratio::denominator, set("denominator"))
                            .build(v -> Subject.ratio(v.get("numerator"), v.get("denominator"))))
            .or(
                    "difference",
                    Subject.Difference.class,
                    Shape.<Subject.Difference>of("difference")
                            .required("minuend", QUANTITY, Subject.Difference::minuend, set("minuend"))
                            .required("subtrahend", QUANTITY, Subject.Difference::subtrahend, set("subtrahend"))
                            .build(v -> Subject.difference(v.get("minuend"), v.get("subtrahend"))))
            .or(
                    "rank",
                    Subject.Rank.class,
                    Shape.<Subject.Rank>of("rank")
                            .required("quantity", QUANTITY, Subject.Rank::quantity, set("quantity"))
                            .required("ranking", TEXT, Subject.Rank::ranking, set("ranking"))
                            .build(v -> Subject.rank(v.get("quantity"), v.get("ranking"))));

    static final Codec<Assumption> ASSUMPTION = Shape.<Assumption>of("assumption")
            .required(
                    "kind",
                    Scalars.constants(Assumption.Kind.class, Assumption.Kind::label),
                    Assumption::kind,
                    set("kind"))
            .required("detail", TEXT, Assumption::detail, set("detail"))
            .build(v -> new Assumption(v.get("kind"), v.get("detail")));

    static final Codec<ClaimStatus> CLAIM_STATUS = Scalars.constants(ClaimStatus.class, ClaimStatus::label);

    static final Codec<Claim> CLAIM = Shape.<Claim, Claim.Builder>of("claim", Claim::builder)
            .optional("id", TEXT, Claim::givenId, Claim.Builder::id)
            .optional("statementId", TEXT, Claim::givenStatementId, Claim.Builder::statementId)
            .required("subject", SUBJECT, Claim::subject, Claim.Builder::subject)
            .required("figure", FIGURE, Claim::figure, Claim.Builder::figure)
            .unless(ClaimStatus.ACTUAL, "status", CLAIM_STATUS, Claim::status, Claim.Builder::status)
            .optional("wording", TEXT, Claim::wording, Claim.Builder::wording)
            .list("assumptions", ASSUMPTION, Claim::assumptions, (b, a) -> b.assumptions(a))
            .required("source", SOURCE, Claim::source, Claim.Builder::source)
            .build(Claim.Builder::build);

    static final Codec<ProductCode> PRODUCT_CODE = Shape.<ProductCode>of("productCode")
            .required("classification", TEXT, ProductCode::classification, set("classification"))
            .required("code", TEXT, ProductCode::code, set("code"))
            .build(v -> new ProductCode(v.get("classification"), v.get("code")));

    static final Codec<StatedQuantity> STATED_QUANTITY = Shape.<StatedQuantity>of("statedQuantity")
            .required("quantity", QUANTITY, StatedQuantity::quantity, set("quantity"))
            .list("claims", CLAIM, ClaimCodecs::claims, add("claims"))
            .build(v -> StatedQuantity.of(v.get("quantity"), v.<Claim>list("claims")));

    private ClaimCodecs() {}

    private static boolean isConstant(Measure measure) {
        Measure constant = CONSTANTS.get(measure.name());
        return constant != null && measure.equals(constant) && measure.sides() == constant.sides();
    }

    private static Measure constant(String name) {
        Measure measure = CONSTANTS.get(name);
        if (measure == null) {
            throw new IllegalArgumentException(
                    "measure must be one of '%s', but was %s; write one of your own as an object"
                            .formatted(String.join("', '", CONSTANTS.keySet()), Shown.quote(name)));
        }
        return measure;
    }

    private static Growth growth(Values v) {
        Growth growth = Growth.of(v.get("form"), v.get("figure"));
        Optional<ReportingPeriod> base = v.optional("base");
        return base.map(growth::against).orElse(growth);
    }

    private static ImmutableList<Claim> claims(StatedQuantity stated) {
        return Stream.concat(stated.level().stream(), stated.growths().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
