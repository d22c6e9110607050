package org.dengta.helpdesk;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact.CaseClosed;
import org.dengta.journal.DutyFact.CaseOpened;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.dengta.venue.GateId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the help desk is to settle: the fold of its two facts, whatever order they come in.
 *
 * @param opened the fact that opened it, by which it is named
 * @param at when, clock of that kiosk
 * @param person whose code was scanned, where that is known
 * @param gate where
 * @param reason the verdict's code
 * @param scan the fact of the scan
 * @param closing how it was closed; empty while it is open
 */
public record HelpCase(
        Position opened,
        Instant at,
        Optional<PersonId> person,
        GateId gate,
        String reason,
        Position scan,
        Optional<Closing> closing) {

    /**
     * That the desk is done with it.
     *
     * @param at when, clock of that kiosk
     * @param outcome a code such as those of {@link CaseOutcome}
     */
    public record Closing(Instant at, String outcome) {}

    public boolean isOpen() {
        return closing.isEmpty();
    }

    /** All cases of some facts, which may be of other kinds too; the oldest first. */
    public static List<HelpCase> fold(Collection<Entry> entries) {
        var inOrder =
                entries.stream()
                        .sorted(Comparator.comparing(Entry::time).thenComparing(Entry::position))
                        .toList();
        var closings = new HashMap<Position, Closing>();
        for (var entry : inOrder) {
            if (entry.fact() instanceof CaseClosed closed) {
                closings.putIfAbsent(closed.opened(), new Closing(entry.at(), closed.outcome()));
            }
        }
        return inOrder.stream()
                .filter(entry -> entry.fact() instanceof CaseOpened)
                .map(entry -> of(entry, (CaseOpened) entry.fact(), closings.get(entry.position())))
                .toList();
    }

    private static HelpCase of(Entry entry, CaseOpened opened, @Nullable Closing closing) {
        return new HelpCase(
                entry.position(),
                entry.at(),
                opened.person(),
                opened.gate(),
                opened.reason(),
                opened.scan(),
                Optional.ofNullable(closing));
    }
}
