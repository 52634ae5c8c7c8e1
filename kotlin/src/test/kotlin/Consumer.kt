import io.github.comity.claim.Measure
import io.github.comity.communique.CommuniqueReader
import io.github.comity.cooperation.BilateralCooperation
import io.github.comity.figure.Figure
import io.github.comity.party.Countries.CZE
import io.github.comity.party.Countries.KAZ
import io.github.comity.period.ReportingPeriod.year
import io.github.comity.source.Source
import kotlin.jvm.optionals.getOrNull

/** What a program in Kotlin does with Comity, without a `!!` and without a `?` too many. */
fun answers(): List<String> {
    val relations = BilateralCooperation.between(KAZ, CZE)
        .reportedBy(KAZ, Source.of("Kazinform")) { r ->
            r.trade(year(2023)) { t -> t.total("626.8 million USD", "+48.4%") }
        }
        .build()
    val total: Figure? = relations.trade(KAZ, year(2023)).getOrNull()?.total()?.level()?.getOrNull()?.figure()
    val before = relations.bounds(KAZ, Measure.TOTAL_TRADE, year(2022)).derived().toString()
    val reading = CommuniqueReader.english().between(KAZ, CZE).read("In 2023 trade amounted to \$626.8 million.")
    return listOf(total.toString(), before, reading.claims().map { it.figure().toString() }.joinToString())
}
