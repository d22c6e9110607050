package org.dengta.verdict;

import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.time.Instant;

/** What is to be said of somebody who passes all the same. */
public sealed interface Notice {

    /** The place is nearly full. */
    record NearlyFull(Place place, int inside, int stop) implements Notice {}

    /** The table and seat to show the way to. */
    record Seat(SessionId session, String seat) implements Notice {}

    /** More of the same reservation may come. */
    record PartyLeft(int left) implements Notice {}

    /** The person never left by what is known; here that is let through and told. */
    record NotScannedOut(Place place, GateId gate, Instant since) implements Notice {}

    /** Only a right lifted for a time opens this place, until then. */
    record LiftedUntil(Place place, Instant until) implements Notice {}

    /** The person had declined the invitation. */
    record HadDeclined() implements Notice {}

    /** The code is newer than the list of this kiosk: counted, and to be looked at later. */
    record Provisional() implements Notice {}

    /** A human being let the person in against the verdict, for a reason given by its code. */
    record Overridden(String reason) implements Notice {}
}
