package org.dengta.printing;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.testing.InMemoryBatches;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SlowPrinter;
import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.stream.IntStream;

/** A batch desk at a printer that does as it is told, and people who are on the list. */
abstract class BatchesOfFakes {
    final SlowPrinter hall = new SlowPrinter("hall");
    final PrintRoomOfFakes room = new PrintRoomOfFakes(hall);
    final InMemoryBatches batches = new InMemoryBatches();
    final List<PersonId> people;
    BatchDesk desk = restarted();

    BatchesOfFakes(int badges) {
        people = IntStream.rangeClosed(1, badges).mapToObj(BatchesOfFakes::person).toList();
    }

    @BeforeEach
    void list() {
        room.guests.put(
                people.stream()
                        .map(id -> PersonBuilder.aPerson().withId(id.value()).build())
                        .toList());
    }

    BatchDesk restarted() {
        return new BatchDesk(room.desk, batches, room.desks.journal(), room.desks.clock());
    }

    /** Lets so many badges through, where nothing is the matter. */
    void work(int badges) {
        for (var badge = 0; badge < badges; badge++) {
            var _ = desk.feed();
            room.run();
            if (hall.isWell()) {
                hall.prints();
            }
            room.run();
        }
    }

    List<BadgePrinted> printed() {
        return room.desks.journal().entries().stream()
                .map(entry -> entry.fact())
                .filter(BadgePrinted.class::isInstance)
                .map(BadgePrinted.class::cast)
                .toList();
    }

    static PersonId person(int number) {
        return new PersonId("G-%04d".formatted(number));
    }
}
