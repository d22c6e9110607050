package org.dengta.intake;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.roster.PersonKey;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people that the guest list held when the import began. */
final class KnownPeople {
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<PersonKey, Set<PersonId>> byKey = new HashMap<>();
    private final Map<PersonKey, Set<PersonId>> walkIns = new HashMap<>();

    KnownPeople(GuestList list) {
        list.forEach(this::add);
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    boolean has(PersonId id) {
        return people.containsKey(id);
    }

    /** Those registered at desks who have a name, organisation and category in common. */
    Set<PersonId> walkInsLike(Person person) {
        return walkIns.getOrDefault(PersonKey.primary(person), Set.of());
    }

    /** Everybody of the organisers' whom a row without a number could mean. */
    Set<PersonId> matching(PersonKey key) {
        return byKey.getOrDefault(key, Set.of());
    }

    Collection<Person> all() {
        return Collections.unmodifiableCollection(people.values());
    }

    private void add(Person person) {
        people.put(person.id(), person);
        var keyed = WalkInNumber.isOne(person.id()) ? walkIns : byKey;
        for (var key : PersonKey.all(person)) {
            keyed.computeIfAbsent(key, _ -> new HashSet<>()).add(person.id());
        }
    }
}
