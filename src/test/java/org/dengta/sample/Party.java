package org.dengta.sample;

import java.util.List;

/**
 * Guests who stand together in the list: a delegation, or people of one body.
 *
 * @param category the id in the event's profile, of all but companions
 * @param members the head first; grows when companions join
 */
record Party(String category, List<GuestRow> members) {

    GuestRow head() {
        return members.getFirst();
    }

    boolean isDelegation() {
        return !head().get(GuestColumn.DELEGATION).isEmpty();
    }

    /**
     * What a party is to be.
     *
     * @param region country or region
     * @param delegation its name, empty for people who are no delegation
     */
    record Plan(String category, String region, Body body, String delegation, int size) {}

    /**
     * Where people come from.
     *
     * @param culture of their names
     */
    record Body(String chinese, String latin, String culture) {
        static Body of(List<String> cells) {
            return new Body(cells.get(0), cells.get(1), cells.get(2));
        }
    }
}
