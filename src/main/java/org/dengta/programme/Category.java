package org.dengta.programme;

import org.dengta.venue.Label;
import org.dengta.venue.ZoneId;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A category of people with one look on badges and screens.
 *
 * @param id the category
 * @param number 1 to 255, stands in the letter's signed part and must never be given to another
 *     category
 * @param audience in which of the three counts its people appear
 * @param name shown in both languages
 * @param colour {@code #rrggbb}, the band of the badge
 * @param symbol one to three characters, so that colour is never the only sign
 * @param walkIn set where a desk may register people of this category by itself
 * @param bearer what its credentials stand for
 */
public record Category(
        CategoryId id,
        int number,
        Audience audience,
        Label name,
        String colour,
        String symbol,
        Optional<WalkIn> walkIn,
        Bearer bearer) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * What a desk gives to somebody it registers, beyond what the category may.
     *
     * @param dayPass a zone that stands open to the person on the day of the registration
     * @param quota how many cards one delegation may have; as many as it asks for when empty
     */
    public record WalkIn(Optional<ZoneId> dayPass, OptionalInt quota) {

        /** Without a quota. */
        public WalkIn(Optional<ZoneId> dayPass) {
            this(dayPass, OptionalInt.empty());
        }
    }

    /** What a credential stands for. */
    public enum Bearer {
        /** One person, or the heads of one reservation. */
        PERSON,
        /** Whoever of a delegation carries the card at that time. */
        CARD,
        /** A whole delegation: it opens the list of its members, and nobody passes by it alone. */
        DELEGATION,
        /** A vehicle, which is never counted as people. */
        VEHICLE
    }

    /** A category of people whom the organisers alone register. */
    public Category(
            CategoryId id,
            int number,
            Audience audience,
            Label name,
            String colour,
            String symbol) {
        this(id, number, audience, name, colour, symbol, Optional.empty(), Bearer.PERSON);
    }

    public Category {
        if (number < 1 || number > 255) {
            throw new IllegalArgumentException("a category number is 1 to 255: " + number);
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is #rrggbb: " + colour);
        }
        if (symbol.isBlank() || symbol.codePointCount(0, symbol.length()) > 3) {
            throw new IllegalArgumentException("a symbol has one to three characters: " + symbol);
        }
    }
}
