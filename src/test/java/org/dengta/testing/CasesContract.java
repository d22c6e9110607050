package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;

import org.dengta.helpdesk.CaseDesk;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.helpdesk.CaseStep;
import org.dengta.helpdesk.CaseStep.Closed;
import org.dengta.helpdesk.CaseStep.ClosedAlready;
import org.dengta.helpdesk.CaseStep.NoSuchCase;
import org.dengta.helpdesk.CaseStep.NothingToSettle;
import org.dengta.helpdesk.CaseStep.OpenAlready;
import org.dengta.helpdesk.CaseStep.Opened;
import org.dengta.helpdesk.Cases;
import org.dengta.helpdesk.HelpCase;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal;
import org.dengta.journal.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

/** What the help desk's cases promise, and the desk on them. */
public abstract class CasesContract {
    protected final SettableClock clock = new SettableClock(SampleEvent.at(DAY_1, "10:00"));
    private Journal journal;
    private Cases cases;
    private CaseDesk desk;

    /** An empty journal, by the clock. */
    protected abstract Journal freshJournal();

    /** The cases of that journal. */
    protected abstract Cases casesOfIt();

    @BeforeEach
    void open() {
        journal = freshJournal();
        cases = casesOfIt();
        desk = new CaseDesk(cases, journal);
    }

    @Test
    void a_scan_sent_to_the_desk_is_a_case_with_scan_and_reason() {
        var scan = refusal();
        clock.moveBy(Duration.ofSeconds(9));
        var opened = ((Opened) desk.open(scan, Facts.OPERATOR)).opened();
        assertThat(desk.open())
                .containsExactly(
                        new HelpCase(
                                opened,
                                clock.instant(),
                                Optional.of(Facts.LIN),
                                EAST,
                                "already-used",
                                scan,
                                Optional.empty()));
    }

    @Test
    void a_code_of_nobody_is_a_case_too() {
        var scan =
                journal.append(
                                Facts.OPERATOR,
                                new EntryRefused(
                                        Optional.empty(), EAST, "unknown-code", Optional.empty()))
                        .position();
        assertThat(desk.open(scan, Facts.OPERATOR)).isInstanceOf(Opened.class);
        assertThat(desk.open().getFirst().person()).isEmpty();
    }

    @Test
    void a_scan_is_one_case_until_it_is_closed() {
        var scan = refusal();
        var opened = ((Opened) desk.open(scan, Facts.OPERATOR)).opened();
        assertThat(desk.open(scan, Facts.OPERATOR)).isEqualTo(new OpenAlready(opened));
        close(opened, CaseOutcome.RESOLVED);
        assertThat(desk.open(scan, Facts.OPERATOR)).as("once more").isInstanceOf(Opened.class);
        assertThat(cases.all()).hasSize(2);
    }

    @Test
    void a_case_is_closed_once_and_the_first_closing_counts() {
        var opened = ((Opened) desk.open(refusal(), Facts.OPERATOR)).opened();
        assertThat(close(opened, CaseOutcome.SENT_AWAY)).isInstanceOf(Closed.class);
        var closing = new HelpCase.Closing(clock.instant(), "sent-away");
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(close(opened, CaseOutcome.RESOLVED)).isEqualTo(new ClosedAlready(closing));
        assertThat(desk.open()).isEmpty();
        assertThat(cases.all())
                .singleElement()
                .satisfies(it -> assertThat(it.closing()).contains(closing));
    }

    @Test
    void only_what_did_not_pass_and_was_not_undone_is_settled() {
        var passed =
                journal.append(Facts.OPERATOR, Facts.admitted(Facts.LIN, EAST, SampleEvent.CENTRE))
                        .position();
        var mistaken = refusal();
        journal.append(
                Facts.OPERATOR, new ScanUndone(Optional.of(Facts.LIN), EAST, mistaken, "mis-scan"));
        var nowhere = new Position(passed.kiosk(), passed.run(), 99);
        for (var scan : new Position[] {passed, mistaken, nowhere}) {
            assertThat(desk.open(scan, Facts.OPERATOR)).isEqualTo(new NothingToSettle());
        }
        assertThat(close(passed, CaseOutcome.NO_SHOW)).isEqualTo(new NoSuchCase());
        assertThat(cases.all()).isEmpty();
    }

    @Test
    void the_oldest_case_comes_first() {
        var first = refusal();
        clock.moveBy(Duration.ofMinutes(1));
        var second = refusal();
        desk.open(second, Facts.OPERATOR);
        clock.moveBy(Duration.ofMinutes(1));
        desk.open(first, Facts.OPERATOR);
        assertThat(desk.open()).extracting(HelpCase::scan).containsExactly(second, first);
    }

    private CaseStep close(Position opened, CaseOutcome outcome) {
        return desk.close(opened, outcome.code(), Facts.OPERATOR);
    }

    private Position refusal() {
        return journal.append(
                        Facts.OPERATOR,
                        new EntryRefused(
                                Optional.of(Facts.LIN),
                                EAST,
                                "already-used",
                                Optional.of(ApproachBuilder.LOOKUP)))
                .position();
    }
}
