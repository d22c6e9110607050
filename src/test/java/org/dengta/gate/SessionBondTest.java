package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.GateInMemory.companion;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.PersonId;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Terms.Change;
import org.dengta.programme.Whom;
import org.dengta.testing.Answer;
import org.dengta.testing.GateInMemory;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A companion who is bound to the principal in one session and nowhere else. */
final class SessionBondTest {
    private final GateInMemory gate =
            new GateInMemory(programme(), new SettableClock(at(DAY_2, "09:30")));

    @Test
    void the_principal_is_looked_for_at_the_door_of_that_session() {
        var principal = gate.list(aPerson().withId("L-1"));
        var companion = gate.list(companion("C-1", "", "L-1").inCategory(EXPERT));
        assertThat(enter(companion)).isEqualTo("refused principal-not-inside");
        assertThat(enter(principal)).isEqualTo("admitted forum opening");
        assertThat(enter(companion)).isEqualTo("admitted forum opening");
    }

    private String enter(PersonId person) {
        return Answer.of(gate.enter(person, FORUM_DOOR).verdict());
    }

    private static Programme programme() {
        var bound =
                new Change(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bond.PRESENCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var rule = new TermsRule("bound", Whom.of(Set.of(EXPERT)), Set.of(OPENING), bound);
        return ProgrammeBuilder.aProgramme()
                .ruledBy(
                        new Regulations(
                                List.of(rule),
                                Map.of(),
                                OptionalInt.empty(),
                                List.of(),
                                Map.of(),
                                Map.of(),
                                List.of(),
                                Map.of()))
                .build();
    }
}
