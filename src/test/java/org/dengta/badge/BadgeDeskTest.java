package org.dengta.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.programme.CategoryId;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class BadgeDeskTest {
    private final Desks desks = new Desks();
    private final BadgeDesk desk = desks.badges();

    @Test
    void a_badge_says_who_somebody_is_in_both_names() {
        var badge = badge(PersonBuilder.aPerson().build());
        assertThat(badge.fields())
                .containsEntry(BadgeField.NAME_PRIMARY, "林海")
                .containsEntry(BadgeField.NAME_SECONDARY, "Lin Hai")
                .containsEntry(BadgeField.ORGANISATION, "威海市")
                .containsEntry(BadgeField.CATEGORY_ZH, "市长")
                .containsEntry(BadgeField.CATEGORY_EN, "Mayor")
                .containsEntry(BadgeField.NUMBER, "G-0001")
                .containsEntry(BadgeField.DATES, "2024.10.25 – 2024.10.28");
        assertThat(badge.colour()).isEqualTo("#123456");
        assertThat(badge.language()).isEqualTo("zh");
    }

    @Test
    void every_field_is_there_even_for_somebody_with_one_name() {
        var person = PersonBuilder.aPerson().named(new Names("", "Suharto", "", "id")).build();
        var fields = badge(person).fields();
        assertThat(fields.keySet()).containsExactlyInAnyOrder(BadgeField.values());
        assertThat(fields)
                .containsEntry(BadgeField.NAME_PRIMARY, "Suharto")
                .containsEntry(BadgeField.NAME_SECONDARY, "");
    }

    @Test
    void a_badge_shows_the_zones_its_holder_may_enter_in_the_order_of_the_venue() {
        var crew = PersonBuilder.aPerson().inCategory(SampleEvent.CREW).build();
        var granted =
                PersonBuilder.aPerson()
                        .inCategory(SampleEvent.CREW)
                        .granted(SampleEvent.GALLERY)
                        .build();
        assertThat(badge(granted).chips()).hasSize(badge(crew).chips().size() + 1);
    }

    @Test
    void the_same_person_gets_the_same_code_until_it_is_revoked() {
        var person = PersonBuilder.aPerson().build();
        var first = badge(person).code();
        assertThat(badge(person).code()).isEqualTo(first);
        desks.issuing().revoke(person.id(), List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        assertThat(badge(person).code()).isNotEqualTo(first);
    }

    @Test
    void nobody_gets_a_badge_before_being_approved() {
        for (var review : List.of(Review.PENDING, Review.REFUSED)) {
            var person = PersonBuilder.aPerson().reviewed(review).build();
            assertThat(desk.badge(person, Optional.empty(), Facts.OPERATOR)).isEmpty();
        }
        var person = PersonBuilder.aPerson().inCategory(new CategoryId("gone")).build();
        assertThat(desk.badge(person, Optional.empty(), Facts.OPERATOR)).isEmpty();
        assertThat(desks.journal().entries()).isEmpty();
    }

    @Test
    void copies_are_counted_for_each_person_and_reasons_kept() {
        var person = PersonBuilder.aPerson().build();
        var code = badge(person).code();
        assertThat(desk.printed(Facts.LIN, code, "smudged", Facts.OPERATOR)).isEqualTo(1);
        assertThat(desk.printed(Facts.LIN, code, "smudged", Facts.OPERATOR)).isEqualTo(2);
        assertThat(desk.printed(Facts.MEI, code, "torn", Facts.OPERATOR)).isEqualTo(1);
        assertThat(desk.printed(Facts.LIN, code, "lost", Facts.OPERATOR)).isEqualTo(3);
        assertThat(desks.journal().entries())
                .extracting(entry -> entry.fact())
                .filteredOn(BadgePrinted.class::isInstance)
                .extracting(BadgePrinted.class::cast)
                .extracting(
                        printed -> printed.person().value(),
                        BadgePrinted::copy,
                        BadgePrinted::reason)
                .containsExactly(
                        tuple("G-0001", 1, "first"),
                        tuple("G-0001", 2, "smudged"),
                        tuple("G-0002", 1, "first"),
                        tuple("G-0001", 3, "lost"));
    }

    private Badge badge(Person person) {
        return desk.badge(person, Optional.empty(), Facts.OPERATOR).orElseThrow();
    }
}
