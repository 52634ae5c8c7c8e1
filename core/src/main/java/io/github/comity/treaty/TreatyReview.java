package io.github.comity.treaty;

import com.google.common.collect.ImmutableList;
import io.github.comity.event.EventStatus;
import io.github.comity.internal.Given;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what is odd in the record of an agreement or commission, by the rules of {@link TreatyRule}.
 *
 * <p>It finds only what is certain: dates that can be put in a regular order within their precision are not odd, and
 * what is not recorded is not missed. It refuses nothing, and it does not say which of two dates is wrong.
 *
 * <p>This class has no state.
 */
public final class TreatyReview {
    /** Of two kinds of step the first is regularly taken no later than the second. */
    private record Order(Kind first, Kind second, TreatyRule rule) {}

    private static final ImmutableList<Order> ORDERS = ImmutableList.of(
            new Order(Kind.NEGOTIATIONS_OPENED, Kind.INITIALLED, TreatyRule.TEXT_SETTLED_BEFORE_NEGOTIATION),
            new Order(Kind.NEGOTIATIONS_OPENED, Kind.SIGNED, TreatyRule.TEXT_SETTLED_BEFORE_NEGOTIATION),
            new Order(Kind.INITIALLED, Kind.SIGNED, TreatyRule.INITIALLED_AFTER_SIGNATURE),
            new Order(Kind.SIGNED, Kind.RATIFIED, TreatyRule.RATIFIED_BEFORE_SIGNATURE),
            new Order(Kind.SIGNED, Kind.ENTERED_INTO_FORCE, TreatyRule.IN_FORCE_BEFORE_SIGNATURE),
            new Order(Kind.RATIFIED, Kind.ENTERED_INTO_FORCE, TreatyRule.IN_FORCE_BEFORE_RATIFICATION),
            new Order(
                    Kind.PROVISIONALLY_APPLIED,
                    Kind.ENTERED_INTO_FORCE,
                    TreatyRule.PROVISIONAL_AFTER_ENTRY_INTO_FORCE));

    private TreatyReview() {}

    /**
     * Finds what is odd in an agreement.
     *
     * @param agreement the agreement
     * @return the oddities, in the order of the rules; empty if there are none
     */
    public static ImmutableList<Oddity> of(Agreement agreement) {
        Given.argument("agreement", "TreatyReview.of", agreement);
        Findings found = new Findings(agreement);
        found.orders();
        found.interruptions();
        found.expiry();
        found.effect();
        found.registration();
        found.signatories();
        return found.inOrder();
    }

    /**
     * Finds what is odd in an agreement on a day, beside all that is odd anyhow.
     *
     * @param agreement the agreement
     * @param day the day from which it is seen
     * @return a renewal that is planned though the term is over, an agreement that is in force by its steps though its
     *     term is over, or a term that would be over though its begin is not known; empty if none is certain
     */
    public static ImmutableList<Oddity> asOf(Agreement agreement, LocalDate day) {
        Given.arguments("TreatyReview.asOf", "agreement", agreement, "day", day);
        Optional<EventDate> end = agreement.expires();
        if (end.isEmpty()) {
            return notBegun(agreement, day);
        }
        if (!agreement.statusAt(day).isCertainly(AgreementStatus.EXPIRED)) {
            return ImmutableList.of();
        }
        String title = agreement.shortTitle().orElse(agreement.title());
        return ImmutableList.of(agreement.steps().stream()
                .filter(s -> s.kind() == Kind.RENEWED && s.status() == EventStatus.PLANNED)
                .findFirst()
                .map(s -> new Oddity(
                        TreatyRule.RENEWAL_OVERDUE,
                        agreement,
                        "renewal of %s must be made by the end of its term, %s, but was still planned for %s on %s"
                                .formatted(
                                        title,
                                        end.get().phrase(),
                                        s.date().phrase(),
                                        EventDate.on(day).phrase())))
                .orElseGet(() -> new Oddity(
                        TreatyRule.EXPIRED_BUT_IN_FORCE,
                        agreement,
                        ("%s must be renewed, or its end be stated, once its term is over, but was in force since %s "
                                        + "until %s, and nothing else was stated on %s")
                                .formatted(
                                        title,
                                        agreement.inForceSince().orElseThrow().phrase(),
                                        end.get().phrase(),
                                        EventDate.on(day).phrase()))));
    }

