package org.dengta.app.bench;

import org.dengta.accreditation.Person;
import org.dengta.app.Replica;
import org.dengta.credential.Credential;
import org.dengta.kiosk.OperatorId;

import java.util.ArrayList;

/** A list of any size in a store, with a badge code for its last person. */
public final class CrowdedList {
    private CrowdedList() {}

    /** The last of the list. */
    public record Last(Person person, String code) {}

    /** Puts people in whom some gate lets in by day. */
    public static Last fill(Replica replica, int people) {
        var category = SyntheticPeople.category(replica.programme());
        var list = new ArrayList<Person>();
        for (var i = 0; i < people; i++) {
            list.add(SyntheticPeople.person(i, category));
        }
        replica.store().guests().put(list);
        var code =
                replica.issuingDesk()
                        .codeOf(
                                list.getLast().id(),
                                Credential.Kind.BADGE,
                                new OperatorId("bench"));
        return new Last(list.getLast(), code.digits());
    }
}
