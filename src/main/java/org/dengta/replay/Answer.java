package org.dengta.replay;

import org.dengta.venue.Direction;
import org.dengta.venue.Place;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.util.Optional;

/**
 * What was said of a scan, as far as two answers are compared.
 *
 * @param code {@code admitted}, {@code repeated}, {@code left}, a refusal's or an attention's code,
 *     or {@link #NO_GATE} or {@link #WRONG_WAY}
 * @param place what was entered or left: the session, where one was, else the zone
 * @param heads how many people entered; 0 for every other answer
 */
public record Answer(String code, Optional<Place> place, int heads) {
    /** The programme has no such gate. */
    public static final String NO_GATE = "no-such-gate";

    /** The gate is not passed that way. */
    public static final String WRONG_WAY = "wrong-way";

    static final String ADMITTED = "admitted";
    static final String LEFT = "left";
    private static final String REPEATED = "repeated";

    static Answer stopped(String code) {
        return new Answer(code, Optional.empty(), 0);
    }

    /** The answer of a verdict. */
    public static Answer of(Verdict verdict) {
        return switch (verdict) {
            case Admitted admitted -> passed(admitted);
            case Refused refused -> stopped(refused.reason().code());
            case NeedsAttention needs -> stopped(needs.why().code());
        };
    }

    private static Answer passed(Admitted admitted) {
        var place = admitted.session().<Place>map(it -> it).orElse(admitted.zone());
        var isExit = admitted.direction() == Direction.EXIT;
        var code = admitted.repeated() ? REPEATED : isExit ? LEFT : ADMITTED;
        var heads = isExit || admitted.repeated() ? 0 : admitted.heads().passed();
        return new Answer(code, Optional.of(place), heads);
    }

    /** Whether the gate opened. */
    public boolean isPass() {
        return code.equals(ADMITTED) || code.equals(LEFT) || code.equals(REPEATED);
    }

    /**
     * Such as {@code admitted opening-ceremony}, {@code admitted expo ×4} or {@code wrong-time}.
     */
    public String text() {
        return code
                + place.map(it -> " " + it.value()).orElse("")
                + (heads > 1 ? " ×" + heads : "");
    }
}
