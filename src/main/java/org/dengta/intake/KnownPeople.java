package org.dengta.intake;

import org.dengta.accreditation.AmendedCard;
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

/**
 * The people that the guest list held when the import began, as the list itself says; whom desks
 * have amended is recognised by the card too.
 */
final class KnownPeople {
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<PersonId, Person> amended = new HashMap<>();
    private final Map<PersonKey, Set<PersonId>> byKey = new HashMap<>();
    private final Map<PersonKey, Set<PersonId>> walkIns = new HashMap<>();

    KnownPeople(GuestList list) {
        list.forEach(this::add);
        list.amended().forEach(this::add);
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

    /** Whether a person stands just so, as listed or on the card. */
    boolean isAsShown(Person person) {
        return find(person.id()).equals(Optional.of(person))
                || person.equals(amended.get(person.id()));
    }

    private void add(AmendedCard card) {
        amended.put(card.card().id(), card.card());
        add(card.listed());
    }

    private void add(Person person) {
        people.put(person.id(), person);
        var keyed = WalkInNumber.isOne(person.id()) ? walkIns : byKey;
        for (var key : PersonKey.all(person)) {
            keyed.computeIfAbsent(key, _ -> new HashSet<>()).add(person.id());
        }
    }
}
