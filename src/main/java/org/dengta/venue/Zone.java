package org.dengta.venue;

import java.util.Optional;

/**
 * A part of the venue with a capacity.
 *
 * @param id the zone
 * @param name shown in both languages
 * @param sign short name for badges and crowded lists, one for all languages, 1 to 12 characters
 * @param capacity people at once, at least 1
 * @param within the zone around it, if any
 * @param ownEntrance whether people come into it from outdoors, and not only through the zone
 *     around it; a zone with none around it is always reached so
 * @param opening what opens it to people
 */
public record Zone(
        ZoneId id,
        Label name,
        String sign,
        int capacity,
        Optional<ZoneId> within,
        boolean ownEntrance,
        Opening opening) {
    public static final int LONGEST_SIGN = 12;

    public Zone {
        if (sign.isBlank() || sign.codePointCount(0, sign.length()) > LONGEST_SIGN) {
            throw new IllegalArgumentException("a sign has 1 to 12 characters: " + sign);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("a capacity is at least 1: " + capacity);
        }
    }

    /** A zone whose sign is its id, as far as that goes, without an entrance of its own. */
    public Zone(ZoneId id, Label name, int capacity, Optional<ZoneId> within, Opening opening) {
        this(id, name, signOf(id.value()), capacity, within, false, opening);
    }

    private static String signOf(String id) {
        return id.substring(0, Math.min(LONGEST_SIGN, id.length()));
    }

    /** What opens a zone: its own hours, or the sessions held in it. */
    public sealed interface Opening {}

    /**
     * Open on each day that the access matrix gives, within the hours.
     *
     * @param hours daily hours
     * @param entry how often one person may enter
     * @param emptiedAtClosing whether everybody counts as gone when the hours end; else at midnight
     */
    public record ByDay(DayHours hours, EntryRule entry, boolean emptiedAtClosing)
            implements Opening {

        /** One that counts people until midnight. */
        public ByDay(DayHours hours, EntryRule entry) {
            this(hours, entry, false);
        }
    }

    /** Open only while a session in it takes people in. */
    public record BySession() implements Opening {}
}
