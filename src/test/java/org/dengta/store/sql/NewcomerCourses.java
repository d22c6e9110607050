package org.dengta.store.sql;

import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Run;
import org.dengta.journal.WireForm;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A day of three kiosks, each of which at times has the list and at times not. Half of the people
 * are named by the list, half by a badge that a desk issues.
 */
final class NewcomerCourses {
    static final int PEOPLE = 4;
    static final Map<ZoneId, GateId> DOORS =
            Map.of(
                    SampleEvent.CENTRE, SampleEvent.EAST,
                    SampleEvent.HALL, new GateId("hall-side"),
                    SampleEvent.GALLERY, new GateId("gallery-door"));

    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final List<ZoneId> ZONES =
            List.of(SampleEvent.CENTRE, SampleEvent.HALL, SampleEvent.GALLERY);
    private static final int FACTS = 30;

    private final Random random;
    private final List<Course> courses = new ArrayList<>();
    private final List<Entry> written = new ArrayList<>();

    /** The same run twice: as kiosks wrote it that lacked the list, and as with the list. */
    record Course(FactChain written, FactChain asListed) {}

    NewcomerCourses(Random random) {
        this.random = random;
        for (var kiosk = 1; kiosk <= 3; kiosk++) {
            var run = Run.draw(random);
            var course =
                    new Course(
                            new FactChain("kiosk-" + kiosk, run),
                            new FactChain("kiosk-" + kiosk, run));
            courses.add(course);
            fill(course, kiosk);
        }
    }

    List<Course> all() {
        return List.copyOf(courses);
    }

    private void fill(Course course, int kiosk) {
        var at = NINE;
        for (var i = 0; i < FACTS; i++) {
            at = at.plusSeconds(1 + random.nextInt(300));
            add(course, at, fact(at));
        }
        if (kiosk > 1) {
            add(course, at.plusSeconds(1), issued(kiosk));
            add(course, at.plusSeconds(400), fact(at.plusSeconds(400)));
        }
    }

    private void add(Course course, Instant at, Fact fact) {
        written.add(WireForm.read(course.written().add(at, fact).bytes()));
        course.asListed().add(at, listed(fact));
    }

    private static Fact issued(int person) {
        return new CredentialIssued(id(person), Kind.BADGE, lookup(person), "sealed");
    }

    private Fact fact(Instant at) {
        var person = random.nextInt(PEOPLE);
        var who = random.nextBoolean() ? id(person) : number(person);
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new PersonBlocked(who, random.nextInt(3) == 0, "security-check");
            case 1 ->
                    written.isEmpty()
                            ? Facts.left(who, DOORS.get(zone), zone)
                            : Facts.undone(written.get(random.nextInt(written.size())));
            case 2, 3 ->
                    new GuestLeft(
                            who,
                            DOORS.get(zone),
                            zone,
                            zone.equals(SampleEvent.CENTRE)
                                    ? Set.of(SampleEvent.HALL, SampleEvent.GALLERY)
                                    : Set.of(),
                            lookup(person));
            default -> entry(who, person, zone, at);
        };
    }

    private Fact entry(PersonId who, int person, ZoneId zone, Instant at) {
        var grounds =
                random.nextInt(6) == 0
                        ? new Grounds(
                                How.LATE,
                                Optional.of("queue"),
                                Optional.of(at.minusSeconds(random.nextInt(900))),
                                Optional.empty())
                        : Grounds.VERDICT;
        return new GuestAdmitted(
                who,
                DOORS.get(zone),
                zone,
                Optional.empty(),
                new Heads(1, 1 + random.nextInt(2)),
                lookup(person),
                Optional.of(SampleEvent.DAY_1),
                Set.of(),
                grounds);
    }

    /** The same of whoever the list or the badge names. */
    private static Fact listed(Fact fact) {
        return switch (fact) {
            case GuestAdmitted it ->
                    new GuestAdmitted(
                            listed(it.person()),
                            it.gate(),
                            it.zone(),
                            it.session(),
                            it.heads(),
                            it.credential(),
                            it.day(),
                            it.leaves(),
                            it.grounds());
            case GuestLeft it ->
                    new GuestLeft(
                            listed(it.person()), it.gate(), it.zone(), it.inner(), it.credential());
            case ScanUndone it ->
                    new ScanUndone(
                            it.person().map(NewcomerCourses::listed),
                            it.gate(),
                            it.undone(),
                            it.reason());
            case PersonBlocked it ->
                    new PersonBlocked(listed(it.person()), it.blocked(), it.reason());
            default -> fact;
        };
    }

    private static PersonId listed(PersonId who) {
        return IntStream.range(0, PEOPLE)
                .filter(person -> number(person).equals(who))
                .mapToObj(NewcomerCourses::id)
                .findFirst()
                .orElse(who);
    }

    private static PersonId id(int person) {
        return new PersonId("G-" + person);
    }

    private static PersonId number(int person) {
        return NewcomerNumber.of(lookup(person).hex());
    }

    private static CodeLookup lookup(int person) {
        return isOnList(person)
                ? Stores.KEYS.lookup().of(code(person))
                : Stores.KEYS.lookup().of(new CredentialCode(code(person)));
    }

    /** What somebody presents. */
    static String code(int person) {
        return isOnList(person)
                ? "CODE-" + person
                : CredentialCode.draw(new Random(person)).digits();
    }

    private static boolean isOnList(int person) {
        return person < 2;
    }

    /**
     * Somebody as listed.
     *
     * @param code whose code the list gives; none where that is a badge
     */
    static Person person(int person, int code) {
        var builder = aPerson().withId(id(person).value()).forHeads(2);
        return (isOnList(code) ? builder.withForeignCode(code(code)) : builder).build();
    }

    /** The list as it is right. */
    static List<Person> everybody() {
        return IntStream.range(0, PEOPLE).mapToObj(person -> person(person, person)).toList();
    }
}
