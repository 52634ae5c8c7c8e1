package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Document;
import io.github.comity.brief.page.HtmlMarkup;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.page.Section;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.NumeralCoverage;
import io.github.comity.reconcile.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a marked text in a language: the text, a note to each figure, and the equations. */
final class MarkedDocument {
    private final MarkedText marked;
    private final Language language;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Equation, Integer> equations = new LinkedHashMap<>();

    private MarkedDocument(MarkedText marked, Language language) {
        this.marked = marked;
        this.language = language;
        for (MarkedFigure figure : marked.figures()) {
            figure.claims().forEach(c -> numbers.putIfAbsent(c.id(), figure.number()));
            figure.equations().forEach(e -> equations.putIfAbsent(e, equations.size() + 1));
        }
    }

    static Document of(MarkedText marked, Language language) {
        return new MarkedDocument(marked, language).document();
    }

    private Document document() {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        if (!marked.figures().isEmpty()) {
            sections.add(
                    new Section("notes", language.say("marked.notes"), false, ImmutableList.of(new Bullets(notes()))));
        }
        if (!equations.isEmpty()) {
            sections.add(new Section(
                    "equations",
                    language.say("marked.equations"),
                    false,
                    ImmutableList.of(new Bullets(equationItems()))));
        }
        NumeralCoverage coverage = marked.reading().coverage();
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        for (FigureState state : FigureState.values()) {
            words.put(
                    state.name(),
                    language.say(
                            "marked.count",
                            Phrase.capital(language.label(state)),
                            marked.figures().stream()
                                    .filter(f -> f.state() == state)
                                    .count()));
        }
        return new Document(
                        language.code(),
                        language.say("marked.title"),
                        language.say(
                                "marked.subtitle",
                                coverage.numerals(),
                                coverage.read(),
                                coverage.noStatistic(),
                                coverage.unread()),
                        sections.build(),
                        words.put("verdict", verdict())
                                .put("text", language.say("marked.text"))
                                .buildOrThrow())
                .withRaw(ImmutableMap.of("text", text(), "textLanguage", textLanguage()));
    }

    private String verdict() {
        long read = marked.figures().stream()
                .filter(f -> f.state() != FigureState.NOT_READ)
                .count();
        return read == 0
                ? language.say("marked.nothing")
                : language.say("marked.verdict."
                        + marked.reading().reconciliation().verdict().name());
    }

    /** The code of the language of the text, if it is one. */
    private String textLanguage() {
        String code = marked.reading().language();
        boolean isCode = !code.isEmpty() && code.length() <= 8 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return isCode ? code : "und";
    }

    /** The text in paragraphs, its figures as links. */
    private String text() {
        String text = marked.reading().text();
        StringBuilder out = new StringBuilder(text.length() * 2).append("<p dir=\"auto\">");
        int at = 0;
        for (MarkedFigure figure : marked.figures()) {
            plain(out, text.substring(at, figure.span().offset()));
            String state = figure.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.append("<a class=\"f ").append(state).append("\" id=\"t").append(figure.number());
            out.append("\" href=\"#n").append(figure.number()).append("\">");
            plain(out, figure.text().replace('\n', ' '));
            out.append("<sup>").append(figure.number()).append("</sup></a>");
            at = figure.span().end();
        }
        plain(out, text.substring(at));
        return out.append("</p>").toString().replace("<p dir=\"auto\"></p>", "");
    }

