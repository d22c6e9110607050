package org.dengta.app.bench;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.app.Replica;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Audience;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.venue.Zone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A list of any size, each person like an ordinary guest's row, each with a badge code as its facts
 * would be.
 */
public final class SyntheticPeople {
    private SyntheticPeople() {}

    /**
     * Puts people in, gives every one a badge code, and returns the codes of as many as asked for,
     * spread over the list.
     */
    static List<CredentialCode> fill(
            Replica replica, int people, int wanted, RandomGenerator random) {
        var category = category(replica.programme());
        var list = new ArrayList<Person>();
        for (var i = 0; i < people; i++) {
            list.add(person(i, category));
        }
        replica.store().guests().put(list);
        var codes = new ArrayList<CredentialCode>();
        var issuing = replica.issuingDesk();
        var operator = new OperatorId("bench");
        replica.store()
                .journal()
                .atomically(() -> {
                    list.forEach(person ->
                            codes.add(
                                    issuing.codeOf(person.id(), Credential.Kind.BADGE, operator)));
                    return true;
                });
        Collections.shuffle(codes, Random.from(random));
        return codes.subList(0, wanted);
    }

    /** A category of guests who may enter some zone by day. */
    public static CategoryId category(Programme programme) {
        return programme.categories().stream()
                .filter(category -> category.audience() == Audience.GUEST)
                .map(category -> category.id())
                .filter(id ->
                        programme.venue().zones().stream()
                                .filter(zone -> zone.opening() instanceof Zone.ByDay)
                                .anyMatch(
                                        zone -> !programme.access().days(id, zone.id()).isEmpty()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no guest of this programme may enter a zone by day"));
    }

    /** The person of a number: approved, confirmed, on site, without grants. */
    static Person person(int number, CategoryId category) {
        return new Person(
                new PersonId("B" + number),
                category,
                new Names("测试嘉宾" + number, "Guest Number " + number, "", "zh"),
                new Affiliation(
                        "中国 China",
                        "某市国际交流中心",
                        "Centre for International Exchange",
                        "主任",
                        "测试代表团",
                        ""),
                new Protocol("", OptionalInt.of(number + 1), ""),
                new Contact("联络员", "0631-5550000", ""),
                new Participation(Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, 1),
                Set.of(),
                "");
    }
}
