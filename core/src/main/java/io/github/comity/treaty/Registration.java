package io.github.comity.treaty;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the United Nations keep an agreement or a later action on it: register, number, and volume of the Treaty
 * Series.
 *
 * <p>It is not what makes an agreement binding. The text is that of the Treaty Series, {@code I-18232} or
 * {@code I-18232, vol. 1155}, which {@link #parse} undoes; {@code LoN-4321} is in the series of the League of Nations,
 * and {@code A-18232} an action on the treaty {@code I-18232}. Two are equal when register, number and volume are
 * equal. There is no order. Source: article 102 of the Charter of the United Nations and the Regulations to give effect
 * to it. This class is immutable and thread-safe.
 */
public final class Registration {
    /** The registers of the Secretariat, the annexes of the Treaty Series, and the series of the League of Nations. */
    public enum Register {
        /** Register I: registered under article 102 of the Charter. */
        REGISTERED("I"),
        /** Register II: filed and recorded under article 10 of the Regulations. */
        FILED_AND_RECORDED("II"),
        /** The series of the League of Nations, 1920 to 1946. */
        LEAGUE_OF_NATIONS("LoN"),
        /** Annex A: a later action, such as an accession, on a treaty of register I, under its number. */
        ACTION_ON_REGISTERED("A"),
        /** Annex B: a later action on a treaty of register II, under its number. */
        ACTION_ON_FILED_AND_RECORDED("B"),
        /** Annex C: a later action on a treaty of the League of Nations, under its number. */
        ACTION_ON_LEAGUE_OF_NATIONS("C");

        private final String numeral;

        Register(String numeral) {
            this.numeral = numeral;
        }

        /** {@return what stands before the number: a Roman numeral, the letter of an annex, or {@code "LoN"}} */
        public String numeral() {
            return numeral;
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Register parse(CharSequence text) {
            Given.argument("text", "Registration.parse", text);
            return Constants.read(Register.class, Register::label, text);
        }

        /** {@return the words for it, such as {@code "registered"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    private static final String NUMBER = "([1-9]\\d{0,8}|[1-9]\\d{0,2}(?:,\\d{3}){1,2})";
    private static final Pattern TEXT =
            Pattern.compile("(II?|[ABC]|LoN|LON|LNTS)(?: ?[-:\u2010\u2011\u2013] ?| No\\. ?| )" + NUMBER
                    + "(?:, vol\\. " + NUMBER + ")?");
    private static final int MAX_TEXT = 40;

    private final Register register;
    private final int number;
    private final @Nullable Integer volume;

    private Registration(Register register, int number, @Nullable Integer volume) {
        this.register = register;
        this.number = positive("registration number", number);
        this.volume = volume;
    }

    private static int positive(String what, int value) {
        if (value < 1 || value > 999_999_999) {
            throw new IllegalArgumentException(
                    "%s must be 1 to 999999999, but was %s; pass one in that range".formatted(what, value));
        }
        return value;
    }

    /**
     * Obtains a registration whose volume is not known.
     *
     * @param register the register
     * @param number the number in it, from 1
     * @return the registration
     * @throws IllegalArgumentException if the number is not 1 to 999999999
     */
    public static Registration of(Register register, int number) {
        Given.argument("register", "Registration.of", register);
        return new Registration(register, number, null);
    }

    /**
     * Obtains a registration.
     *
     * @param register the register
     * @param number the number in it, from 1
     * @param volume the volume of the Treaty Series, from 1
     * @return the registration
     * @throws IllegalArgumentException if number or volume is not 1 to 999999999
     */
    public static Registration of(Register register, int number, int volume) {
        Given.argument("register", "Registration.of", register);
        return new Registration(register, number, positive("volume of the Treaty Series", volume));
    }

    /**
     * Obtains a registration from its text.
     *
     * @param text the text, such as {@code "I-18232"} or {@code "II-965, vol. 1155"}; a colon, a space, {@code "No."}
     *     or a dash may stand for the hyphen, {@code "LNTS"} for {@code "LoN"}, and numbers may have commas
     * @return the registration
     * @throws IllegalArgumentException if it is not such a text
     */
    public static Registration parse(CharSequence text) {
        Given.argument("text", "Registration.parse", text);
        Matcher matcher =
                TEXT.matcher(text.length() > MAX_TEXT ? "" : text.toString().strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    ("cannot parse registration from %s: write register and number, as in I-18232 or II-965, LoN-4321 "
                                    + "for the League of Nations, A-18232 for an action, or I-18232, vol. 1155")
                            .formatted(Text.quote(text)));
        }
        String volume = matcher.group(3);
        return new Registration(
                register(matcher.group(1)), number(matcher.group(2)), volume == null ? null : number(volume));
    }

    private static Register register(String mark) {
        for (Register register : Register.values()) {
            if (register.numeral().equals(mark)) {
                return register;
            }
        }
        return Register.LEAGUE_OF_NATIONS;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(",", ""));
    }

    /** {@return the register} */
    public Register register() {
        return register;
    }

    /** {@return the number in the register} */
    public int number() {
        return number;
    }

    /** {@return the volume of the Treaty Series, if known} */
    public Optional<Integer> volume() {
        return Optional.ofNullable(volume);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Registration that
                        && register == that.register
                        && number == that.number
                        && Objects.equals(volume, that.volume));
    }

    @Override
    public int hashCode() {
        return Objects.hash(register, number, volume);
    }

    /** {@return the text of the Treaty Series, such as {@code "I-18232, vol. 1155"}} */
    @Override
    public String toString() {
        return register.numeral() + "-" + number + (volume == null ? "" : ", vol. " + volume);
    }
}
