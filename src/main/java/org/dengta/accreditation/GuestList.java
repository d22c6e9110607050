package org.dengta.accreditation;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The list of people that this replica holds. */
public interface GuestList {

    /**
     * Does work as one step: nobody else changes the list between what it reads and what it puts,
     * and what it puts is durable together when this returns, or not at all when it throws.
     */
    <T> T atomically(Supplier<T> work);

    /** The person of a number, or empty when this list has none. */
    Optional<Person> find(PersonId id);

    /** Whether the list has or once had this number: also of somebody who was taken off it. */
    boolean wasListed(PersonId id);

    /**
     * Every person once, in order of their numbers. The list may not be changed while it is read.
     */
    void forEach(Consumer<Person> reader);

    /** Adds or replaces these people in one durable step: all of them or, on an exception, none. */
    void put(Collection<Person> people);

    /**
     * Takes people off the list in one durable step; whoever is not on it changes nothing. What
     * happened stays known of them, and put again they are back.
     *
     * @return how many were on it
     */
    int remove(Collection<PersonId> people);
}
