package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.kiosk.OperatorId;
import org.dengta.printing.Batch;
import org.dengta.printing.Batch.Place;
import org.dengta.printing.Batch.Stage;
import org.dengta.printing.Batches;
import org.dengta.printing.PrintJob;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Batches that are gone with the process. */
public final class InMemoryBatches implements Batches {
    private final Map<Batch.Id, Batch> batches = new LinkedHashMap<>();
    private final Map<Batch.Id, List<Place>> places = new LinkedHashMap<>();

    @Override
    public Batch add(String name, OperatorId operator, List<PersonId> people, Instant at) {
        var id = new Batch.Id(batches.size() + 1L);
        var batch = new Batch(id, name, operator, Stage.RUNNING, "", at);
        batches.put(id, batch);
        var list = new ArrayList<Place>();
        people.forEach(
                person -> list.add(new Place(list.size() + 1, person, Optional.empty(), "")));
        places.put(id, list);
        return batch;
    }

    @Override
    public List<Batch> all() {
        return List.copyOf(batches.values());
    }

    @Override
    public Optional<Batch> find(Batch.Id id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public List<Place> places(Batch.Id id) {
        return List.copyOf(places.getOrDefault(id, List.of()));
    }

    @Override
    public Optional<Place> next(Batch.Id id) {
        return places(id).stream()
                .filter(place -> place.job().isEmpty())
                .filter(place -> place.note().isEmpty() || place.note().equals("again"))
                .findFirst();
    }

    @Override
    public Optional<Place> latest(Batch.Id id) {
        return places(id).stream()
                .filter(place -> place.job().isPresent())
                .max(Comparator.comparingLong(place -> place.job().orElseThrow().value()));
    }

    @Override
    public Optional<Place> of(Batch.Id id, PrintJob.Id job) {
        return places(id).stream()
                .filter(place -> place.job().equals(Optional.of(job)))
                .findFirst();
    }

    @Override
    public void put(Batch.Id id, Place place) {
        places.get(id).set(place.number() - 1, place);
    }

    @Override
    public Optional<Batch> replace(Batch seen, Batch next) {
        if (!find(seen.id()).equals(Optional.of(seen))) {
            return Optional.empty();
        }
        batches.put(next.id(), next);
        return Optional.of(next);
    }
}
