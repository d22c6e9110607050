package org.dengta.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the house and the name of the planted class that breaks it.
 *
 * @param offender the simple name of a class below {@code org.dengta.house.offenders}
 */
record Rule(String name, String offender, ArchRule arch) {

    static Stream<Rule> allFor(House house) {
        return Stream.of(
                        RoomRules.of(house),
                        TechniqueRules.of(house),
                        AmbientRules.of(house),
                        ShapeRules.of(house))
                .flatMap(List::stream);
    }

    /** What breaks this rule, a line each; none when there is nothing the rule speaks of. */
    List<String> violations(JavaClasses classes) {
        return arch.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return name;
    }
}
