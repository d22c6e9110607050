package org.dengta.app.command.people;

import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;

/** Who is among all and has no badge; the others do not wait for it. */
public final class WithoutBadge {
    private WithoutBadge() {}

    public static void tell(Context context, PersonId person) {
        context.streams()
                .err()
                .println(
                        person
                                + ": 无证件：未获批准，或其类别已取消 no badge: not approved, or of a category"
                                + " that is no longer planned");
    }
}
