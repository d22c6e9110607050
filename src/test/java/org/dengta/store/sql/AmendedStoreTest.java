package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.amendment.Amendment;
import org.dengta.amendment.Amendment.Change;
import org.dengta.amendment.SealedAmendment;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A card in the store is the list's row overlaid with what desks have amended. */
final class AmendedStoreTest {
    private static final Person LIN = PersonBuilder.aPerson().build();

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;
    private Store store;

    @BeforeEach
    void make() {
        stores = new Stores(folder);
        store = stores.open("a.db", clock);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void an_amendment_changes_the_card_with_the_fact_and_keeps_the_row() {
        store.guests().put(List.of(LIN));
        amend(LIN, "139");
        assertThat(store.guests().find(LIN.id())).contains(withPhone("139"));
        assertThat(store.guests().listed(LIN.id())).contains(LIN);
        assertThat(store.guests().amended())
                .containsExactly(new AmendedCard(withPhone("139"), LIN));
        assertThat(store.audit().faults()).isEmpty();
        assertThat(store.rebuild()).hasValue(0);
    }

    @Test
    void a_fact_that_fails_leaves_the_card() {
        store.guests().put(List.of(LIN));
        try {
            store.journal()
                    .atomically(() -> {
                        amend(LIN, "139");
                        throw new IllegalStateException("interrupted");
                    });
        } catch (IllegalStateException _) {
            assertThat(store.guests().find(LIN.id())).contains(LIN);
        }
        assertThat(store.guests().amended()).isEmpty();
    }

    @Test
    void a_row_put_later_is_overlaid_with_what_was_amended_before() {
        amend(LIN, "139");
        assertThat(store.guests().find(LIN.id())).isEmpty();
        store.guests().put(List.of(LIN));
        assertThat(store.guests().find(LIN.id())).contains(withPhone("139"));
        assertThat(store.guests().listed(LIN.id())).contains(LIN);
    }

    @Test
    void a_row_that_says_the_new_value_is_the_card() {
        store.guests().put(List.of(LIN));
        amend(LIN, "139");
        store.guests().put(List.of(withPhone("139")));
        assertThat(store.guests().find(LIN.id())).contains(withPhone("139"));
        assertThat(store.guests().amended()).isEmpty();
        assertThat(store.audit().faults()).isEmpty();
    }

    @Test
    void a_walk_in_is_amended_like_anybody_even_before_its_own_fact() {
        var walkIn = PersonBuilder.aPerson().withId("W-kiosk-1-1").build();
        amend(walkIn, "139");
        store.journal()
                .append(
                        Facts.OPERATOR,
                        new WalkInRegistered(
                                walkIn.id(),
                                walkIn.category(),
                                SealedPerson.forFact(walkIn, Stores.KEYS.data())));
        assertThat(store.guests().find(walkIn.id()).map(it -> it.contact().phone()))
                .contains("139");
        assertThat(store.guests().listed(walkIn.id())).contains(walkIn);
    }

    @Test
    void a_card_that_is_not_what_list_and_desks_say_is_found_and_drawn_anew() {
        store.guests().put(List.of(LIN));
        amend(LIN, "139");
        try (var database = Database.open(stores.file("a.db"))) {
            assertThat(database.update("UPDATE guest SET sealed = listed, listed = NULL"))
                    .isEqualTo(1);
        }
        assertThat(store.audit().faults())
                .containsExactly("guest G-0001: the card differs from what list and desks say");
        assertThat(store.rebuild()).hasValue(1);
        assertThat(store.guests().find(LIN.id())).contains(withPhone("139"));
        assertThat(store.audit().faults()).isEmpty();
    }

    private void amend(Person person, String phone) {
        var change = new Change(person.contact().phone(), phone);
        var sealed =
                SealedAmendment.seal(
                        person.id(),
                        new Amendment(Map.of(CardField.PHONE, change)),
                        Stores.KEYS.data());
        store.journal().append(Facts.OPERATOR, new GuestAmended(person.id(), sealed));
    }

    private static Person withPhone(String phone) {
        return CardTexts.over(LIN, Map.of(CardField.PHONE, phone));
    }
}
