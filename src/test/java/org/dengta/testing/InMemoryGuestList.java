package org.dengta.testing;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A guest list in memory that counts how often it was written. */
public final class InMemoryGuestList implements GuestList {
    private final TreeMap<String, Person> people = new TreeMap<>();
    private final Set<PersonId> gone = new HashSet<>();
    private int writes;

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
        return Optional.ofNullable(people.get(id.value()));
    }

    @Override
    public boolean wasListed(PersonId id) {
        return people.containsKey(id.value()) || gone.contains(id);
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
        return List.copyOf(people.values());
    }

    public int writes() {
        return writes;
    }
}
