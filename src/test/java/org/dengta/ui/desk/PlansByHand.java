package org.dengta.ui.desk;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.ui.desk.prints.BatchPlans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Batches planned from a list of the test's; names with a question mark are findings. */
final class PlansByHand implements BatchPlans {
    private final GuestList guests;
    private final Set<PersonId> having = new HashSet<>();
    private final List<Integer> looks = new ArrayList<>();

    PlansByHand(GuestList guests) {
        this.guests = guests;
    }

    void has(PersonId person) {
        having.add(person);
    }

    /** How many were looked at, each time. */
    List<Integer> looks() {
        return List.copyOf(looks);
    }

    @Override
    public Choices choices() {
        var names = new TreeMap<String, Integer>();
        people(_ -> true)
                .forEach(person -> names.merge(person.affiliation().delegation(), 1, Integer::sum));
        var groups =
                names.entrySet().stream()
                        .map(it -> new Group(it.getKey(), it.getKey(), it.getValue()))
                        .toList();
        return new Choices(groups, List.of(new Group("mayor", "市长 Mayor", 1)));
    }

    @Override
    public List<PersonId> people(Whose whose) {
        return people(suits(whose)).stream().map(Person::id).toList();
    }

    private static Predicate<Person> suits(Whose whose) {
        return switch (whose) {
            case OfDelegation(var name) -> it -> it.affiliation().delegation().equals(name);
            case OfCategory(var id) -> it -> it.category().value().equals(id);
            case Found(var text) -> it -> it.names().primary().contains(text);
            case Everybody() -> _ -> true;
        };
    }

    private List<Person> people(Predicate<Person> whose) {
        var found = new ArrayList<Person>();
        guests.forEach(person -> {
            if (whose.test(person)) {
                found.add(person);
            }
        });
        return found;
    }

    @Override
    public Look look(List<PersonId> people) {
        looks.add(people.size());
        var findings =
                people.stream()
                        .flatMap(id -> guests.find(id).stream())
                        .filter(person -> person.names().primary().contains("?"))
                        .map(it -> new Finding(it.id(), it.names().primary(), "no typeface"))
                        .toList();
        return new Look((int) people.stream().filter(having::contains).count(), 0, findings);
    }
}
