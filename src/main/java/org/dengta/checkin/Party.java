package org.dengta.checkin;

import org.dengta.accreditation.PersonId;
import org.dengta.venue.GateId;

import java.time.Instant;
import java.util.List;

/**
 * People ticked to pass together.
 *
 * @param people each once, in the order in which they pass: a principal first
 * @param gate where
 * @param at when, the kiosk's clock
 */
public record Party(List<PersonId> people, GateId gate, Instant at) {
    public Party {
        people = people.stream().distinct().toList();
    }
}
