package org.dengta.helpdesk;

import org.dengta.journal.DutyFact.CaseClosed;
import org.dengta.journal.DutyFact.CaseOpened;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sends scans to the help desk and closes what it has settled. */
public final class CaseDesk {
    private final Cases cases;
    private final Journal journal;

    public CaseDesk(Cases cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    /** The cases not closed by what this replica knows; the oldest first. */
    public List<HelpCase> open() {
        return cases.all().stream().filter(HelpCase::isOpen).toList();
    }

    /**
     * Opens a case of a scan that did not let its person pass and was not undone. One that was
     * closed can be opened once more.
     *
     * @param scan where it was written down, by whatever kiosk
     */
    public CaseStep open(Position scan, OperatorId operator) {
        return journal.atomically(() ->
                find(known -> known.isOpen() && known.scan().equals(scan))
                        .<CaseStep>map(known -> new CaseStep.OpenAlready(known.opened()))
                        .orElseGet(() -> opened(scan, operator)));
    }

    private CaseStep opened(Position scan, OperatorId operator) {
        return journal.find(scan)
                .filter(entry -> entry.fact() instanceof EntryRefused)
                .filter(entry -> !journal.isUndone(entry))
                .map(entry -> (EntryRefused) entry.fact())
                .map(refused ->
                        new CaseOpened(refused.person(), refused.gate(), refused.reason(), scan))
                .<CaseStep>map(
                        fact -> new CaseStep.Opened(journal.append(operator, fact).position()))
                .orElseGet(CaseStep.NothingToSettle::new);
    }

    /**
     * Closes a case.
     *
     * @param opened the fact that opened it
     * @param outcome a code of IdText's spelling, such as those of {@link CaseOutcome}, else
     *     IllegalArgumentException
     */
    public CaseStep close(Position opened, String outcome, OperatorId operator) {
        return journal.atomically(() ->
                find(known -> known.opened().equals(opened))
                        .map(known -> close(known, outcome, operator))
                        .orElseGet(CaseStep.NoSuchCase::new));
    }

    private CaseStep close(HelpCase known, String outcome, OperatorId operator) {
        return known.closing()
                .<CaseStep>map(CaseStep.ClosedAlready::new)
                .orElseGet(() -> closed(known, outcome, operator));
    }

    private CaseStep closed(HelpCase known, String outcome, OperatorId operator) {
        var fact = new CaseClosed(known.person(), known.opened(), outcome);
        return new CaseStep.Closed(journal.append(operator, fact).position());
    }

    private Optional<HelpCase> find(Predicate<HelpCase> wanted) {
        return cases.all().stream().filter(wanted).findFirst();
    }
}
