package org.dengta.app.duty;

import org.dengta.app.Replica;
import org.dengta.report.DiscrepancyReport;
import org.dengta.store.sql.Store;
import org.dengta.supervision.BusList;
import org.dengta.supervision.HoldDesk;
import org.dengta.supervision.PersonDesk;

/** The desks of supervision on a replica, by the programme that stands now: ask anew each time. */
public final class DutyDesks {
    private DutyDesks() {}

    public static HoldDesk holds(Replica replica) {
        var store = replica.store();
        return new HoldDesk(replica.programme(), store.standings(), store.journal());
    }

    public static PersonDesk people(Replica replica) {
        var store = replica.store();
        return new PersonDesk(
                replica.programme(), store.standings(), store.codes(), store.journal());
    }

    /**
     * What does not fit.
     *
     * @param from the replica's store, or its reading connection
     */
    public static DiscrepancyReport discrepancies(Replica replica, Store from) {
        return new DiscrepancyReport(
                replica.programme(),
                new DiscrepancyReport.Records(from.guests(), from.standings(), from.journal()),
                replica.keys().data());
    }

    public static BusList buses(Replica replica) {
        var store = replica.store();
        return new BusList(replica.programme(), store.guests(), store.standings(), store.journal());
    }
}
