package org.dengta.presence;

import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.programme.SlotId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How often a person entered a place.
 *
 * @param entries in all, 0 or more
 * @param heads people on this person's code inside since the last entry, or those of that entry
 *     where they have left; 1 but for reservations, 0 for a vehicle
 * @param clashes entries that found nobody of the code missing inside, on that day or an earlier
 *     one: as kiosks apart from each other make them
 * @param day the day of the venue on which the last entry counts; empty for facts of the first
 *     release
 * @param today entries on that day
 * @param headsToday heads that entered on that day, a session on whatever day
 * @param slot the part of the day whose reservation the last entry was by
 */
public record Tally(
        int entries,
        int heads,
        int clashes,
        Optional<LocalDate> day,
        int today,
        int headsToday,
        Optional<SlotId> slot) {
    static final Tally NONE = new Tally(0, 1, 0, Optional.empty(), 0, 0);

    /** By no reservation. */
    public Tally(
            int entries,
            int heads,
            int clashes,
            Optional<LocalDate> day,
            int today,
            int headsToday) {
        this(entries, heads, clashes, day, today, headsToday, Optional.empty());
    }

    /** One more entry. A session is one, though midnight fall into it. */
    Tally after(GuestAdmitted admitted, boolean inside, boolean isSession) {
        var passed = admitted.heads().passed();
        var party = admitted.heads().party();
        var isSameDay = entries > 0 && day.equals(admitted.day());
        var before = inside ? heads : 0;
        return new Tally(
                entries + 1,
                Math.min(party, (isSameDay || isSession ? before : 0) + passed),
                inside && before + passed > party ? clashes + 1 : clashes,
                admitted.day(),
                (isSameDay ? today : 0) + 1,
                (isSameDay || isSession ? headsToday : 0) + passed,
                admitted.grounds().slot().or(() -> isSameDay ? slot : Optional.empty()));
    }

    /** Entries that count on a day of the venue. */
    public int entriesOn(LocalDate which) {
        return day.filter(which::equals).isPresent() ? today : 0;
    }

    /** Heads that entered on a day of the venue. */
    public int headsOn(LocalDate which) {
        return day.filter(which::equals).isPresent() ? headsToday : 0;
    }
}
