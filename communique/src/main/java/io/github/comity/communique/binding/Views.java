package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.party.Area;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two parties were told to have sold each other, and so from whose view a balance is told that names nobody. It is
 * the speaker's, though the other side was spoken of last, where the sums fit that: <i>Chilean exports were 412
 * million. Thai goods that entered Chile were 655. The deficit was 243.</i>
 */
final class Views {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final Map<Area, BigDecimal> sales = new HashMap<>();

    /** Takes note of a sum that one of two parties sold the other. */
    void tell(Area seller, Area buyer, BigDecimal sum) {
        sales.keySet().removeIf(a -> !a.equals(seller) && !a.equals(buyer));
        sales.put(seller, sum);
    }

    /** Whether what two parties sold each other was told, and a total is no more than twice that, as one of all is. */
    boolean mayBeSum(@Nullable Area one, @Nullable Area other, BigDecimal total) {
        BigDecimal sold = one == null ? null : sales.get(one);
        BigDecimal bought = other == null || other.equals(one) ? null : sales.get(other);
        return sold != null
                && bought != null
                && total.compareTo(sold.add(bought).multiply(TWICE)) <= 0;
    }

    /** Whether a balance that names nobody is the speaker's by the sums that were told, though it is not spoken of. */
    boolean isOfSpeaker(@Nullable Area speaker, @Nullable Area last, Concept balance) {
        BigDecimal own = speaker == null ? null : sales.get(speaker);
        BigDecimal other = last == null || last.equals(speaker) ? null : sales.get(last);
        int side = own == null || other == null ? 0 : own.compareTo(other);
        return (balance == Concept.DEFICIT && side < 0) || (balance == Concept.SURPLUS && side > 0);
    }
}
