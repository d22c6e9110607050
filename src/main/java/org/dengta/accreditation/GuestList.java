package org.dengta.accreditation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The list of people that this replica holds. A person's card is the list's own row overlaid with
 * what desks have amended; most cards are the row itself.
 */
public interface GuestList {

    /**
     * Does work as one step: nobody else changes the list between what it reads and what it puts,
     * and what it puts is durable together when this returns, or not at all when it throws.
     */
    <T> T atomically(Supplier<T> work);

    /** The card of a number, or empty when this list has none. */
    Optional<Person> find(PersonId id);

    /** The list's own row of a number, without amendments; empty as {@link #find}. */
    Optional<Person> listed(PersonId id);

    /** Everybody whose card differs from the list's own row, in order of their numbers. */
    List<AmendedCard> amended();

    /** Whether the list has or once had this number: also of somebody who was taken off it. */
    boolean wasListed(PersonId id);

    /**
     * Everybody's card once, in order of their numbers. The list may not be changed while it is
     * read.
     */
    void forEach(Consumer<Person> reader);

    /**
     * Adds or replaces these rows in one durable step: all of them or, on an exception, none. What
     * desks have amended stays on the cards.
     */
    void put(Collection<Person> people);

    /**
     * Takes people off the list in one durable step; whoever is not on it changes nothing. What
     * happened stays known of them, and put again they are back.
     *
     * @return how many were on it
     */
    int remove(Collection<PersonId> people);
}