    /** A term that would be over, had it begun on the day of the signature, while no day of its begin is known. */
    private static ImmutableList<Oddity> notBegun(Agreement agreement, LocalDate day) {
        boolean runsOut = agreement.renewal().isEmpty()
                && agreement.inForceSince().isEmpty()
                && agreement.steps().stream().noneMatch(s -> s.kind().compareTo(Kind.SUSPENDED) >= 0);
        Optional<EventDate> signed = agreement.signed();
        return agreement
                .duration()
                .filter(term -> runsOut
                        && signed.flatMap(EventDate::latest)
                                .filter(d -> d.plus(term).isBefore(day))
                                .isPresent())
                .map(term -> ImmutableList.of(new Oddity(
                        TreatyRule.TERM_NOT_BEGUN,
                        agreement,
                        ("%s must have entered into force for its term of %s to run, but was signed %s, and nothing "
                                        + "else was stated on %s; state inForce(...)")
                                .formatted(
                                        agreement.shortTitle().orElse(agreement.title()),
                                        AgreementText.term(term),
                                        signed.orElseThrow().phrase(),
                                        EventDate.on(day).phrase()))))
                .orElse(ImmutableList.of());
    }

    /**
     * Finds what is odd in a commission.
     *
     * @param commission the commission
     * @return the oddities, in the order of the rules; empty if there are none
     */
    public static ImmutableList<Oddity> of(Commission commission) {
        Given.argument("commission", "TreatyReview.of", commission);
        ImmutableList.Builder<Oddity> found = ImmutableList.builder();
        List<Session> held = commission.sessions().stream()
                .filter(s -> s.status() == EventStatus.HELD && s.held().isPresent())
                .toList();
        for (Session session : held) {
            EventDate date = session.held().orElseThrow();
            for (CoChair chair : session.coChairs()) {
                chair.official()
                        .outOfOffice(date)
                        .ifPresent(tenure -> found.add(new Oddity(
                                TreatyRule.CO_CHAIR_OUT_OF_OFFICE,
                                commission,
                                "%s must be in office to preside at the %s, but was %s, and it was held %s"
                                        .formatted(chair.official().name(), session.name(), tenure, date.phrase()))));
            }
        }
        for (Session earlier : held) {
            for (Session later : held) {
                boolean numbered =
                        earlier.number().isPresent() && later.number().isPresent();
                if (numbered
                        && earlier.number().get() < later.number().get()
                        && later.held().orElseThrow().precedes(earlier.held().orElseThrow())) {
                    found.add(new Oddity(
                            TreatyRule.SESSIONS_OUT_OF_ORDER,
                            commission,
                            "%s must not be held before the %s, but was held %s and %s"
                                    .formatted(
                                            later.name(),
                                            earlier.name(),
                                            later.held().get().phrase(),
                                            earlier.held().get().phrase())));
                }
            }
        }
        return found.build();
    }

    /** The oddities of one agreement while they are being found. */
    private static final class Findings {
        private final Agreement agreement;
        private final String title;
        private final ImmutableList<AgreementStep> taken;
        private final ImmutableList.Builder<Oddity> found = ImmutableList.builder();

        Findings(Agreement agreement) {
            this.agreement = agreement;
            this.title = agreement.shortTitle().orElse(agreement.title());
            this.taken =
                    agreement.steps().stream().filter(AgreementStep::isTaken).collect(ImmutableList.toImmutableList());
        }

        ImmutableList<Oddity> inOrder() {
            return ImmutableList.sortedCopyOf(Comparator.comparing(Oddity::rule), found.build());
        }

        private void add(TreatyRule rule, String sentence, Object... values) {
            found.add(new Oddity(rule, agreement, sentence.formatted(values)));
        }

        private List<AgreementStep> taken(Predicate<Kind> kinds) {
            return taken.stream().filter(s -> kinds.test(s.kind())).toList();
        }

        private List<AgreementStep> operation() {
            return taken(k -> k == Kind.PROVISIONALLY_APPLIED || k == Kind.ENTERED_INTO_FORCE);
        }

        void orders() {
            for (Order order : ORDERS) {
                boolean applies = order.rule() != TreatyRule.IN_FORCE_BEFORE_RATIFICATION
                        || agreement.parties().size() == 2;
                for (AgreementStep first : taken(k -> applies && k == order.first())) {
                    for (AgreementStep second : taken(k -> k == order.second())) {
                        if (second.date().precedes(first.date())) {
                            addPair(order.rule(), second, first);
                        }
                    }
                }
            }
        }

