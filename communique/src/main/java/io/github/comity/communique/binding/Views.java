package io.github.comity.communique.binding;

import io.github.comity.party.Area;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose exports and imports a text has told of two parties, and so from whose view a balance is told that names nobody.
 * Where the speaker's own sales were told and those of the other side alone, as what it bought, the balance is the
 * speaker's: <i>Chilean exports were 412 million. Thai goods that entered Chile were 655. The deficit was 243.</i>
 */
final class Views {
    /** The directions of the flows that were told as those of a party: whether it sold. */
    private final Map<Area, Set<Boolean>> told = new HashMap<>();

    /** Takes note of a flow that was told as that of a party. */
    void tell(Area owner, Area other, boolean isSale) {
        told.keySet().removeIf(a -> !a.equals(owner) && !a.equals(other));
        told.computeIfAbsent(owner, k -> new HashSet<>()).add(isSale);
    }

    /** Whether a balance that names nobody is the speaker's, though the other side was spoken of last. */
    boolean isOfSpeaker(@Nullable Area speaker, @Nullable Area last) {
        return speaker != null
                && last != null
                && !last.equals(speaker)
                && told.containsKey(speaker)
                && told.getOrDefault(last, Set.of()).size() < 2;
    }
}
