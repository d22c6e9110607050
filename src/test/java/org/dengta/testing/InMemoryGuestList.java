package org.dengta.testing;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A guest list in memory that counts how often it was written. */
public final class InMemoryGuestList implements GuestList {
    private final TreeMap<String, Person> people = new TreeMap<>();
    private int writes;

    @Override
    public <T> T atomically(Supplier<T> work) {
        var before = new TreeMap<>(people);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            people.clear();
            people.putAll(before);
            throw e;
        }
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id.value()));
    }

    @Override
    public void forEach(Consumer<Person> reader) {
        people.values().forEach(reader);
    }

    @Override
    public void put(Collection<Person> more) {
        var checked = List.copyOf(more);
        checked.forEach(person -> people.put(person.id().value(), person));
        writes++;
    }

    public List<Person> all() {
        return List.copyOf(people.values());
    }

    public int writes() {
        return writes;
    }
}
