package org.dengta.testing;

import org.dengta.exchange.Answers;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.Round;

import java.time.InstantSource;
import java.util.Set;

/** A replica of fakes, for what one tells another. */
public final class MemoryReplica {
    public static final String EVENT = "2410";

    private final String name;
    private final InstantSource clock;
    private final InMemorySharedFacts facts;
    private final InMemorySharedGuests guests;
    private final InMemorySharedProgramme programme = new InMemorySharedProgramme();
    private final InMemoryPeerNotes notes;
    private final InMemoryNeighbourhood neighbourhood;

    public MemoryReplica(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        this.facts = new InMemorySharedFacts(clock);
        this.guests = new InMemorySharedGuests("epoch-of-" + name, Set.of()::contains);
        this.notes = new InMemoryPeerNotes(facts);
        this.neighbourhood = new InMemoryNeighbourhood(name, clock, name.equals("central"));
    }

    public InMemorySharedFacts facts() {
        return facts;
    }

    public InMemorySharedGuests guests() {
        return guests;
    }

    public InMemorySharedProgramme programme() {
        return programme;
    }

    public InMemoryPeerNotes notes() {
        return notes;
    }

    /** First hand at one of the name {@code central}. */
    public InMemoryNeighbourhood neighbourhood() {
        return neighbourhood;
    }

    public Shared shared() {
        return new Shared(facts, guests, programme, neighbourhood);
    }

    /** What it answers to somebody. */
    public Answers answers(String asker) {
        return new Answers(EVENT, clock, shared(), asker);
    }

    /** A round of its own with a peer. */
    public Round round() {
        return new Round(EVENT, clock, shared(), notes, "peer of " + name);
    }
}
