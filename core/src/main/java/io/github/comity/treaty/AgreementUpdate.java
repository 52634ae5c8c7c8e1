package io.github.comity.treaty;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.internal.Text;
import io.github.comity.period.EventDate;
import io.github.comity.update.Names;
import io.github.comity.update.Newer;
import java.util.Locale;

/**
 * What a newer statement of an agreement leaves of the older one, and in what the two can differ beyond their steps.
 */
final class AgreementUpdate {
    private AgreementUpdate() {}

    static Agreement of(Agreement older, Agreement newer) {
        Names names =
                new Names(older.title(), older.shortTitle()).updatedWith(new Names(newer.title(), newer.shortTitle()));
        ImmutableSet<CooperationField> areas = Newer.union(older.areas(), newer.areas());
        return new ImmutableAgreement.Builder()
                .kind(newer.kind())
                .title(names.full())
                .shortTitle(names.brief())
                .addAllParties(older.parties())
                .binding(Newer.value(older.binding(), newer.binding()))
                .addAllSteps(Newer.all(older.steps(), newer.steps(), AgreementStep.RULE))
                .placeOfSignature(Newer.value(older.placeOfSignature(), newer.placeOfSignature()))
                .addAllSignatories(Newer.officials(older.signatories(), newer.signatories()))
                .addAllAreas(areas)
                .numberOfAreas(Newer.value(older.numberOfAreas(), newer.numberOfAreas())
                        .map(n -> Math.max(n, areas.size())))
                .registration(Newer.value(older.registration(), newer.registration()))
                .registeredOn(Newer.date(older.registeredOn(), newer.registeredOn()))
                .addAllAuthenticLanguages(Newer.union(older.authenticLanguages(), newer.authenticLanguages()))
                .duration(Newer.value(older.duration(), newer.duration()))
                .renewal(Newer.value(older.renewal(), newer.renewal()))
                .build()
                .inOrder();
    }

    static ImmutableMap<String, String> particulars(Agreement agreement) {
        return Text.particulars(
                "title", agreement.title(),
                "short title", agreement.shortTitle(),
                "kind", agreement.kind(),
                "effect", agreement.binding().map(b -> b ? "binding" : "not binding"),
                "place of signature", agreement.placeOfSignature(),
                "signatories", agreement.signatories(),
                "areas", agreement.areas(),
                "number of areas", agreement.numberOfAreas(),
                "registration", agreement.registration(),
                "registered", agreement.registeredOn().map(EventDate::label),
                "authentic languages",
                        agreement.authenticLanguages().stream()
                                .map(Locale::toLanguageTag)
                                .toList(),
                "duration", agreement.duration(),
                "renewal", agreement.renewal());
    }
}
