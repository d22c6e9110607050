package org.dengta.search;

import org.dengta.accreditation.PersonId;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody found.
 *
 * @param person the number
 * @param fields in what the words were found, in the order of {@link SearchField}; one at least
 */
public record Hit(PersonId person, Set<SearchField> fields) {
    public Hit {
        fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }
}
