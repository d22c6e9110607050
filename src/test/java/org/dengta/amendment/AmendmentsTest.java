package org.dengta.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.amendment.Amendment.Change;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A card follows from the list's row and the amendments, in whatever order they came. */
final class AmendmentsTest {
    private static final Instant NINE = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final DataKey KEY = new DataKey(new byte[32], new Random(3));

    private final Person listed = PersonBuilder.aPerson().build();

    @Test
    void nothing_amended_leaves_the_row() {
        assertThat(Amendments.none().over(listed)).isSameAs(listed);
        assertThat(Amendments.of(List.of(), KEY).contested(listed)).isEmpty();
    }

    @Test
    void the_card_says_what_the_desk_said_and_leaves_the_rest() {
        var card = amended(phone(0, "13800000000", "123")).over(listed);
        assertThat(card.contact().phone()).isEqualTo("123");
        assertThat(CardTexts.over(card, Map.of(CardField.PHONE, "13800000000"))).isEqualTo(listed);
    }

    @Test
    void the_later_of_two_amendments_counts_whichever_came_first() {
        var early = phone(0, "13800000000", "1");
        var late = phone(5, "1", "2");
        assertThat(amended(early, late).over(listed).contact().phone()).isEqualTo("2");
        assertThat(amended(late, early).over(listed).contact().phone()).isEqualTo("2");
    }

    @Test
    void a_list_that_says_what_the_desk_saw_is_only_behind() {
        var known = amended(phone(0, "13800000000", "1"), phone(5, "1", "2"));
        assertThat(known.contested(listed)).isEmpty();
        assertThat(known.contested(withPhone("1"))).isEmpty();
    }

    @Test
    void a_list_that_says_the_new_value_has_included_it() {
        var known = amended(phone(0, "13800000000", "1"));
        assertThat(known.over(withPhone("1"))).isEqualTo(withPhone("1"));
        assertThat(known.contested(withPhone("1"))).isEmpty();
    }

    @Test
    void a_list_that_says_a_third_value_is_contested_and_does_not_win() {
        var known = amended(phone(0, "13800000000", "1"));
        assertThat(known.over(withPhone("3")).contact().phone()).isEqualTo("1");
        assertThat(known.contested(withPhone("3"))).isEqualTo(Set.of(CardField.PHONE));
    }

    @Test
    void a_list_that_says_what_another_desk_said_meanwhile_is_contested() {
        var known = amended(phone(0, "13800000000", "1"), phone(5, "13800000000", "2"));
        assertThat(known.contested(listed)).isEmpty();
        assertThat(known.contested(withPhone("1"))).isEqualTo(Set.of(CardField.PHONE));
    }

    @Test
    void a_person_is_never_left_without_a_name() {
        var nameless = amended(entry(0, CardField.CHINESE, "林海", ""));
        var chineseOnly = PersonBuilder.aPerson().named(new Names("林海", "", "", "zh")).build();
        assertThat(nameless.over(chineseOnly)).isEqualTo(chineseOnly);
        assertThat(nameless.over(listed).names().chinese()).isEmpty();
    }

    @Test
    void attendance_is_amended_by_its_name_and_an_unknown_one_changes_nothing() {
        var byVideo = amended(entry(0, CardField.ATTENDANCE, "ON_SITE", "VIDEO"));
        assertThat(byVideo.over(listed).participation().attendance()).isEqualTo(Attendance.VIDEO);
        var later = amended(entry(0, CardField.ATTENDANCE, "ON_SITE", "BY_HOLOGRAM"));
        assertThat(later.over(listed)).isEqualTo(listed);
    }

    @Test
    void what_does_not_open_is_passed_over() {
        var foreign = new DataKey(key(9), new Random(4));
        var change = new Amendment(Map.of(CardField.PHONE, new Change("a", "b")));
        var sealed = SealedAmendment.seal(Facts.LIN, change, foreign);
        var broken =
                List.of(
                        Facts.entry(NINE, new GuestAmended(Facts.LIN, sealed)),
                        Facts.entry(NINE.plusSeconds(1), new GuestAmended(Facts.LIN, "no base64")));
        assertThat(Amendments.of(broken, KEY).over(listed)).isEqualTo(listed);
        assertThat(SealedAmendment.open(Facts.MEI, sealed, foreign)).isEmpty();
        assertThat(SealedAmendment.open(Facts.LIN, sealed, foreign)).contains(change);
    }

    @Test
    void any_order_of_arrival_gives_the_same_card() {
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++) {
            var byPosition = new HashMap<Position, Entry>();
            for (var i = random.nextInt(12); i >= 0; i--) {
                var fact = any(random);
                byPosition.put(fact.position(), fact);
            }
            var facts = new ArrayList<>(byPosition.values());
            var row = withPhone(text(random));
            var once = Amendments.of(facts, KEY);
            Collections.shuffle(facts, random);
            var again = Amendments.of(facts, KEY);
            assertThat(again.over(row)).as("round %s", round).isEqualTo(once.over(row));
            assertThat(again.contested(row)).isEqualTo(once.contested(row));
            assertThat(once.over(once.over(row))).isEqualTo(once.over(row));
            assertThat(once.contested(once.over(row))).isEmpty();
        }
    }

    private static Entry any(Random random) {
        var fields = new EnumMap<CardField, Change>(CardField.class);
        for (var field : CardField.values()) {
            if (random.nextInt(4) == 0) {
                fields.put(field, new Change(text(random), text(random)));
            }
        }
        var sealed = SealedAmendment.seal(Facts.LIN, new Amendment(fields), KEY);
        var kiosk = new KioskId("kiosk-" + random.nextInt(3));
        // Few instants, so that several kiosks amend at the same one.
        var at = NINE.plusMillis(random.nextInt(4));
        return Facts.entry(kiosk, at, new GuestAmended(Facts.LIN, sealed));
    }

    private static String text(Random random) {
        return random.nextInt(5) == 0 ? Facts.text(random) : "value " + random.nextInt(3);
    }

    private static byte[] key(int first) {
        var bytes = new byte[32];
        bytes[0] = (byte) first;
        return bytes;
    }

    private static Amendments amended(Entry... facts) {
        return Amendments.of(List.of(facts), KEY);
    }

    private static Entry phone(int seconds, String before, String after) {
        return entry(seconds, CardField.PHONE, before, after);
    }

    private static Entry entry(int seconds, CardField field, String before, String after) {
        var change = new Amendment(Map.of(field, new Change(before, after)));
        var sealed = SealedAmendment.seal(Facts.LIN, change, KEY);
        return Facts.entry(NINE.plusSeconds(seconds), new GuestAmended(Facts.LIN, sealed));
    }

    private Person withPhone(String phone) {
        return CardTexts.over(listed, Map.of(CardField.PHONE, phone));
    }
}
