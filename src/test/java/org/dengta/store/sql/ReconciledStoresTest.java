package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.amendment.AmendmentDesk;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Discrepancy.AdmittedTwice;
import org.dengta.presence.Discrepancy.ListAgainstDesk;
import org.dengta.presence.Discrepancy.OfPassages;
import org.dengta.programme.Programme;
import org.dengta.report.DiscrepancyReport;
import org.dengta.report.sheet.DiscrepancySheet;
import org.dengta.roster.ListColumn;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two replicas that told each other everything show the same cards and the same discrepancies. */
final class ReconciledStoresTest {
    private static final Person LIN = PersonBuilder.aPerson().build();

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "10:00"));
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private Stores stores;
    private Store one;
    private Store other;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        one = stores.open("one.db", "kiosk-1", clock);
        other = stores.open("other.db", "kiosk-2", clock);
        one.guests().put(List.of(LIN));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void an_amendment_travels_and_the_list_is_served_without_it() {
        amend(one, "139");
        giveFacts(one, other);
        assertThat(other.guests().find(LIN.id())).isEmpty();
        giveList(one, other);
        assertThat(other.guests().find(LIN.id())).contains(withPhone("139"));
        assertThat(other.guests().listed(LIN.id())).contains(LIN);
        amend(other, "138");
        giveFacts(other, one);
        assertThat(one.guests().find(LIN.id())).contains(withPhone("138"));
        assertThat(one.guests().listed(LIN.id())).contains(LIN);
        assertThat(one.audit().faults()).isEmpty();
        assertThat(other.audit().faults()).isEmpty();
    }

    @Test
    void a_list_changed_meanwhile_is_a_discrepancy_on_both() {
        giveList(one, other);
        amend(other, "139");
        one.guests().put(List.of(withPhone("137")));
        giveList(one, other);
        giveFacts(other, one);
        var expected = new ListAgainstDesk(LIN.id(), CardField.PHONE);
        assertThat(discrepancies(one)).containsExactly(expected);
        assertThat(discrepancies(other)).containsExactly(expected);
        one.guests().put(List.of(withPhone("139")));
        giveList(one, other);
        assertThat(discrepancies(other)).isEmpty();
        assertThat(other.guests().amended()).isEmpty();
    }

    @Test
    void two_doors_apart_from_each_other_are_told_on_both_with_gates_and_times() {
        giveList(one, other);
        admit(one);
        clock.moveBy(Duration.ofSeconds(3));
        admit(other);
        assertThat(discrepancies(one)).isEmpty();
        giveFacts(one, other);
        giveFacts(other, one);
        assertThat(discrepancies(one)).isEqualTo(discrepancies(other));
        assertThat(discrepancies(one))
                .singleElement()
                .isInstanceOf(AdmittedTwice.class)
                .satisfies(found ->
                        assertThat(((OfPassages) found).sightings())
                                .extracting(seen -> seen.kiosk().orElseThrow().value())
                                .containsExactly("kiosk-1", "kiosk-2"));
        var table = new DiscrepancySheet(programme).of(discrepancies(one));
        assertThat(new String(table.csv(), StandardCharsets.UTF_8))
                .contains("admitted-twice", "hall-in", "kiosk-1", "kiosk-2", "10:00:03");
        assertThat(table.rows().getFirst()).hasSameSizeAs(table.headings());
    }

    @Test
    void an_amendment_that_does_not_open_is_not_written_down() {
        // As another event's key would seal it.
        var stray = new GuestAmended(LIN.id(), "AAAA");
        var strange = stores.open("strange.db", "kiosk-3", clock);
        assertThat(strange.guests().find(LIN.id())).isEmpty();
        try {
            strange.journal().append(Facts.OPERATOR, stray);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("does not open");
        }
        assertThat(strange.facts().count()).isZero();
    }

    private void amend(Store store, String phone) {
        clock.moveBy(Duration.ofSeconds(1));
        var desk = new AmendmentDesk(store.guests(), store.journal(), Stores.KEYS.data());
        assertThat(desk.amend(LIN.id(), Map.of(ListColumn.PHONE, phone), Facts.OPERATOR))
                .isInstanceOf(Amended.class);
    }

    private static void admit(Store store) {
        store.journal()
                .append(
                        Facts.OPERATOR,
                        Facts.admitted(LIN.id(), SampleEvent.HALL_IN, SampleEvent.HALL));
    }

    private static void giveFacts(Store from, Store to) {
        to.facts().take(from.facts().beyond(to.facts().heads(), 100), "peer");
    }

    private static void giveList(Store from, Store to) {
        if (from.sharedGuests().after(Optional.empty(), 100) instanceof Page page) {
            to.sharedGuests().take(page.changes());
        }
    }

    private List<Discrepancy> discrepancies(Store store) {
        var records =
                new DiscrepancyReport.Records(store.guests(), store.standings(), store.journal());
        return new DiscrepancyReport(programme, records, Stores.KEYS.data()).now(clock.instant());
    }

    private static Person withPhone(String phone) {
        return CardTexts.over(LIN, Map.of(CardField.PHONE, phone));
    }
}
