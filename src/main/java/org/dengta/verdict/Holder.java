package org.dengta.verdict;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.Rights;
import org.dengta.credential.Credential;
import org.dengta.presence.Orders;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;

/**
 * The person whose credential was presented, as this kiosk knows it.
 *
 * @param credential what was presented
 * @param person whose it is
 * @param whereabouts where that person stands
 * @param orders what people on duty have ordered about the person
 * @param provisional whether the code is newer than the list, and the person stands for whoever
 *     presents it
 */
public record Holder(
        Credential credential,
        Person person,
        Whereabouts whereabouts,
        Orders orders,
        boolean provisional) {

    /** Somebody on the list. */
    public Holder(Credential credential, Person person, Whereabouts whereabouts, Orders orders) {
        this(credential, person, whereabouts, orders, false);
    }

    /** When the person may enter what. */
    public Rights rights(Programme programme) {
        return new Rights(programme, person, orders.lifts());
    }
}
