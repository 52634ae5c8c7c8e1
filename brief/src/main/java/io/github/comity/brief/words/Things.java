package io.github.comity.brief.words;

import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.party.Company;
import io.github.comity.party.Official;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.Session;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Visits, meetings, agreements and whatever else stands in a dossier, in words. */
final class Things {
    private final Words words;
    private final Names names;
    private final Numbers numbers;

    Things(Words words, Names names, Numbers numbers) {
        this.words = words;
        this.names = names;
        this.numbers = numbers;
    }

    /** What happened or is to happen; what a caller's own thing says of itself is left as it is. */
    String event(Event event) {
        Dated origin = event.origin();
        if (event.kind().equals(EventKind.EXPIRY) || event.kind().equals(EventKind.RENEWAL)) {
            return words.say(
                    "event." + Words.key(event.kind().name()),
                    origin instanceof Agreement a ? name(a) : Foreign.text(event.headline()));
        }
        if (origin instanceof Agreement agreement) {
            return agreement.steps().stream()
                    .filter(s -> (s.kind().words() + " "
                                    + agreement.shortTitle().orElse(agreement.title())
                                    + s.by().map(p -> " by " + p.name()).orElse(""))
                            .equals(event.headline()))
                    .findFirst()
                    .map(s -> step(agreement, s))
                    .orElseGet(() -> Foreign.text(event.headline()));
        }
        if (origin instanceof Commission commission) {
            return commission.sessions().stream()
                    .filter(s -> s.schedule().equals(event.schedule())
                            && s.place().equals(event.place())
                            && event.headline().startsWith(s.name()))
                    .findFirst()
                    .map(s -> session(commission, s))
                    .orElseGet(() -> Foreign.text(event.headline()));
        }
        if (origin instanceof JointProject project) {
            return project.milestones().stream()
                    .filter(m -> m.date().equals(event.statedDate())
                            && event.headline().startsWith(shortened(project.title() + ": " + m.title())))
                    .findFirst()
                    .map(m -> words.say("pair", Foreign.text(project.title()), milestone(m)))
                    .orElseGet(() -> Foreign.text(event.headline()));
        }
        if (origin instanceof DiplomaticMission mission) {
            return mission(event, mission);
        }
        return origin instanceof DiplomaticRelations relations
                ? words.say(
                        "relations.established", names.parties(relations.pair().parties(), false))
                : origin instanceof Visit || origin instanceof Meeting || origin instanceof Forum
                        ? thing(origin)
                        : origin instanceof PublicStatement said ? statement(said) : Foreign.text(event.headline());
    }

    /** As much of a headline as is certainly not cut. */
    private static String shortened(String headline) {
        return headline.length() <= 60 ? headline : headline.substring(0, 60);
    }

    private String mission(Event event, DiplomaticMission mission) {
        String name = words.say(
                "mission", words.label(mission.kind()), names.area(mission.sender()), names.area(mission.receiver()));
        if (event.kind().equals(EventKind.TENURE)) {
            Official head = event.officials().asList().get(0);
            boolean isBeginning = head.from().isPresent() && head.from().equals(event.statedDate());
            return words.say(isBeginning ? "mission.head.from" : "mission.head.until", name, names.person(head));
        }
        boolean isOpening = mission.opened().isPresent() && mission.opened().equals(event.statedDate());
        return words.say(isOpening ? "mission.opened" : "mission.closed", name);
    }

    /** An entry without its date. */
    String thing(Object thing) {
        if (thing instanceof Visit visit) {
            String place = visit.place().map(names::place).orElseGet(() -> names.area(visit.hostCountry()));
            return words.say("visit", words.label(visit.kind()), names.person(visit.visitor()), place);
        }
        if (thing instanceof Meeting meeting) {
            return meeting(meeting);
        }
        if (thing instanceof Forum forum) {
            return Foreign.text(forum.name());
        }
        if (thing instanceof PublicStatement said) {
            return statement(said);
        }
        if (thing instanceof Agreement agreement) {
            return words.say(
                    "agreement",
                    Foreign.text(agreement.title()),
                    words.label(agreement.kind()),
                    names.parties(agreement.parties(), false));
        }
        if (thing instanceof Commission commission) {
            return Foreign.text(commission.name());
        }
        if (thing instanceof JointProject project) {
            return project(project);
        }
        if (thing instanceof CompanyInterest interest) {
            return interest(interest);
        }
        if (thing instanceof MultilateralCooperation together) {
            String where = names.parties(together.settings(), together.others());
            return together.activity()
                    .map(a -> words.say("pair", where, Foreign.text(a)))
                    .orElse(where);
        }
        return thing instanceof DiplomaticRelations relations
                ? words.say("relations", names.parties(relations.pair().parties(), false))
                : Foreign.text(thing.toString());
    }

    private String meeting(Meeting meeting) {
        String sides = Stream.concat(
                        meeting.sides().stream()
                                .map(s -> s.participants().isEmpty()
                                        ? names.party(s.party())
                                        : words.say(
                                                "side",
                                                names.party(s.party()),
                                                s.participants().stream()
                                                        .map(names::person)
                                                        .collect(Collectors.joining(", ")))),
                        meeting.others() ? Stream.of(words.say("others")) : Stream.empty())
                .collect(Collectors.joining(" – "));
        String what = words.say("pair", words.label(meeting.format()), sides);
        return meeting.forum()
                .map(f -> words.say("sidelines", what, Foreign.text(f.name())))
                .orElse(what);
    }

    private String statement(PublicStatement said) {
        return words.say("pair", names.person(said.speaker()), Foreign.text(said.gist()));
    }

    private String project(JointProject project) {
        String by = Stream.concat(
                        project.partners().stream().map(names::party),
                        project.companies().stream().map(this::company))
                .collect(Collectors.joining(", "));
        String what = words.say("listed", Foreign.text(project.title()), by);
        return project.stage()
                .map(s -> words.say("listed", what, words.label(s)))
                .orElse(what);
    }

    String milestone(Milestone milestone) {
        return milestone
                .figure()
                .map(f -> words.say("listed", Foreign.text(milestone.title()), numbers.figure(f)))
                .orElseGet(() -> Foreign.text(milestone.title()));
    }

    private String company(Company company) {
        return Foreign.text(company.name());
    }

    private String interest(CompanyInterest interest) {
        String firms = Stream.concat(
                        interest.companies().stream().map(this::company),
                        interest.others() ? Stream.of(words.say("others")) : Stream.empty())
                .collect(Collectors.joining(", "));
        String what = words.say("interest", names.area(interest.interested()), firms);
        Optional<String> why = interest.purpose().or(interest::sector);
        return why.map(w -> words.say("listed", what, Foreign.text(w))).orElse(what);
    }

    String name(Agreement agreement) {
        return Foreign.text(agreement.shortTitle().orElse(agreement.title()));
    }

    private String step(Agreement agreement, AgreementStep step) {
        String what = words.say("Step." + step.kind().name(), name(agreement));
        return step.by().map(p -> words.say("side", what, names.party(p))).orElse(what);
    }

    private String session(Commission commission, Session session) {
        String name = Foreign.text(commission.shortName().orElse(commission.name()));
        return session.number()
                .map(n -> words.say("session.numbered", ordinal(n), name))
                .orElseGet(() -> words.say("session", name));
    }

    /** A number in a row: "12th". */
    private String ordinal(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return words.find("ordinal.suffix." + last)
                .map(s -> number + s)
                .orElseGet(() -> number + words.say("ordinal.suffix"));
    }
}
