package io.github.comity.party;

import static io.github.comity.party.OfficialLevel.AMBASSADOR;
import static io.github.comity.party.OfficialLevel.CHARGE_D_AFFAIRES;
import static io.github.comity.party.OfficialLevel.CONSUL;
import static io.github.comity.party.OfficialLevel.DEPUTY_HEAD_OF_GOVERNMENT;
import static io.github.comity.party.OfficialLevel.DEPUTY_HEAD_OF_STATE;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.DIRECTOR;
import static io.github.comity.party.OfficialLevel.EXPERT;
import static io.github.comity.party.OfficialLevel.FIRST_DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.HEAD_OF_GOVERNMENT;
import static io.github.comity.party.OfficialLevel.HEAD_OF_PARLIAMENT;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.OfficialLevel.MEMBER_OF_PARLIAMENT;
import static io.github.comity.party.OfficialLevel.MINISTER;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.NameSpelling;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The level that an English title says by itself. What is not sure is not recognised. */
final class PostTitle {
    /** How a title may go on. */
    private enum Rest {
        /** With nothing: firms, courts and banks have presidents too. */
        NOTHING,
        /** With of which country, and nothing more. */
        COUNTRY,
        /** With what it is the head of, or of which country: "of", "in". */
        OF,
        /** With "of" or "to": who is sent. */
        SENT,
        /** With a portfolio, a second office, or a further part. */
        OFFICE,
        /** As an office, but of a state: regions have prime ministers too. */
        STATE,
        /** With a portfolio; a further part must be an office of government too, as a diplomatic rank is called so. */
        PORTFOLIO,
        /** With a parliament. */
        PARLIAMENT,
        /** With a ministry or a portfolio, and not alone or of a state, where it is an office of its own. */
        MINISTRY,
        /** With a part of a ministry: firms have directors too. */
        DEPARTMENT,
        /** With where and for what a diplomat is posted. */
        POSTED,
        /** With by whom, to whom and for what somebody is sent. */
        ENVOY
    }

    private record Known(OfficialLevel level, Rest rest) {}

