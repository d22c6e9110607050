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
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Invented people in all scripts of the event, the same for the same seed. */
public final class People {
    private static final List<Names> NAMES =
            List.of(
                    new Names("王小明", "Wang Xiaoming", "", "zh"),
                    new Names("欧阳若雪", "", "", ""),
                    new Names("", "Zoë Düğün-O’Connor", "", "tr"),
                    new Names("", "Suharto", "", "id"),
                    new Names("金敏俊", "Kim Min-jun", "김민준", "ko"),
                    new Names("", "Haruka Sakamoto", "坂本 はるか", "ja"),
                    new Names("", "Olga Ivanova", "Ольга Иванова", "ru"),
                    new Names("", "", "Ελένη Παππά", "el"),
                    new Names("", "Layla Haddad", "ليلى حداد", "ar"),
                    new Names("", "Ani Petrosyan", "Անի Պետրոսյան", "hy"),
                    new Names("", "Abebe", "አበበ", "am"),
                    new Names("", "Somsak", "ສົມສັກ", "lo"),
                    new Names("", "Sok Dara", "សុខ ដារ៉ា", "km"),
                    new Names("𠮷田", "Yoshida", "", "zh-Hant"));
    private static final List<String> WORDS =
            List.of(
                    "",
                    "",
                    "住房和城乡建设局",
                    "Ville de Lyon",
                    "=SUM(A1)",
                    "+86 138-0013-8000",
                    "A, B; C",
                    "说“好”",
                    "'quoted'",
                    "0012",
                    "-5",
                    "@home");

    private final RandomGenerator random;
    private final Programme programme;

    public People(RandomGenerator random, Programme programme) {
        this.random = random;
        this.programme = programme;
    }

    /** People of different numbers and, where they have one, different foreign codes. */
    public List<Person> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> numbered("G-" + i)).toList();
    }

    public Person numbered(String number) {
        return new Person(
                new PersonId(number),
                one(programme.categories()).id(),
                one(NAMES),
                new Affiliation(word(), word(), word(), word(), word(), ""),
                new Protocol(word(), rank(), word()),
                new Contact(word(), word(), word()),
                participation(),
                grants(),
                random.nextInt(4) == 0 ? "ext:" + number : "");
    }

    /** Somebody who presents a code of another system. */
    public Person presenting(String number, String code) {
        var person = numbered(number);
        return new Person(
                person.id(),
                person.category(),
                person.names(),
                person.affiliation(),
                person.protocol(),
                person.contact(),
                person.participation(),
                person.grants(),
                code);
    }

    private Participation participation() {
        return new Participation(
                one(List.of(Review.values())),
                one(List.of(Reply.values())),
                one(List.of(Attendance.values())),
                1 + random.nextInt(random.nextBoolean() ? 1 : 99));
    }

    private Set<Grant> grants() {
        var grants = new HashSet<Grant>();
        for (int i = random.nextInt(4); i > 0; i--) {
            grants.add(random.nextBoolean() ? sessionGrant() : zoneGrant());
        }
        return grants;
    }

    private Grant sessionGrant() {
        return new Grant(one(programme.sessions()).id(), Optional.empty(), Optional.empty());
    }

    private Grant zoneGrant() {
        var zone = one(programme.venue().zones()).id();
        if (random.nextInt(3) == 0) {
            return new Grant(zone, Optional.empty(), Optional.empty());
        }
        Optional<SlotId> slot =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(one(programme.slots())).map(Slot::id);
        return new Grant(zone, Optional.of(one(programme.time().days())), slot);
    }

    private OptionalInt rank() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(999));
    }

    private String word() {
        return one(WORDS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
