package io.github.comity.treaty;

import io.github.comity.internal.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the United Nations keep an agreement: register, number, and volume of the Treaty Series.
 *
 * <p>It is not what makes an agreement binding. The text is that of the Treaty Series, {@code I-18232} or
 * {@code I-18232, vol. 1155}, which {@link #parse} undoes. Two are equal when register, number and volume are equal.
 * There is no order. Source: article 102 of the Charter of the United Nations and the Regulations to give effect to it.
 * This class is immutable and thread-safe.
 */
public final class Registration {
    /** The two registers of the Secretariat. */
    public enum Register {
        /** Register I: registered under article 102 of the Charter. */
        REGISTERED("I"),
        /** Register II: filed and recorded under article 10 of the Regulations. */
        FILED_AND_RECORDED("II");

        private final String numeral;

        Register(String numeral) {
            this.numeral = numeral;
        }

        /** {@return the Roman numeral before the number: {@code "I"} or {@code "II"}} */
        public String numeral() {
            return numeral;
        }
    }

    private static final Pattern TEXT = Pattern.compile("(II?)-([1-9]\\d{0,8})(?:, vol\\. ([1-9]\\d{0,8}))?");
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
        return new Registration(register, number, positive("volume of the Treaty Series", volume));
    }

    /**
     * Obtains a registration from its text.
     *
     * @param text the text, such as {@code "I-18232"} or {@code "II-965, vol. 1155"}
     * @return the registration
     * @throws IllegalArgumentException if it is not such a text
     */
    public static Registration parse(CharSequence text) {
        Matcher matcher = TEXT.matcher(text.length() > MAX_TEXT ? "" : text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "cannot parse registration from %s: write register and number, as in I-18232 or I-18232, vol. 1155"
                            .formatted(Text.quote(text)));
        }
        Register register = matcher.group(1).equals("I") ? Register.REGISTERED : Register.FILED_AND_RECORDED;
        String volume = matcher.group(3);
        return new Registration(
                register, Integer.parseInt(matcher.group(2)), volume == null ? null : Integer.valueOf(volume));
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
