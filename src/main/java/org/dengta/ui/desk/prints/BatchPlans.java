package org.dengta.ui.desk.prints;

import org.dengta.accreditation.PersonId;

import java.util.List;

/** Whose badges could make a batch, on this kiosk. For workers. */
public interface BatchPlans {

    /** Delegations and categories with somebody who may have a badge, in order of their names. */
    Choices choices();

    /** Whose badges these would be, in order of handing out; of whom may have one only. */
    List<PersonId> people(Whose whose);

    /** Looks at some badges before they are printed; draws each, so give it few at a time. */
    Look look(List<PersonId> people);

    /** What there is to choose from. */
    record Choices(List<Group> delegations, List<Group> categories) {
        static final Choices NONE = new Choices(List.of(), List.of());

        public Choices {
            delegations = List.copyOf(delegations);
            categories = List.copyOf(categories);
        }
    }

    /**
     * A delegation or category.
     *
     * @param id of a category; a delegation's is its name
     * @param people that may have a badge
     */
    record Group(String id, String name, int people) {}

    /** Whose badges. */
    sealed interface Whose {}

    /** Those of one delegation. */
    record OfDelegation(String name) implements Whose {}

    /** Those of one category. */
    record OfCategory(String id) implements Whose {}

    /** Those that a search finds. */
    record Found(String text) implements Whose {}

    /** Everybody's. */
    record Everybody() implements Whose {}

    /**
     * What a look at badges said.
     *
     * @param having how many have one already and are passed over
     * @param withoutPhoto how many of the others are drawn with a silhouette
     * @param findings what will not come out as the list has it
     */
    record Look(int having, int withoutPhoto, List<Finding> findings) {
        public Look {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something to be mended in the list first, or to be accepted.
     *
     * @param words in Chinese and English
     */
    record Finding(PersonId person, String name, String words) {}
}
