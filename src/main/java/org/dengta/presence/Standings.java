package org.dengta.presence;

import org.dengta.accreditation.PersonId;

import java.util.function.BiConsumer;

/** The standing of everybody, kept up to date with the journal. */
public interface Standings {

    /** A person's whereabouts; unknown when no fact is about that person. */
    Whereabouts of(PersonId person);

    /** Everybody with at least one standing, once, in no order. */
    void forEach(BiConsumer<PersonId, Whereabouts> reader);
}
