package org.dengta.search;

import org.dengta.accreditation.Person;

import java.util.Collection;
import java.util.List;

/**
 * Everybody, found by whatever a guest says or shows; lives in memory only.
 *
 * <p>Any thread may call. One thread at a time puts, best in batches on a thread of its own; any
 * number find meanwhile, and each finds whoever was put before it began, whole. A search waits for
 * a small part of a batch at most, so ask on a worker, not on the screen's thread.
 */
public interface PeopleIndex {

    /** Makes these people findable; whoever is there already is found by the new terms only. */
    void put(Collection<Person> people);

    /**
     * Whom a typed text means: everybody in whom each of its words is found. Words end at blanks
     * and punctuation and between Chinese and other scripts; their order does not count, nor do
     * case, accents or the width of signs. First those whose name, number or initials the text is
     * as a whole, then those who have its words in full, then those who have words that begin so;
     * within each by precedence, those without one last, then in the order they were first put.
     *
     * @param query any text whatever, never refused; nobody is found by one without a letter or
     *     digit; what stands beyond the first words of a very long one does not count
     * @param limit how many at most, 1 at least
     */
    List<Hit> find(String query, int limit);
}
