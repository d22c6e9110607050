package org.dengta.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions that the rules share. */
final class Conditions {

    private Conditions() {}

    /** Holds for what the predicate accepts and names everything else, with its place. */
    static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> be(
            DescribedPredicate<? super T> expected) {
        return new ArchCondition<>("be " + expected.getDescription()) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item,
                                expected.test(item),
                                item.getDescription()
                                        + " is not "
                                        + expected.getDescription()
                                        + " in "
                                        + item.getSourceCodeLocation()));
            }
        };
    }
}
