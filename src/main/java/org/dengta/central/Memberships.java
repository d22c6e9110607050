package org.dengta.central;

import java.util.Optional;

/** To which central this kiosk belongs. For any thread. */
public interface Memberships {

    /** The one it enrolled with; empty for a kiosk that works alone. */
    Optional<Membership> current();

    /** Belongs to this one from now on, durable when this returns. */
    void put(Membership membership);
}
