package org.dengta.app.bench;

import org.dengta.programme.Programme;
import org.dengta.venue.Gate;
import org.dengta.venue.Window;
import org.dengta.venue.Zone.ByDay;

/** Where and when a bench scans. */
final class GatePlace {
    private GatePlace() {}

    /** A gate and the hours at which its zone is open. */
    record Place(Gate gate, Window open) {}

    /** A gate that guests may pass both ways by day; IllegalStateException where there is none. */
    static Place of(Programme programme) {
        for (var gate : programme.venue().gates()) {
            var category = SyntheticPeople.category(programme);
            if (gate.directions().size() == 2
                    && programme.venue().behind(gate).opening() instanceof ByDay byDay
                    && !programme.access().days(category, gate.zone()).isEmpty()) {
                var day = programme.access().days(category, gate.zone()).iterator().next();
                return new Place(gate, byDay.hours().on(day, programme.time()));
            }
        }
        throw new IllegalStateException(
                "no gate of this programme leads into a zone that guests may enter by day");
    }
}
