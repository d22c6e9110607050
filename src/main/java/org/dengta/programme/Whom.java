package org.dengta.programme;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Whom a rule is about: everybody in any of these categories or delegations, and any of these
 * persons. All three empty stand for everybody.
 *
 * @param categories by category
 * @param delegations by the delegation's name, as the list writes it
 * @param persons by the number of the list
 */
public record Whom(Set<CategoryId> categories, Set<String> delegations, Set<String> persons) {
    private static final Whom EVERYBODY = new Whom(Set.of(), Set.of(), Set.of());

    public Whom {
        categories = Set.copyOf(categories);
        delegations = Set.copyOf(delegations);
        persons = Set.copyOf(persons);
    }

    /**
     * What rules can know a person by.
     *
     * @param category the person's
     * @param delegation its name, may be empty
     * @param person the number, may be empty
     */
    public record Subject(CategoryId category, String delegation, String person) {

        /** Anybody of a category. */
        public static Subject of(CategoryId category) {
            return new Subject(category, "", "");
        }
    }

    public static Whom everybody() {
        return EVERYBODY;
    }

    public static Whom of(Set<CategoryId> categories) {
        return new Whom(categories, Set.of(), Set.of());
    }

    public boolean isEverybody() {
        return equals(EVERYBODY);
    }

    public boolean includes(Subject subject) {
        return closeness(subject).isPresent();
    }

    /**
     * How closely this is about somebody: 0 for everybody, 1 by category, 2 by delegation, 3 by
     * person; empty when it is not.
     */
    public OptionalInt closeness(Subject subject) {
        if (persons.contains(subject.person())) {
            return OptionalInt.of(3);
        }
        if (delegations.contains(subject.delegation())) {
            return OptionalInt.of(2);
        }
        if (categories.contains(subject.category())) {
            return OptionalInt.of(1);
        }
        return isEverybody() ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
