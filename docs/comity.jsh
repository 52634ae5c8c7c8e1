// The imports of a session: jshell --class-path <core.jar>:<guava.jar> docs/comity.jsh
import static io.github.comity.claim.Measure.Additivity.ADDITIVE
import static io.github.comity.claim.Measure.Sign.NON_NEGATIVE
import static io.github.comity.claim.Measure.Temporality.FLOW
import static io.github.comity.claim.Measure.*
import static io.github.comity.diplomacy.MeetingFormat.*
import static io.github.comity.diplomacy.MissionKind.*
import static io.github.comity.diplomacy.VisitKind.*
import static io.github.comity.event.CooperationField.*
import static io.github.comity.investment.Direction.*
import static io.github.comity.party.Countries.*
import static io.github.comity.period.ReportingPeriod.*
import io.github.comity.claim.*
import io.github.comity.cooperation.*
import io.github.comity.diplomacy.*
import io.github.comity.event.*
import io.github.comity.figure.*
import io.github.comity.indicator.*
import io.github.comity.investment.*
import io.github.comity.party.*
import io.github.comity.period.*
import io.github.comity.reconcile.*
import io.github.comity.source.*
import io.github.comity.structure.*
import io.github.comity.table.*
import io.github.comity.trade.*
import io.github.comity.treaty.*
import java.time.*
import static io.github.comity.treaty.AgreementKind.*
import static java.time.Month.*
