package org.dengta.search;

import java.util.Set;

/**
 * One word that a person must have, in any of some spellings.
 *
 * @param spellings letters, marks, digits and the signs of {@link Terms}, nothing else; one at
 *     least
 * @param beginning whether a term that only begins so will do
 */
public record Asked(Set<String> spellings, boolean beginning) {
    public Asked {
        spellings = Set.copyOf(spellings);
    }

    boolean suits(String term) {
        return beginning ? spellings.stream().anyMatch(term::startsWith) : spellings.contains(term);
    }

    /** Says nothing: what is asked for is a name. */
    @Override
    public String toString() {
        return "Asked";
    }
}
