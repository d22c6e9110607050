package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.central.Membership;
import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.SharedFacts;
import org.dengta.platform.sql.Database;
import org.dengta.testing.Facts;
import org.dengta.testing.PeerNotesContract;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

final class SqlitePeersTest extends PeerNotesContract {
    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;
    private Store store;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
        store = stores.open("a.db", clock);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Override
    protected SharedFacts facts() {
        return store.facts();
    }

    @Override
    protected PeerNotes notes() {
        return store.peer(Store.CENTRAL);
    }

    @Test
    void a_kiosk_that_works_alone_has_no_membership_whatever_is_noted() {
        assertThat(store.memberships().current()).isEmpty();
        notes().heard(clock.instant(), 0, 1);
        assertThat(store.memberships().current()).isEmpty();
    }

    @Test
    void a_membership_is_kept_beside_the_notes_and_its_token_sealed() {
        notes().guestCursor(Optional.of("a/1/x"));
        var membership = new Membership("http://127.0.0.1:7413", "secret-token");
        store.memberships().put(membership);
        assertThat(store.memberships().current()).contains(membership);
        assertThat(notes().guestCursor()).contains("a/1/x");
        assertThat(membership.toString()).doesNotContain("secret");
        try (var database = Database.open(stores.file("a.db"))) {
            var sealed = database.first("SELECT token FROM peer", row -> row.bytes(1));
            assertThat(new String(sealed.orElseThrow(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("secret");
        }
    }

    @Test
    void new_facts_say_how_far_the_clock_was_from_the_centrals() {
        var left = Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
        assertThat(store.journal().append(Facts.OPERATOR, left).offsetMs()).isEmpty();
        notes().heard(clock.instant(), -90_000, 1);
        store.peer("neighbour").heard(clock.instant(), 5, 1);
        var entry = store.journal().append(Facts.OPERATOR, left);
        assertThat(entry.offsetMs()).hasValue(-90_000);
        assertThat(store.journal().find(entry.position())).contains(entry);
    }
}
