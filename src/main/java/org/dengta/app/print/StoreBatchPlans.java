package org.dengta.app.print;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.app.badges.Preflight;
import org.dengta.badge.PhotoAlbum;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.printing.PrintDesk;
import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.search.Hit;
import org.dengta.search.PeopleIndex;
import org.dengta.supervision.BadgeCustody;
import org.dengta.ui.desk.prints.BatchPlans;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Batches planned by this kiosk's list, layout and photos. */
public final class StoreBatchPlans implements BatchPlans {
    private static final int MOST_FOUND = 10_000;

    private final Replica replica;
    private final PeopleIndex index;
    private final PrintDesk desk;
    private final PhotoAlbum photos;
    private final PdfBadgeRenderer renderer = new PdfBadgeRenderer();

    public StoreBatchPlans(Replica replica, PeopleIndex index, PrintDesk desk) {
        this.replica = replica;
        this.index = index;
        this.desk = desk;
        photos = new PhotoFolder(replica.folder().resolve("photos"));
    }

    @Override
    public Choices choices() {
        var delegations = new TreeMap<String, Integer>();
        var categories = new TreeMap<String, Integer>();
        for (var person : approved(_ -> true)) {
            categories.merge(person.category().value(), 1, Integer::sum);
            var delegation = person.affiliation().delegation();
            if (!delegation.isEmpty()) {
                delegations.merge(delegation, 1, Integer::sum);
            }
        }
        return new Choices(
                delegations.entrySet().stream()
                        .map(it -> new Group(it.getKey(), it.getKey(), it.getValue()))
                        .toList(),
                categories.entrySet().stream()
                        .map(it -> new Group(it.getKey(), name(it.getKey()), it.getValue()))
                        .toList());
    }

    private String name(String category) {
        return replica.programme()
                .category(new CategoryId(category))
                .map(Category::name)
                .map(name -> name.zh() + " " + name.en())
                .orElse(category);
    }

    @Override
    public List<PersonId> people(Whose whose) {
        var people = approved(suits(whose));
        people.sort(BadgeCustody.IN_ORDER);
        return people.stream().map(Person::id).toList();
    }

    private Predicate<Person> suits(Whose whose) {
        return switch (whose) {
            case OfDelegation(var name) -> person -> person.affiliation().delegation().equals(name);
            case OfCategory(var id) -> person -> person.category().value().equals(id);
            case Found(var text) -> {
                var found =
                        index.find(text, MOST_FOUND).stream()
                                .map(Hit::person)
                                .collect(Collectors.toSet());
                yield person -> found.contains(person.id());
            }
            case Everybody() -> _ -> true;
        };
    }

    private List<Person> approved(Predicate<Person> whose) {
        var people = new ArrayList<Person>();
        replica.reading()
                .guests()
                .forEach(person -> {
                    if (person.participation().isApproved() && whose.test(person)) {
                        people.add(person);
                    }
                });
        return people;
    }

    @Override
    public Look look(List<PersonId> people) {
        var preflight = new Preflight(replica.programme(), renderer, replica.config().badge());
        var having = 0;
        var withoutPhoto = 0;
        var findings = new ArrayList<Finding>();
        for (var id : people) {
            if (desk.hasOne(id)) {
                having++;
            } else {
                withoutPhoto += isWithoutPhoto(id) ? 1 : 0;
                replica.reading()
                        .guests()
                        .find(id)
                        .ifPresent(person -> findings.addAll(findings(preflight, person)));
            }
        }
        return new Look(having, withoutPhoto, findings);
    }

    private boolean isWithoutPhoto(PersonId person) {
        return replica.config().badge().showsPhoto() && photos.of(person).isEmpty();
    }

    /** That a photo is missing is counted only. */
    private List<Finding> findings(Preflight preflight, Person person) {
        return preflight.of(person, photos.of(person.id())).stream()
                .filter(it -> !it.code().equals("no-photo"))
                .map(it -> new Finding(person.id(), person.names().primary(), it.words()))
                .toList();
    }
}
