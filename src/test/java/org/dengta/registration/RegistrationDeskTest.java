package org.dengta.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.WalkInNumber;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Category.WalkIn;
import org.dengta.programme.CategoryId;
import org.dengta.registration.WalkInFault.Field;
import org.dengta.registration.WalkInFault.Why;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Label;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

final class RegistrationDeskTest {
    private static final KioskId KIOSK = new KioskId("desk-2");

    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final DataKey key = new DataKey(new byte[32], new Random(5));
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryJournal journal =
            new InMemoryJournal(clock, List.of(new ListedWalkIns(guests, key)));
    private final RegistrationDesk desk = deskOf(KIOSK);

    @Test
    void a_walk_in_is_listed_approved_with_a_number_of_this_kiosk() {
        var person = registered(draft("林海", "fitter", 1));
        assertThat(person.id().value()).isEqualTo("W-desk-2-1");
        assertThat(person.participation().isExpected()).isTrue();
        assertThat(person.grants()).isEmpty();
        assertThat(guests.find(person.id())).contains(person);
    }

    @Test
    void what_is_written_down_is_sealed_and_opens_under_its_number_only() {
        var person = registered(draft("林海", "fitter", 1));
        assertThat(journal.entries())
                .singleElement()
                .extracting(Entry::fact)
                .isInstanceOfSatisfying(
                        WalkInRegistered.class,
                        fact -> {
                            assertThat(fact.category()).isEqualTo(new CategoryId("fitter"));
                            assertThat(SealedPerson.fromFact(person.id(), fact.sealed(), key))
                                    .isEqualTo(person);
                            assertThatThrownBy(() ->
                                            SealedPerson.fromFact(Facts.LIN, fact.sealed(), key))
                                    .isInstanceOf(IllegalStateException.class);
                        });
    }

