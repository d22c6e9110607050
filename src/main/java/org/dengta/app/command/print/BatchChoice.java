package org.dengta.app.command.print;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.app.finding.PeopleFinder;
import org.dengta.programme.CategoryId;
import org.dengta.supervision.BadgeCustody;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Whose badges make a batch: approved people only, in the order of handing out. */
final class BatchChoice {
    private static final int MOST_FOUND = 10_000;

    @Option(
            names = "--delegation",
            paramLabel = "NAME",
            required = true,
            description = "The delegation's name as in the list.")
    private @Nullable String delegation;

    @Option(names = "--category", paramLabel = "ID", required = true, description = "A category.")
    private @Nullable String category;

    @Option(
            names = "--find",
            paramLabel = "TEXT",
            required = true,
            description = "Whom dengta guests find finds.")
    private @Nullable String text;

    @Option(names = "--all", required = true, description = "Everybody who may have one.")
    private boolean all;

    /** As the list of batches shows it. */
    String name() {
        if (delegation != null) {
            return delegation;
        }
        if (category != null) {
            return category;
        }
        // What was searched for may be a name.
        return text != null && !all ? "查找 search" : "全部 all";
    }

    List<PersonId> from(Replica replica) {
        if (delegation != null && delegation.isBlank()) {
            throw new TypeConversionException("--delegation names a delegation");
        }
        var suits = suits(replica);
        var people = new ArrayList<Person>();
        replica.store()
                .guests()
                .forEach(person -> {
                    if (person.participation().isApproved() && suits.test(person)) {
                        people.add(person);
                    }
                });
        people.sort(BadgeCustody.IN_ORDER);
        return people.stream().map(Person::id).toList();
    }

    private Predicate<Person> suits(Replica replica) {
        if (delegation != null) {
            return person -> person.affiliation().delegation().equals(delegation);
        }
        if (category != null) {
            var id = new CategoryId(category);
            return person -> person.category().equals(id);
        }
        return text == null ? _ -> true : found(replica, text);
    }

    private static Predicate<Person> found(Replica replica, String text) {
        var found = new HashSet<PersonId>();
        try (var finder = new PeopleFinder(replica)) {
            finder.fill(_ -> {});
            finder.index().find(text, MOST_FOUND).forEach(hit -> found.add(hit.person()));
        }
        return person -> found.contains(person.id());
    }
}
