package org.dengta.testing;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.programme.CategoryId;
import org.dengta.programme.SlotId;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A person of the list; by default an approved mayor, confirmed on site, without grants. */
public final class PersonBuilder {
    private PersonId id = new PersonId("G-0001");
    private CategoryId category = SampleEvent.MAYOR;
    private Names names = new Names("林海", "Lin Hai", "", "zh");
    private Participation participation =
            new Participation(Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, 1);
    private final Set<Grant> grants = new HashSet<>();
    private Protocol protocol = new Protocol("阁下", OptionalInt.empty(), "");
    private Affiliation affiliation = new Affiliation("中国", "威海市", "Weihai", "市长", "威海代表团", "");
    private Contact contact = new Contact("王联络", "13800000000", "");
    private String foreignCode = "";

    private PersonBuilder() {}

    public static PersonBuilder aPerson() {
        return new PersonBuilder();
    }

    public PersonBuilder withId(String number) {
        id = new PersonId(number);
        return this;
    }

    public PersonBuilder inCategory(CategoryId other) {
        category = other;
        return this;
    }

    public PersonBuilder named(Names other) {
        names = other;
        return this;
    }

    public PersonBuilder addressedAs(String form) {
        return under(new Protocol(form, protocol.precedence(), protocol.seat()));
    }

    public PersonBuilder under(Protocol other) {
        protocol = other;
        return this;
    }

    public PersonBuilder from(Affiliation other) {
        affiliation = other;
        return this;
    }

    public PersonBuilder reachedBy(Contact other) {
        contact = other;
        return this;
    }

    public PersonBuilder reviewed(Review review) {
        return taking(review, participation.reply(), participation.attendance());
    }

    public PersonBuilder replying(Reply reply) {
        return taking(participation.review(), reply, participation.attendance());
    }

    public PersonBuilder attending(Attendance attendance) {
        return taking(participation.review(), participation.reply(), attendance);
    }

    public PersonBuilder forHeads(int heads) {
        participation =
                new Participation(
                        participation.review(),
                        participation.reply(),
                        participation.attendance(),
                        heads);
        return this;
    }

    public PersonBuilder granted(Place place) {
        grants.add(new Grant(place, Optional.empty(), Optional.empty()));
        return this;
    }

    public PersonBuilder granted(Place place, LocalDate day) {
        grants.add(new Grant(place, Optional.of(day), Optional.empty()));
        return this;
    }

    public PersonBuilder granted(Place place, LocalDate day, String slot) {
        grants.add(new Grant(place, Optional.of(day), Optional.of(new SlotId(slot))));
        return this;
    }

    public PersonBuilder withForeignCode(String code) {
        foreignCode = code;
        return this;
    }

    public Person build() {
        return new Person(
                id,
                category,
                names,
                affiliation,
                protocol,
                contact,
                participation,
                grants,
                foreignCode);
    }

    private PersonBuilder taking(Review review, Reply reply, Attendance attendance) {
        participation = new Participation(review, reply, attendance, participation.heads());
        return this;
    }
}
