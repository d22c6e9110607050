package org.dengta.exchange;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.GuestChange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The guest list of a replica as others see it: the list's own rows, without what desks have
 * amended, since that comes with the facts. For any thread.
 */
public interface SharedGuests {

    /** The cursor after the latest change here. */
    String cursor();

    /** As for {@link Link#guests}. */
    GuestAnswer after(Optional<String> cursor, int most);

    /**
     * Takes rows over, durable when this returns; people taken off the list elsewhere are taken off
     * here. A row that cannot be read is passed over and leaves what stands here; one that can be
     * replaces one here that cannot.
     *
     * @param changes few: the store is held for all of it
     * @param unreadable told of everybody whose row was passed over
     * @return how many rows are otherwise now
     */
    int take(List<GuestChange> changes, Consumer<PersonId> unreadable);

    /** The same; nobody is told of what was passed over. */
    default int take(List<GuestChange> changes) {
        return take(changes, _ -> {});
    }

    /**
     * Takes everybody off the list who is not among these people, but those whom desks have
     * registered; in small steps.
     *
     * @return how many that were
     */
    int keepOnly(Set<PersonId> people);
}
