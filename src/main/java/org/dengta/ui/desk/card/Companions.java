package org.dengta.ui.desk.card;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Who goes with whom, as far as the list has been read. For any thread. */
public final class Companions {
    private final Map<String, Set<String>> byPrincipal = new ConcurrentHashMap<>();

    /** Takes note of these people. */
    public void put(Collection<Person> people) {
        for (var person : people) {
            var principal = person.affiliation().principal();
            if (!principal.isBlank()) {
                byPrincipal
                        .computeIfAbsent(principal, _ -> new ConcurrentSkipListSet<>())
                        .add(person.id().value());
            }
        }
    }

    /** Those who go with somebody, in order of their numbers. */
    public List<PersonId> of(PersonId principal) {
        return byPrincipal.getOrDefault(principal.value(), Set.of()).stream()
                .map(PersonId::new)
                .toList();
    }
}
