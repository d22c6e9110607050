package org.dengta.supervision;

import org.dengta.journal.Position;

import java.util.Locale;

/** What became of an order. */
public sealed interface Ordering {

    /** It holds here from now on, and elsewhere as soon as the fact comes there. */
    record Ordered(Position fact) implements Ordering {}

    /** Nothing was written down. */
    record NotOrdered(Why why) implements Ordering {}

    /** What stands in the way of an order. */
    enum Why {
        NO_SUCH_GATE,
        NO_SUCH_ZONE,
        NO_SUCH_PLACE,
        /** It would be over before it began. */
        OVER_ALREADY,
        /** Nothing is held that an end could be given to. */
        OPEN_HAS_NO_END,
        BLOCKED_ALREADY,
        NOT_BLOCKED,
        /** A zone that opens only by the sessions in it. */
        OPEN_BY_SESSION_ONLY,
        /** The programme closes the place to this person, and no lift opens it. */
        CLOSED_TO_PERSON,
        NOT_LIFTED,
        NO_BADGE,
        HANDED_OVER_ALREADY,
        PERSON_BLOCKED,
        NOT_APPROVED;

        /** Short and stable, such as {@code no-badge}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
