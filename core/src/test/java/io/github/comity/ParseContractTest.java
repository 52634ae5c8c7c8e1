package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Growth;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Place;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.treaty.Registration;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every public static {@code parse} of the module keeps, found by reflection so that none is forgotten: it undoes
 * {@code toString}, answers alike in every locale, and refuses hostile text at once in a printable message.
 */
class ParseContractTest {
    private static final int HUGE = 1_000_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** Canonical and other texts of each type that is no enum; those of an enum are its constants. */
    private static final ImmutableMap<String, List<String>> SAMPLES = ImmutableMap.<String, List<String>>builder()
            .put(Rational.class.getSimpleName(), List.of("0", "-7", "3/2", "-22/7", "123456789012345678901/2"))
            .put(
                    Bounds.class.getSimpleName(),
                    List.of("empty", "[1, 2]", "[-0.5, 1E+3]", "(-inf, 2]", "[2, +inf)", "(-inf, +inf)"))
            .put(Unit.class.getSimpleName(), List.of("", "USD", "%", "pp", "ratio", "rank", "{enterprises}", "t"))
            .put(
                    Figure.class.getSimpleName(),
                    List.of("626.8 million USD", "about 150", "1.2–1.5 billion EUR", "48.4%", "12 {enterprises}"))
            .put(Growth.class.getSimpleName(), List.of("+48.4%", "-5%", "2.1 times", "up 3.5%"))
            .put(Place.class.getSimpleName(), List.of("Prague, CZE", "Astana, KAZ", "Geneva", "Washington, D.C."))
            .put(CooperationField.class.getSimpleName(), List.of("trade", "TRADE", "underwater archaeology"))
            .put("ProductCode", List.of("HS 2022:2709", "SITC 4:33", "CN 2023:27090010"))
            .put(Country.class.getSimpleName(), List.of("KAZ", "CZ", "398", "Kazakhstan", "Türkiye"))
            .put(AreaPair.class.getSimpleName(), List.of("CZE-KAZ", "KAZ-CZE"))
            .put(Registration.class.getSimpleName(), List.of("I-18232", "II-1350", "I-18232, vol. 1155"))
            .put(
                    EventDate.class.getSimpleName(),
                    List.of("2024-09-02", "2024-41", "2024-06~", "2004-06~-11", "2005/..", "/1888", "2024-03/2024"))
            .put(
                    ReportingPeriod.class.getSimpleName(),
                    List.of("2024", "2024-M7", "2024-01-01T00:00:00/P1Y", "2005/..", "2024-04-05/6824", "unknown"))
            .build();

    /** Texts that nothing prints; a type may read one of them if it reads names, but never answers oddly. */
    private static final List<String> HOSTILE = List.of(
            "\0",
            "2024\0",
            "\uD800",
            "2024\uDC00",
            "2024-$1-4\u0011T00:",
            "202420--2\0\0UUUU\0",
            "\uDC00\uD800",
            "\u202E4202\u202C",
            "\u200F2024",
            "\u2066KAZ\u2069",
            "\uFEFFUSD",
            "\u00A0",
            "\u2003\u3000",
            "\u0085",
            "%s",
            "%n%d",
            "{}",
            "{",
            "}",
            "[",
            "]",
            "(",
            "'",
            "''",
            "\"",
            "\\",
            "\\u0000",
            "-",
            "--",
            "/",
            "//",
            ":",
            "::",
            ",",
            ", ",
            "..",
            "../..",
            "1/0",
            "0/0",
            "-0",
            "+",
            "+-1",
            "1e999999999",
            "1E-999999999",
            "9".repeat(60) + "." + "9".repeat(60),
            "NaN",
            "Infinity",
            "null",
            "０１２",
            "\u0661\u0662",
            "²",
            "½",
            "İ",
            "ı",
            "ß",
            "ŉ",
            "e\u0301",
            "\uD83D\uDE00",
            "🇰🇿",
            "a\tb",
            "a\nb",
            "\r\n",
            "HS:",
            ":2709",
            "I-",
            "I-99999999999999",
            "KAZ-KAZ",
            "ZZZ-ZZZ",
            "9999-12-31/..",
            "2024-01-01/P999999Y",
            "P1Y");

    private static final List<String> UNITS_OF_HUGE = List.of("x", "1", " ", "(", "9.", "\uD800", "P1M", "~-");

