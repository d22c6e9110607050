package org.dengta.accreditation;

import org.dengta.testing.GuestListContract;
import org.dengta.testing.InMemoryGuestList;

final class InMemoryGuestListTest extends GuestListContract {
    @Override
    protected GuestList empty() {
        return new InMemoryGuestList();
    }
}
