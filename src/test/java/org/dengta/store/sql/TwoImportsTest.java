package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.PersonId;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportProgress;
import org.dengta.intake.IssuedCodes;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.Numbers;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SmallEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two desks that import into one store at the same time. */
final class TwoImportsTest {
    private static final int LONG_ENOUGH_FOR_AN_IMPORT_MS = 1_000;

    @TempDir private Path folder;
    private final InstantSource clock =
            InstantSource.fixed(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private Stores stores;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void a_refused_person_is_not_approved_again_by_an_import_that_began_before() throws Exception {
        var one = stores.open("a.db", clock);
        var other = stores.open("a.db", clock);
        take(one, ImportProgress.silent(), ListColumn.REVIEW, "approved");
        try (var threads = Executors.newFixedThreadPool(1)) {
            var meanwhile = new Meanwhile(threads, other);
            take(one, meanwhile, ListColumn.PHONE, "138");
            meanwhile.refusing.get(30, TimeUnit.SECONDS);
        }
        var person = one.guests().find(new PersonId("1")).orElseThrow();
        assertThat(person.participation().review()).isEqualTo(Review.REFUSED);
        assertThat(person.contact().phone()).isEqualTo("138");
    }

    /** Lets the other desk refuse the person once the first has read the list. */
    private static final class Meanwhile implements ImportProgress {
        private final ExecutorService threads;
        private final Store other;
        private Future<?> refusing = new CompletableFuture<>();

        Meanwhile(ExecutorService threads, Store other) {
            this.threads = threads;
            this.other = other;
        }

        @Override
        public void reached(Stage stage, int done, int total) {
            if (stage == Stage.READING && done == 0) {
                refusing =
                        threads.submit(() ->
                                take(other, ImportProgress.silent(), ListColumn.REVIEW, "refused"));
                try {
                    refusing.get(LONG_ENOUGH_FOR_AN_IMPORT_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // It has to wait for this import, as it must.
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static void take(
            Store store, ImportProgress progress, ListColumn column, String value) {
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        cells.put(ListColumn.NUMBER, "1");
        cells.put(ListColumn.CATEGORY, "un");
        cells.put(ListColumn.CHINESE_NAME, "李雷");
        cells.put(column, value);
        new ImportGuests(
                        store.guests(),
                        SmallEvent.programme(),
                        Defaults.none(),
                        Numbers.NUMBERING,
                        IssuedCodes.none())
                .run(List.of(new ListRow(2, cells)), progress);
    }
}
