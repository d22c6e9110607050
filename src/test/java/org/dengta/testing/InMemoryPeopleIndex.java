package org.dengta.testing;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.search.Hit;
import org.dengta.search.PeopleIndex;
import org.dengta.search.Query;
import org.dengta.search.Query.Nearness;
import org.dengta.search.SearchTerms;
import org.dengta.search.Terms;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An index that looks at everybody at every search. */
public final class InMemoryPeopleIndex implements PeopleIndex {
    private final Map<PersonId, Known> people = new LinkedHashMap<>();
    private final SearchTerms terms;

    public InMemoryPeopleIndex(SearchTerms terms) {
        this.terms = terms;
    }

    private record Known(Person person, String terms) {}

    @Override
    public synchronized void put(Collection<Person> more) {
        List.copyOf(more)
                .forEach(person ->
                        people.put(person.id(), new Known(person, terms.of(person).text())));
    }

    @Override
    public synchronized List<Hit> find(String query, int limit) {
        var wanted = Query.of(query);
        var found = new LinkedHashMap<PersonId, Hit>();
        for (var nearness : Nearness.values()) {
            var asked = wanted.asked(nearness);
            people.values().stream()
                    .filter(known -> Terms.match(known.terms(), asked))
                    .sorted(
                            Comparator.comparing(known ->
                                    known.person()
                                            .protocol()
                                            .precedence()
                                            .orElse(Integer.MAX_VALUE)))
                    .map(known -> new Hit(known.person().id(), Terms.fields(known.terms(), asked)))
                    .forEach(hit -> found.putIfAbsent(hit.person(), hit));
        }
        return found.values().stream().limit(limit).toList();
    }
}
