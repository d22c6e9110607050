package org.dengta.testing;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.amendment.Amendments;
import org.dengta.credential.DataKey;
import org.dengta.journal.Journal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A guest list in memory that counts how often it was written. Cards are drawn from its rows
 * whenever they are asked for.
 */
public final class InMemoryGuestList implements GuestList {
    private final TreeMap<String, Person> people = new TreeMap<>();
    private Function<PersonId, Amendments> amendments = _ -> Amendments.none();
    private final Set<PersonId> gone = new HashSet<>();
    private int writes;

    /** From now on cards follow what desks write down in this journal. */
    public void follow(Journal journal, DataKey key) {
        amendments = id -> Amendments.of(journal.about(id), key);
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        var before = new TreeMap<>(people);
        var goneBefore = Set.copyOf(gone);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            people.clear();
            people.putAll(before);
            gone.clear();
            gone.addAll(goneBefore);
            throw e;
        }
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return listed(id).map(this::card);
    }

    @Override
    public Optional<Person> listed(PersonId id) {
        return Optional.ofNullable(people.get(id.value()));
    }

    @Override
    public List<AmendedCard> amended() {
        return people.values().stream()
                .map(row -> new AmendedCard(card(row), row))
                .filter(both -> !both.card().equals(both.listed()))
                .toList();
    }

    private Person card(Person row) {
        return amendments.apply(row.id()).over(row);
    }

    @Override
    public boolean wasListed(PersonId id) {
        return people.containsKey(id.value()) || gone.contains(id);
    }

    @Override
    public void forEach(Consumer<Person> reader) {
        people.values().stream().map(this::card).forEach(reader);
    }

    @Override
    public void put(Collection<Person> more) {
        var checked = List.copyOf(more);
        checked.forEach(person -> people.put(person.id().value(), person));
        writes++;
    }

    @Override
    public int remove(Collection<PersonId> some) {
        var removed = 0;
        for (var id : some) {
            if (people.remove(id.value()) != null) {
                gone.add(id);
                removed++;
            }
        }
        return removed;
    }

    public List<Person> all() {
        return people.values().stream().map(this::card).toList();
    }

    public int writes() {
        return writes;
    }
}