    private static final ImmutableMap<String, Known> TITLES = ImmutableMap.<String, Known>builder()
            .put("president", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("president of the republic", new Known(HEAD_OF_STATE, Rest.NOTHING))
            .put("king", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("queen", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("emperor", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("emir", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("sultan", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("grand duke", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("head of state", new Known(HEAD_OF_STATE, Rest.COUNTRY))
            .put("vice president", new Known(DEPUTY_HEAD_OF_STATE, Rest.COUNTRY))
            .put("head of government", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("president of the government", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("president of the council of ministers", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("chairman of the council of ministers", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("chairwoman of the council of ministers", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("chairperson of the council of ministers", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("premier of the state council", new Known(HEAD_OF_GOVERNMENT, Rest.COUNTRY))
            .put("prime minister", new Known(HEAD_OF_GOVERNMENT, Rest.STATE))
            .put("federal chancellor", new Known(HEAD_OF_GOVERNMENT, Rest.OFFICE))
            .put("speaker", new Known(HEAD_OF_PARLIAMENT, Rest.PARLIAMENT))
            .put("first deputy prime minister", new Known(DEPUTY_HEAD_OF_GOVERNMENT, Rest.OFFICE))
            .put("deputy prime minister", new Known(DEPUTY_HEAD_OF_GOVERNMENT, Rest.OFFICE))
            .put("vice prime minister", new Known(DEPUTY_HEAD_OF_GOVERNMENT, Rest.OFFICE))
            .put("minister", new Known(MINISTER, Rest.PORTFOLIO))
            .put("foreign minister", new Known(MINISTER, Rest.OFFICE))
            .put("first deputy minister", new Known(FIRST_DEPUTY_MINISTER, Rest.OFFICE))
            .put("first deputy foreign minister", new Known(FIRST_DEPUTY_MINISTER, Rest.OFFICE))
            .put("first vice minister", new Known(FIRST_DEPUTY_MINISTER, Rest.OFFICE))
            .put("deputy minister", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("deputy foreign minister", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("vice minister", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("undersecretary", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("under secretary", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("permanent secretary", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("permanent undersecretary", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("permanent under secretary", new Known(DEPUTY_MINISTER, Rest.OFFICE))
            .put("state secretary", new Known(DEPUTY_MINISTER, Rest.MINISTRY))
            .put("director general", new Known(DIRECTOR, Rest.DEPARTMENT))
            .put("special envoy", new Known(AMBASSADOR, Rest.ENVOY))
            .put("special representative", new Known(AMBASSADOR, Rest.ENVOY))
            .put("minister counsellor", new Known(EXPERT, Rest.POSTED))
            .put("minister counselor", new Known(EXPERT, Rest.POSTED))
            .put("ambassador", new Known(AMBASSADOR, Rest.SENT))
            .put("ambassador extraordinary and plenipotentiary", new Known(AMBASSADOR, Rest.SENT))
            .put("member of parliament", new Known(MEMBER_OF_PARLIAMENT, Rest.OFFICE))
            .put("charge d'affaires", new Known(CHARGE_D_AFFAIRES, Rest.SENT))
            .put("charge d'affaires ad interim", new Known(CHARGE_D_AFFAIRES, Rest.SENT))
            .put("charge d'affaires a.i.", new Known(CHARGE_D_AFFAIRES, Rest.SENT))
            .put("consul", new Known(CONSUL, Rest.OF))
            .put("consul general", new Known(CONSUL, Rest.OF))
            .buildOrThrow();

    /** Whoever has one of these words in the first part of the title serves the office or had it, or is a diplomat. */
    private static final ImmutableSet<String> OTHERS = ImmutableSet.of(
            "adviser",
            "advisor",
            "advisers",
            "advisors",
            "aide",
            "assistant",
            "secretary",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "counsellor",
            "counselor",
            "attache",
            "representative",
            "office",
            "chancery",
            "embassy",
            "mission",
            "consulate",
            "delegation",
            "department",
            "bureau",
            "committee",
            "wife",
            "spouse",
            "widow",
            "former",
            "ex",
            "elect",
            "designate",
            "nominee",
            "candidate",
            "retired",
            "emeritus",
            "honorary",
            "shadow",
            "student",
            "deputy",
            "vice",
            "gospel",
            "word",
            "plenipotentiary",
            "chief",
            "staff",
            "interpreter",
            "envoy");
    /** What a portfolio for somebody ends with. */
    private static final ImmutableSet<String> ABOUT_SOMEBODY = ImmutableSet.of(
            "affairs", "assembly", "rights", "power", "issues", "policy", "welfare", "protection", "development");
    /** A later part that is one of these takes the office back. */
    private static final ImmutableSet<String> PAST =
            ImmutableSet.of("former", "retired", "ret.", "designate", "elect", "nominee", "emeritus");

    private static final ImmutableSet<String> PARLIAMENTS = ImmutableSet.of(
            "parliament",
            "senate",
            "house",
            "assembly",
            "chamber",
            "congress",
            "duma",
            "seimas",
            "sejm",
            "saeima",
            "rada",
            "knesset",
            "riksdag",
            "storting",
            "althing",
            "bundestag",
            "majlis",
            "mejlis",
            "mazhilis",
            "majilis",
            "khural",
            "folketing",
            "eduskunta",
            "riigikogu",
            "kenesh",
            "skupstina",
            "sobranie",
            "cortes",
            "diet",
            "sabha",
            "legislature",
            "nationalrat",
            "chambers",
            "houses");
    private static final Pattern COUNCILS =
            Pattern.compile(".*\\b(federation|national|legislative|supreme|federal) council\\b.*"
                    + "|.*\\bcouncil of (the )?(federation|republic|nation|states)\\b.*");
    /** Where a title is one of diplomats, whatever it says else. */
    private static final Pattern POSTED =
            Pattern.compile(".*\\b(embassy|mission|consulate|delegation|chancery|section|department)\\b.*");

    private static final Pattern MINISTRIES = Pattern.compile("(of|at|in) (the )?(\\w+ ){0,2}ministry\\b.*"
            + "|of (?!the (republic|state|nation|president)\\b|(republic|state|nation|president)\\b).*");
    /** What serves an office in most titles, and is where the work is in others. */
    private static final ImmutableSet<String> PLACES =
            ImmutableSet.of("department", "bureau", "embassy", "mission", "consulate", "delegation");

    private static final ImmutableSet<String> NO_PARLIAMENTS = ImmutableSet.of(
            "commerce",
            "trade",
            "industry",
            "youth",
            "city",
            "municipal",
            "town",
            "ministry",
            "people",
            "peoples",
            "publishing",
            "opera",
            "party",
            "faction",
            "group",
            "press");
    private static final ImmutableList<String> OF_GOVERNMENT =
            ImmutableList.of("head of the ", "member of the cabinet", "member of cabinet", "member of the government");
    private static final String PORTFOLIO =
            "(?:(?:foreign |international )?trade|(?:foreign|external|home|internal|european) affairs|commerce|finance"
                    + "|economy|industry|investment|energy|defen[cs]e|interior|justice|transport|agriculture|health"
                    + "|education|culture|environment|labou?r|tourism|science|technology|sports?|infrastructure|mining"
                    + "|mines|oil|petroleum|water|communications?|development|planning)";
    /** A minister with the portfolio in front. */
    private static final Pattern PORTFOLIO_MINISTER = Pattern.compile(
            "^((?:first )?(?:deputy |vice )?)(%1$s(?:(?: and|,) %1$s)*) minister(?= |,|$)".formatted(PORTFOLIO));
    /** The part of a ministry that somebody heads. */
    private static final Pattern DEPARTMENTS =
            Pattern.compile("(of|at|in) (the )?(\\w+ ){0,3}(ministry|department|directorate|division|bureau)\\b.*"
                    + "|for .*|of .* (affairs|policy)");

    private static final Splitter PARTS = Splitter.on(", ");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private PostTitle() {}

    static Optional<OfficialLevel> level(String title) {
        String folded =
                NameSpelling.fold(title).replace(" - ", ", ").replace(';', ',').replace('-', ' ');
        List<String> parts =
                PARTS.splitToList(PORTFOLIO_MINISTER.matcher(folded).replaceFirst("$1minister of $2"));
        if (!Collections.disjoint(parts, PAST)) {
            return Optional.empty();
        }
        String first = parts.get(0);
        String rest = String.join(", ", parts.subList(1, parts.size()));
        return TITLES.entrySet().stream()
                .filter(t -> isTitle(t.getKey(), t.getValue().rest(), first, rest))
                .map(Map.Entry::getValue)
                .map(Known::level)
                .findFirst();
    }

    private static boolean isTitle(String title, Rest how, String first, String rest) {
        if (!first.equals(title) && !first.startsWith(title + " ")) {
            return false;
        }
        String tail = first.substring(title.length());
        List<String> words = WORDS.splitToList(tail);
        boolean isAboutPlaces = how == Rest.DEPARTMENT || how == Rest.POSTED;
        if (words.stream().anyMatch(w -> OTHERS.contains(w) && !(isAboutPlaces && PLACES.contains(w)))
                || tail.indexOf('(') >= 0
                || isInTheGenitive(words)) {
            return false;
        }
        return switch (how) {
            case NOTHING -> tail.isEmpty() && rest.isEmpty();
            case COUNTRY -> rest.isEmpty() && (tail.isEmpty() || isFromCountry(tail));
            case OF -> rest.isEmpty() && (tail.isEmpty() || tail.startsWith(" of ") || tail.startsWith(" in "));
            case SENT -> isSent(tail, rest);
            case STATE ->
                (tail.isEmpty() || isFromCountry(tail) || tail.startsWith(" and "))
                        && !POSTED.matcher(rest).matches();
            case OFFICE ->
                (tail.isEmpty() || isPortfolio(tail) || tail.startsWith(" and "))
                        && !POSTED.matcher(rest).matches();
            case PORTFOLIO -> isMinister(tail, rest);
            case PARLIAMENT -> isParliament(tail, rest);
            case MINISTRY -> isMinistry(tail.isEmpty() ? rest : tail.strip()) && !isFromCountry(tail);
            case DEPARTMENT ->
                (tail.isEmpty() && rest.isEmpty())
                        || DEPARTMENTS
                                .matcher(tail.isEmpty() ? "of " + rest : tail.strip())
                                .matches();
            case POSTED -> tail.isEmpty() || isPortfolio(tail) || tail.startsWith(" at ") || tail.startsWith(" in ");
            case ENVOY -> tail.isEmpty() || isPortfolio(tail) || tail.startsWith(" to ") || tail.startsWith(" on ");
        };
    }

    /** A genitive before the last word: "of Finance's driver", but not "for Women's Affairs". */
    private static boolean isInTheGenitive(List<String> words) {
        int size = words.size();
        return size > 1
                && (words.get(size - 2).endsWith("'s") || words.get(size - 2).endsWith("s'"))
                && !ABOUT_SOMEBODY.contains(words.get(size - 1));
    }

    private static boolean isPortfolio(String tail) {
        return tail.startsWith(" of ") || tail.startsWith(" for ");
    }

    /** A minister with a portfolio; "Minister" before another part is also a rank in an embassy. */
    private static boolean isMinister(String tail, String rest) {
        if (tail.equals(" of state") || tail.startsWith(" of state ")) {
            return false;
        }
        if (isPortfolio(tail)) {
            return !POSTED.matcher(rest).matches();
        }
        return tail.isEmpty() && (rest.isEmpty() || isOfGovernment(rest));
    }

    private static boolean isMinistry(String body) {
        return body.startsWith("for ")
                || body.startsWith("ministry ")
                || MINISTRIES.matcher(body).matches();
    }

    private static boolean isOfGovernment(String rest) {
        return OF_GOVERNMENT.stream().anyMatch(rest::startsWith)
                && (rest.equals("head of the chancery") || !POSTED.matcher(rest).matches());
    }

    /** The head of an embassy, whatever the host; who has the rank alone may sit in a ministry or be a deputy. */
    private static boolean isSent(String tail, String rest) {
        return (tail.isEmpty() || tail.startsWith(" to ") || isFromCountry(tail))
                && (rest.isEmpty() || rest.startsWith("permanent representative") || rest.equals("head of mission"));
    }

    private static boolean isFromCountry(String tail) {
        if (!tail.startsWith(" of ")) {
            return false;
        }
        int to = tail.indexOf(" to ");
        return CountryNames.named(tail.substring(4, to < 0 ? tail.length() : Math.max(4, to))) != null;
    }

    private static boolean isParliament(String tail, String rest) {
        if (tail.isEmpty() && rest.isEmpty()) {
            return true;
        }
        String body = tail.isEmpty() ? rest : tail.startsWith(" of ") ? tail : "";
        List<String> words = WORDS.splitToList(body);
        return (!Collections.disjoint(words, PARLIAMENTS)
                        || COUNCILS.matcher(body).matches())
                && Collections.disjoint(words, NO_PARLIAMENTS)
                && Collections.disjoint(words, OTHERS);
    }
}
