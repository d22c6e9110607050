package org.dengta.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Person;
import org.dengta.app.doctor.NamesInRules.Unknown;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.RulesEvent;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The rules of {@link RulesEvent} name two delegations and the guest G-0007. */
final class NamesInRulesTest {
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final NamesInRules names = new NamesInRules(RulesEvent.programme());

    @Test
    void a_delegation_and_a_guest_whom_the_list_does_not_have_are_told_with_their_rule() {
        assertThat(names.unknown(guests))
                .contains(
                        new Unknown("access", "远方代表团"),
                        new Unknown("lounge-silk-road", "丝路代表团"),
                        new Unknown("lounge-lin", "G-0007"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_on_the_list_is_not_told_and_a_name_spelt_otherwise_is() {
        guests.put(List.of(of("G-0007", "远方代表团"), of("G-0008", "丝路 代表团")));
        assertThat(names.unknown(guests)).extracting(Unknown::name).containsOnly("丝路代表团");
    }

    private static Person of(String number, String delegation) {
        return PersonBuilder.aPerson()
                .withId(number)
                .from(new Affiliation("", "", "", "", delegation, ""))
                .build();
    }
}
