package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.Batch;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.Batches;
import org.dengta.printing.PrintJob;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What every store of batches promises. */
public abstract class BatchesContract {
    private static final Instant EARLY = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final Instant LATE = SampleEvent.at(SampleEvent.DAY_1, "10:00");
    private static final PersonId THIRD = new PersonId("G-0003");
    private static final List<PersonId> PEOPLE = List.of(Facts.MEI, Facts.LIN, THIRD);

    /** An empty store. */
    protected abstract Batches fresh();

    @Test
    void a_batch_keeps_its_people_in_their_order() {
        var batches = fresh();
        var batch = batches.add("威海市", Facts.OPERATOR, PEOPLE, EARLY);
        assertThat(batch.stage()).isEqualTo(Stage.RUNNING);
        assertThat(batches.all()).containsExactly(batch);
        assertThat(batches.find(batch.id())).contains(batch);
        assertThat(batches.find(new Batch.Id(99))).isEmpty();
        assertThat(batches.places(batch.id()))
                .containsExactly(
                        new Place(1, Facts.MEI, Optional.empty(), ""),
                        new Place(2, Facts.LIN, Optional.empty(), ""),
                        new Place(3, THIRD, Optional.empty(), ""));
        assertThat(batches.latest(batch.id())).isEmpty();
    }

    @Test
    void the_next_badge_is_the_first_without_a_job_that_was_not_passed_over() {
        var batches = fresh();
        var id = batches.add("all", Facts.OPERATOR, PEOPLE, EARLY).id();
        assertThat(batches.next(id)).map(Place::number).contains(1);
        batches.put(id, new Place(1, Facts.MEI, Optional.of(new PrintJob.Id(7)), ""));
        batches.put(id, new Place(2, Facts.LIN, Optional.empty(), "has-badge"));
        assertThat(batches.next(id)).map(Place::number).contains(3);
        assertThat(batches.latest(id)).map(Place::number).contains(1);
        batches.put(id, new Place(3, THIRD, Optional.of(new PrintJob.Id(9)), ""));
        assertThat(batches.next(id)).isEmpty();
        assertThat(batches.latest(id)).map(Place::number).contains(3);
        assertThat(batches.of(id, new PrintJob.Id(7))).map(Place::number).contains(1);
        assertThat(batches.of(id, new PrintJob.Id(8))).isEmpty();
        batches.put(id, new Place(1, Facts.MEI, Optional.empty(), "again"));
        assertThat(batches.next(id)).map(Place::number).contains(1);
    }

    @Test
    void a_batch_is_replaced_only_as_it_was_seen() {
        var batches = fresh();
        var batch = batches.add("all", Facts.OPERATOR, PEOPLE, EARLY);
        var other = new OperatorId("duty-2");
        var paused = new Batch(batch.id(), "all", other, Stage.PAUSED, "aborted", LATE);
        assertThat(batches.replace(batch, paused)).contains(paused);
        assertThat(batches.replace(batch, paused)).isEmpty();
        assertThat(batches.all()).containsExactly(paused);
    }
}
