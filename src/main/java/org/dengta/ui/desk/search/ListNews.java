package org.dengta.ui.desk.search;

import org.dengta.accreditation.Person;

import java.util.List;

/** Whose cards change while the desk works, by its own hand or another's. For one worker. */
public interface ListNews {

    /** From now on changes are told; call it before the list is read, so that none is missed. */
    void begin();

    /**
     * The next of those whose cards changed since, each as it is now; empty when nobody's did. Few
     * at a time: ask again until it is empty.
     */
    List<Person> next();
}