    /** A parse method with the constants that its further parameters take. */
    record Parser(Method method, List<Object> further) {
        Object parse(CharSequence text) throws Throwable {
            List<Object> arguments = new ArrayList<>();
            arguments.add(text);
            arguments.addAll(further);
            try {
                return method.invoke(null, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        List<String> samples() {
            Object[] constants = method.getDeclaringClass().getEnumConstants();
            if (constants != null) {
                return Arrays.stream(constants)
                        .map(Object::toString)
                        .flatMap(t -> Stream.of(t, t.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList();
            }
            List<String> samples = SAMPLES.get(method.getDeclaringClass().getSimpleName());
            assertThat(samples)
                    .as("samples of %s must be stated in this test", method.getDeclaringClass())
                    .isNotNull();
            return samples;
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + (further.isEmpty() ? "" : further);
        }
    }

    static List<Parser> parsers() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(ReportingPeriod.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Parser> parsers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(f -> classes.relativize(f).toString())
                    .filter(f -> f.endsWith(".class") && f.startsWith("io"))
                    .map(f -> f.substring(0, f.length() - 6).replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, ParseContractTest.class.getClassLoader());
                for (Method method : type.getDeclaredMethods()) {
                    int modifiers = method.getModifiers() & type.getModifiers();
                    if (Modifier.isPublic(modifiers)
                            && Modifier.isStatic(method.getModifiers())
                            && method.getName().equals("parse")) {
                        addAll(parsers, method);
                    }
                }
            }
        }
        return parsers;
    }

    private static void addAll(List<Parser> parsers, Method method) {
        Class<?>[] types = method.getParameterTypes();
        assertThat(types[0]).as("%s", method).isAssignableFrom(String.class);
        if (types.length == 1) {
            parsers.add(new Parser(method, List.of()));
            return;
        }
        assertThat(types).as("parameters of %s", method).hasSize(2);
        assertThat(types[1].isEnum()).as("second parameter of %s", method).isTrue();
        for (Object constant : types[1].getEnumConstants()) {
            parsers.add(new Parser(method, List.of(constant)));
        }
    }

    @Test
    void everyTypeThatHasSamples_isFound() throws Exception {
        assertThat(parsers().stream().map(p -> p.method().getDeclaringClass().getSimpleName()))
                .containsAll(SAMPLES.keySet())
                .contains(
                        "VisitKind", "AgreementKind", "OfficialLevel", "EventStatus", "Direction", "Verdict", "World");
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_undoesToString(Parser parser) throws Throwable {
        for (String text : parser.samples()) {
            if (parser.toString().contains("COMMA") && text.indexOf('.') >= 0) {
                continue; // the canonical text of a figure has a decimal point
            }
            Object value = parser.parse(text);
            assertThat(parser.parse(text)).as(text).isEqualTo(value).hasSameHashCodeAs(value);
            if (parser.method().getParameterTypes()[0] == CharSequence.class) {
                assertThat(parser.parse(CharBuffer.wrap(text))).as(text).isEqualTo(value);
            }
            if (!parser.toString().contains("COMMA")) {
                assertThat(parser.parse(value.toString()))
                        .as("%s as %s", text, value)
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_ofNull_namesTheParameter(Parser parser) {
        String name = parser.method().getParameters()[0].getName();
        assertThatThrownBy(() -> parser.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching(
                        name + " of [A-Za-z.]+\\.parse\\(\\.\\.\\.\\) must be a value, but was null; pass one");
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_ofNothing_isRefused(Parser parser) {
        for (String text : List.of("", " ", "   ", "\t", "\n", "\u2003", "\u3000")) {
            // the unstated unit prints as nothing
            boolean canonical = parser.samples().contains(text);
            assertThat(refusal(parser, text).isEmpty()).as("'%s'", text).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_ofHostileText_isRefusedInAPrintableMessage_orReadAsAName(Parser parser) {
        for (String text : HOSTILE) {
            refusal(parser, text);
        }
        for (String sample : parser.samples()) {
            for (String odd : List.of("\0", "\uD800", "\u202E", "\u001B[31m")) {
                for (int at : new int[] {0, sample.length() / 2, sample.length()}) {
                    refusal(parser, sample.substring(0, at) + odd + sample.substring(at));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_ofAMillionCharacters_isRefusedAtOnce(Parser parser) {
        for (String unit : UNITS_OF_HUGE) {
            String text = unit.repeat(HUGE / unit.length());
            String message = Assertions.assertTimeout(AT_ONCE, () -> refusal(parser, text));
            assertThat(message).as("%s times '%s'", HUGE, unit).isNotEmpty();
        }
        String spaces = " ".repeat(HUGE);
        for (String sample : parser.samples().subList(0, 2)) {
            Assertions.assertTimeout(AT_ONCE, () -> refusal(parser, sample + spaces + sample));
        }
    }

    /** The message of the refusal, after checking its form; empty if the text is read, then it is read again alike. */
    private static String refusal(Parser parser, String text) {
        Object value;
        try {
            value = parser.parse(text);
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            assertThat(message)
                    .as("%s of %s", parser, text.length() > 99 ? text.length() : text)
                    .isNotBlank()
                    .hasSizeLessThan(2_000)
                    .matches("(?s)(cannot parse .+ from '.*|unknown .+ '.*|.+ must .+|.+ cannot .+)")
                    .matches("(?s).*[:;,] .+");
            assertThat(message.chars().filter(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2066))
                    .as("characters that hide or turn the message of %s", parser)
                    .isEmpty();
            assertThat(message.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isEmpty();
            return message;
        } catch (Throwable e) {
            throw new AssertionError("%s of '%s'".formatted(parser, text.length() > 99 ? "long text" : text), e);
        }
        try {
            assertThat(parser.parse(text)).isEqualTo(value);
        } catch (Throwable e) {
            throw new AssertionError("%s of '%s' again".formatted(parser, text), e);
        }
        return "";
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_isTheSameInEveryLocaleAndTimeZone(Parser parser) throws Throwable {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> expected = answers(parser);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Apia" : "America/Adak"));
                assertThat(answers(parser)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What is read or said of all samples and hostile texts. */
    private static Map<String, String> answers(Parser parser) throws Throwable {
        ImmutableMap.Builder<String, String> answers = ImmutableMap.builder();
        List<String> texts = new ArrayList<>(parser.samples());
        texts.addAll(HOSTILE);
        for (String text : texts.stream().distinct().toList()) {
            String answer;
            try {
                answer = parser.parse(text).toString();
            } catch (IllegalArgumentException e) {
                answer = "" + e.getMessage();
            }
            answers.put(text, answer);
        }
        return answers.buildOrThrow();
    }
}