        private void addPair(TreatyRule rule, AgreementStep early, AgreementStep late) {
            add(
                    rule,
                    "%s must not precede its %s, but was %s before %s",
                    early.headline(title),
                    late.words(),
                    early.date().phrase(),
                    late.date().phrase());
        }

        void interruptions() {
            List<AgreementStep> operation = operation();
            for (AgreementStep step : taken(Kind.SUSPENDED::equals)) {
                if (!operation.isEmpty()
                        && operation.stream().allMatch(o -> step.date().precedes(o.date()))) {
                    addPair(TreatyRule.SUSPENDED_BEFORE_OPERATION, step, operation.get(0));
                }
            }
            for (AgreementStep end : taken(Kind.TERMINATED::equals)) {
                for (AgreementStep step : taken(k -> k != Kind.TERMINATED)) {
                    if (end.date().precedes(step.date())) {
                        addPair(TreatyRule.STEP_AFTER_TERMINATION, end, step);
                    }
                }
            }
        }

        void expiry() {
            EventDate since = agreement.inForceSince().orElse(null);
            if (since == null) {
                return;
            }
            List<AgreementStep> renewals = taken(Kind.RENEWED::equals);
            for (int i = 0; i < renewals.size() && agreement.renewal().isEmpty(); i++) {
                afterExpiry(renewals.get(i), agreement.term().lastDay(since, i));
            }
            for (AgreementStep step : taken(k -> k.compareTo(Kind.SUSPENDED) >= 0)) {
                afterExpiry(step, agreement.expires());
            }
        }

        private void afterExpiry(AgreementStep step, Optional<EventDate> end) {
            end.filter(e -> e.precedes(step.date()))
                    .ifPresent(e -> add(
                            TreatyRule.STEP_AFTER_EXPIRY,
                            "%s must be made while it lasts, but was %s, and its term ended %s",
                            step.headline(title),
                            step.date().phrase(),
                            e.phrase()));
        }

        void effect() {
            boolean expected = agreement.kind().isBindingByDefault();
            agreement
                    .binding()
                    .filter(b -> b != expected)
                    .ifPresent(stated -> add(
                            TreatyRule.NAME_AGAINST_EFFECT,
                            "%s must be called what it is in effect, but was a %s said to be %s",
                            title,
                            agreement.kind(),
                            stated ? "binding" : "not binding"));
            if (!agreement.isBinding()) {
                for (AgreementStep step : operation()) {
                    add(
                            TreatyRule.NOT_BINDING_BUT_IN_FORCE,
                            "%s must bind to be %s, but was a %s that does not bind",
                            title,
                            step.kind().past(),
                            agreement.kind());
                }
                for (AgreementStep step : taken(Kind.RATIFIED::equals)) {
                    add(
                            TreatyRule.NOT_BINDING_BUT_RATIFIED,
                            "%s must bind to be ratified%s, but was a %s that does not bind",
                            title,
                            step.by().map(p -> " by " + p.phrase()).orElse(""),
                            agreement.kind());
                }
            }
        }

        void registration() {
            boolean isTreaty = agreement.isBinding() && agreement.kind().isUnderInternationalLaw();
            boolean isRegistered = agreement.registration().isPresent()
                    || agreement.registeredOn().isPresent();
            if (isRegistered && !isTreaty) {
                add(
                        TreatyRule.NO_TREATY_BUT_REGISTERED,
                        "%s must be a treaty to be registered with the United Nations, but was a %s%s",
                        title,
                        agreement.kind(),
                        agreement.isBinding() ? "" : " that does not bind");
            }
            List<AgreementStep> operation = operation();
            agreement
                    .registeredOn()
                    .filter(r -> !operation.isEmpty() && operation.stream().allMatch(o -> r.precedes(o.date())))
                    .ifPresent(r -> add(
                            TreatyRule.REGISTERED_BEFORE_OPERATION,
                            "registration of %s must not precede its %s, but was %s before %s",
                            title,
                            operation.get(0).words(),
                            r.phrase(),
                            operation.get(0).date().phrase()));
        }

        void signatories() {
            agreement
                    .signed()
                    .ifPresent(date -> agreement.signatories().stream()
                            .forEach(o -> o.outOfOffice(date)
                                    .ifPresent(tenure -> add(
                                            TreatyRule.SIGNATORY_OUT_OF_OFFICE,
                                            "%s must be in office or have full powers to sign %s, but was %s, "
                                                    + "and it was signed %s",
                                            o.name(),
                                            title,
                                            tenure,
                                            date.phrase()))));
        }
    }
}
