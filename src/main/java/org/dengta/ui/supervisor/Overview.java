package org.dengta.ui.supervisor;

import org.dengta.accreditation.Names;
import org.dengta.presence.Discrepancy;
import org.dengta.report.GateActivity.Activity;
import org.dengta.report.HeadcountReport.Row;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the supervisor sees at one moment.
 *
 * @param asOf the moment that the headcount is of
 * @param live whether that was now; else discrepancies, gates and kiosk are still of now
 * @param rows the headcount; empty when nobody is on the list
 * @param findings what does not fit
 * @param activity of gates and kiosks on the day
 * @param kiosk this one
 * @param took how long it was worked out
 */
public record Overview(
        Instant asOf,
        boolean live,
        List<Row> rows,
        List<Finding> findings,
        Activity activity,
        KioskState kiosk,
        Duration took) {
    public Overview {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * A discrepancy and whom it is about.
     *
     * @param names empty for a number that is not on the list
     */
    public record Finding(Discrepancy discrepancy, Optional<Names> names) {}

    /**
     * This kiosk.
     *
     * @param id its own
     * @param store where its store lies
     * @param storeBytes how large the store is
     * @param freeBytes how much room the disk has left
     * @param keysSince when the keys were last made or changed
     */
    public record KioskState(
            String id, String store, long storeBytes, long freeBytes, Instant keysSince) {}
}