    @Test
    void a_category_with_a_pass_opens_its_zone_today_and_on_no_other_day() {
        var person = registered(draft("林海", "day-visitor", 4));
        assertThat(person.grants())
                .containsExactly(
                        new Grant(
                                SampleEvent.HALL,
                                Optional.of(SampleEvent.DAY_1),
                                Optional.empty()));
        assertThat(person.participation().heads()).isEqualTo(4);
        clock.moveBy(Duration.ofDays(-3));
        assertThat(faults(draft("林海", "day-visitor", 1)))
                .containsExactly(new WalkInFault(Field.CATEGORY, Why.NO_DAY_PASS));
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_written_down() {
        var long201 = "x".repeat(201);
        var bad = new WalkInDraft(" ", "", "", "mayor", "a\u0000b", long201, 100);
        assertThat(faults(bad))
                .containsExactly(
                        new WalkInFault(Field.CHINESE, Why.MISSING),
                        new WalkInFault(Field.CATEGORY, Why.NOT_OPEN),
                        new WalkInFault(Field.ORGANISATION, Why.BROKEN_SIGNS),
                        new WalkInFault(Field.PHONE, Why.TOO_LONG),
                        new WalkInFault(Field.HEADS, Why.OUT_OF_RANGE));
        assertThat(faults(new WalkInDraft("", long201, "", "No Such", "", "", 0)))
                .containsExactly(
                        new WalkInFault(Field.LATIN, Why.TOO_LONG),
                        new WalkInFault(Field.CATEGORY, Why.UNKNOWN),
                        new WalkInFault(Field.HEADS, Why.OUT_OF_RANGE));
        assertThat(faults(draft("林海", "", 1)))
                .containsExactly(new WalkInFault(Field.CATEGORY, Why.MISSING));
        assertThat(journal.entries()).isEmpty();
        assertThat(guests.all()).isEmpty();
    }

    @Test
    void numbers_go_on_and_are_never_given_twice() {
        var seen = new HashSet<String>();
        for (var i = 1; i <= 40; i++) {
            assertThat(seen.add(registered(draft("林海", "fitter", 1)).id().value())).isTrue();
        }
        assertThat(seen).contains("W-desk-2-1", "W-desk-2-40").hasSize(40);
        assertThat(deskOf(new KioskId("desk")).register(draft("林海", "fitter", 1), Facts.OPERATOR))
                .isInstanceOfSatisfying(
                        Registration.Registered.class,
                        done -> assertThat(done.person().id().value()).isEqualTo("W-desk-1"));
    }

    @Test
    void a_number_that_somebody_has_already_is_passed_over() {
        var taken = WalkInNumber.of(KIOSK, 1);
        guests.put(List.of(PersonBuilder.aPerson().withId(taken.value()).build()));
        assertThat(registered(draft("林海", "fitter", 1)).id().value()).isEqualTo("W-desk-2-2");
        assertThat(registered(draft("林海", "fitter", 1)).id().value()).isEqualTo("W-desk-2-3");
    }

    @Test
    void what_cannot_be_written_down_is_not_listed() {
        journal.failWith(new IllegalStateException("full"));
        assertThatThrownBy(() -> desk.register(draft("林海", "fitter", 1), Facts.OPERATOR))
                .hasMessage("full");
        assertThat(guests.all()).isEmpty();
    }

    @Test
    void only_open_categories_are_offered() {
        assertThat(desk.categories())
                .extracting(category -> category.id().value())
                .containsExactly("fitter", "card", "day-visitor");
    }

    @Test
    void every_fault_has_words_in_both_languages() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH, Locale.FRENCH)) {
            var words = new WalkInWords(locale);
            for (var field : Field.values()) {
                for (var why : Why.values()) {
                    assertThat(words.fault(new WalkInFault(field, why)))
                            .startsWith(words.field(field))
                            .doesNotContain("{", "\u0027\u0027");
                }
            }
        }
        assertThat(new WalkInWords(Locale.FRENCH).field(Field.PHONE)).isEqualTo("Phone");
    }

    private Person registered(WalkInDraft draft) {
        return switch (desk.register(draft, Facts.OPERATOR)) {
            case Registration.Registered(var person) -> person;
            case Registration.Faulty faulty -> throw new AssertionError(faulty.toString());
        };
    }

    private List<WalkInFault> faults(WalkInDraft draft) {
        return switch (desk.register(draft, Facts.OPERATOR)) {
            case Registration.Registered done -> throw new AssertionError(done.toString());
            case Registration.Faulty(var faults) -> {
                assertThat(desk.faults(draft)).isEqualTo(faults);
                yield faults;
            }
        };
    }

    @Test
    void a_card_belongs_to_a_delegation_of_the_list_and_is_counted() {
        guests.put(List.of(PersonBuilder.aPerson().build()));
        var card = registered(card("威海代表团"));
        assertThat(card.affiliation().delegation()).isEqualTo("威海代表团");
        registered(card("威海代表团"));
        assertThat(faults(card("威海代表团")))
                .containsExactly(new WalkInFault(Field.DELEGATION, Why.QUOTA_SPENT));
        guests.remove(List.of(card.id()));
        registered(card("威海代表团"));
    }

    @Test
    void a_card_of_nobody_and_a_delegation_for_a_person_are_refused() {
        assertThat(faults(card("")))
                .containsExactly(new WalkInFault(Field.DELEGATION, Why.MISSING));
        assertThat(faults(card("威海代表")))
                .containsExactly(new WalkInFault(Field.DELEGATION, Why.NO_SUCH_DELEGATION));
        var person = new WalkInDraft("林海", "", "", "fitter", "", "", "威海代表团", 1);
        assertThat(faults(person))
                .containsExactly(new WalkInFault(Field.DELEGATION, Why.NOT_A_CARD));
    }

    private static WalkInDraft card(String delegation) {
        return new WalkInDraft("流动证", "", "", "card", "", "", delegation, 1);
    }

    private static WalkInDraft draft(String name, String category, int heads) {
        return new WalkInDraft(name, "", "", category, "威海港", "13800000000", heads);
    }

    private RegistrationDesk deskOf(KioskId kiosk) {
        var programme =
                ProgrammeBuilder.aProgramme()
                        .withCategory(open("fitter", 90, Optional.empty()))
                        .withCategory(cards())
                        .withCategory(open("day-visitor", 91, Optional.of(SampleEvent.HALL)))
                        .build();
        var records = new RegistrationDesk.Records(guests, journal);
        return new RegistrationDesk(programme, records, kiosk, key, clock);
    }

    private static Category open(String id, int number, Optional<ZoneId> pass) {
        return new Category(
                new CategoryId(id),
                number,
                Audience.WORKING,
                new Label("施工", "Fitter"),
                "#123456",
                "F",
                Optional.of(new WalkIn(pass)),
                Category.Bearer.PERSON);
    }

    private static Category cards() {
        return new Category(
                new CategoryId("card"),
                92,
                Audience.GUEST,
                new Label("流动证", "Card"),
                "#123456",
                "C",
                Optional.of(new WalkIn(Optional.empty(), OptionalInt.of(2))),
                Category.Bearer.CARD);
    }
}