    /** Lines as they are, an empty one as the end of a paragraph. */
    private static void plain(StringBuilder out, String text) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            out.append(HtmlMarkup.escaped(
                    text.substring(at, end < 0 ? text.length() : end).replace("\r", ""), false));
            if (end < 0) {
                return;
            }
            int next = end + 1;
            while (next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r')) {
                next++;
            }
            boolean isLast = text.substring(next).isBlank() && next >= text.length();
            out.append(next > end + 1 ? "</p>\n<p dir=\"auto\">" : isLast ? "\n" : "<br>\n");
            at = next;
        }
    }

    private ImmutableList<Item> notes() {
        return marked.figures().stream()
                .map(f -> new Item("n" + f.number(), note(f)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The short message, what the figure means, the long message, the suggestion, and the way back. */
    private ImmutableList<Run> note(MarkedFigure figure) {
        List<ImmutableList<Run>> parts = new ArrayList<>();
        parts.add(ImmutableList.of(new Run(
                figure.number() + " " + Foreign.text(figure.text()),
                "t" + figure.number(),
                Run.Mark.NONE,
                Style.STRONG)));
        String state = Phrase.capital(language.label(figure.state()));
        parts.add(ImmutableList.of(
                Run.of(state + ".", figure.state() == FigureState.CONTRADICTS ? Style.ALERT : Style.PLAIN)));
        for (Claim claim : figure.claims()) {
            parts.add(Phrase.joined(
                    "",
                    List.of(
                            ClaimPhrase.capital(ClaimPhrase.of(language, claim, Run.of(language.said(claim)))),
                            one("."))));
        }
        if (figure.state() == FigureState.NOT_READ) {
            parts.add(one(language.say("marked.not-read", Foreign.text(figure.reason()))));
        }
        message(figure).ifPresent(parts::add);
        figure.suggestion().ifPresent(r -> parts.add(suggestion(r)));
        return Phrase.joined(" ", parts);
    }

    private Optional<ImmutableList<Run>> message(MarkedFigure figure) {
        if (figure.tied().isEmpty()) {
            return Optional.empty();
        }
        List<ImmutableList<Run>> links = figure.tied().stream()
                .map(c -> numbers.get(c.id()))
                .filter(n -> n != null && n != figure.number())
                .distinct()
                .sorted()
                .map(n -> ImmutableList.of(Run.link(n.toString(), "n" + n)))
                .collect(Collectors.toList());
        figure.equations().stream()
                .map(equations::get)
                .map(n -> ImmutableList.of(Run.link(language.say("marked.equation", n), "e" + n)))
                .forEach(links::add);
        String key = figure.state() == FigureState.CONTRADICTS ? "marked.contradicts" : "marked.agrees";
        return links.isEmpty() ? Optional.empty() : Optional.of(Phrase.say(language, key, Phrase.joined(", ", links)));
    }

    private ImmutableList<Run> suggestion(Repair repair) {
        String needed = language.interval(repair.needed(), repair.claim().figure());
        String text = repair.figure()
                .map(f -> language.say("marked.suggestion", needed, language.said(repair.claim(), f)))
                .orElseGet(() -> language.say("marked.needed", needed));
        String slip = repair.slip()
                .map(s -> " " + language.say("marked.slip", language.label(s)))
                .orElse("");
        ImmutableList<Run> suggestion = ImmutableList.of(Run.of(text + slip));
        List<ImmutableList<Run>> others = repair.besides().stream()
                .map(c -> numbers.get(c.id()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(n -> ImmutableList.of(Run.link(n.toString(), "n" + n)))
                .toList();
        return others.isEmpty()
                ? suggestion
                : Phrase.joined(
                        " ", List.of(suggestion, Phrase.say(language, "marked.besides", Phrase.joined(", ", others))));
    }

    private ImmutableList<Item> equationItems() {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        equations.forEach((equation, number) -> {
            List<ImmutableList<Run>> links = marked.figures().stream()
                    .filter(f -> f.equations().contains(equation))
                    .map(f -> ImmutableList.of(Run.link(Integer.toString(f.number()), "n" + f.number())))
                    .toList();
            String text = language.say("pair", number.toString(), words(equation));
            items.add(new Item(
                    "e" + number, Phrase.say(language, "marked.figures-of", text, Phrase.joined(", ", links))));
        });
        return items.build();
    }

    private String words(Equation equation) {
        if (equation.sign().isEmpty()) {
            return Foreign.text(equation.words());
        }
        ImmutableList<Quantity> all = equation.quantities();
        String parts = IntStream.range(1, all.size())
                .mapToObj(i -> language.measure(all.get(i).measure()))
                .collect(Collectors.joining(" " + equation.sign() + " "));
        return language.subject(Subject.level(all.get(0))) + " = " + parts;
    }

    private static ImmutableList<Run> one(String text) {
        return ImmutableList.of(Run.of(text));
    }
}
