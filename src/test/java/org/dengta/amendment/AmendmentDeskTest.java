package org.dengta.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.amendment.AmendmentFault.Why;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.amendment.AmendmentOutcome.Faulty;
import org.dengta.amendment.AmendmentOutcome.NotListed;
import org.dengta.amendment.AmendmentOutcome.NothingChanged;
import org.dengta.credential.DataKey;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.WireForm;
import org.dengta.roster.ListColumn;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

final class AmendmentDeskTest {
    private static final Person LIN = PersonBuilder.aPerson().build();

    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    private final DataKey key = new DataKey(new byte[32], new Random(7));
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final AmendmentDesk desk = new AmendmentDesk(guests, journal, key);

    @BeforeEach
    void listSomebody() {
        guests.follow(journal, key);
        guests.put(List.of(LIN));
    }

    @Test
    void what_the_desk_amends_is_on_the_card_and_the_row_stays() {
        var outcome = amend(Map.of(ListColumn.PHONE, " 139 ", ListColumn.ATTENDANCE, "视频"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Amended.class,
                        it -> {
                            assertThat(it.fields())
                                    .containsExactlyInAnyOrder(
                                            CardField.PHONE, CardField.ATTENDANCE);
                            assertThat(guests.find(LIN.id())).contains(it.card());
                            assertThat(it.card().contact().phone()).isEqualTo("139");
                            assertThat(it.card().participation().attendance())
                                    .isEqualTo(Attendance.VIDEO);
                        });
        assertThat(guests.listed(LIN.id())).contains(LIN);
        assertThat(guests.amended()).hasSize(1);
    }

    @Test
    void what_is_written_down_is_sealed() {
        amend(Map.of(ListColumn.PHONE, "139-new"));
        var entry = journal.entries().getLast();
        assertThat(entry.fact()).isInstanceOf(GuestAmended.class);
        assertThat(WireForm.kind(entry.fact())).isEqualTo("guest-amended");
        assertThat(new String(WireForm.write(entry), StandardCharsets.UTF_8))
                .doesNotContain("139-new", LIN.contact().phone());
        assertThat(WireForm.read(WireForm.write(entry))).isEqualTo(entry);
    }

    @Test
    void what_the_card_says_already_is_not_written_down() {
        assertThat(amend(Map.of(ListColumn.PHONE, LIN.contact().phone() + " ")))
                .isEqualTo(new NothingChanged(LIN));
        assertThat(amend(Map.of())).isEqualTo(new NothingChanged(LIN));
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void taking_an_amendment_back_gives_the_row_again() {
        amend(Map.of(ListColumn.PHONE, "139"));
        amend(Map.of(ListColumn.PHONE, LIN.contact().phone()));
        assertThat(guests.find(LIN.id())).contains(LIN);
        assertThat(guests.amended()).isEmpty();
        assertThat(journal.entries()).hasSize(2);
    }

    @Test
    void rights_and_identity_are_the_organisers() {
        var own =
                Arrays.stream(ListColumn.values())
                        .filter(column -> column.cardField().isEmpty())
                        .toList();
        assertThat(own)
                .contains(
                        ListColumn.NUMBER,
                        ListColumn.CATEGORY,
                        ListColumn.REVIEW,
                        ListColumn.GRANTS,
                        ListColumn.HEADS,
                        ListColumn.FOREIGN_CODE);
        for (var column : own) {
            var why = column == ListColumn.NAME ? Why.WHICH_NAME : Why.ORGANISERS_ONLY;
            assertThat(amend(Map.of(column, "x", ListColumn.PHONE, "139")))
                    .isEqualTo(new Faulty(List.of(new AmendmentFault(column, why))));
        }
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void every_fault_is_told_and_nothing_is_amended() {
        var outcome =
                amend(
                        Map.of(
                                ListColumn.PHONE,
                                "1".repeat(201),
                                ListColumn.NOTES,
                                "n".repeat(4_000),
                                ListColumn.SEAT,
                                "a\u0000b",
                                ListColumn.ATTENDANCE,
                                "perhaps"));
        assertThat(outcome)
                .isEqualTo(
                        new Faulty(
                                List.of(
                                        new AmendmentFault(ListColumn.PHONE, Why.TOO_LONG),
                                        new AmendmentFault(ListColumn.ATTENDANCE, Why.UNKNOWN_WORD),
                                        new AmendmentFault(ListColumn.SEAT, Why.BROKEN_SIGNS))));
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void the_last_name_stays() {
        guests.put(List.of(PersonBuilder.aPerson().named(new Names("林海", "", "", "")).build()));
        assertThat(amend(Map.of(ListColumn.CHINESE_NAME, " ")))
                .isEqualTo(
                        new Faulty(
                                List.of(new AmendmentFault(ListColumn.CHINESE_NAME, Why.NO_NAME))));
        assertThat(amend(Map.of(ListColumn.CHINESE_NAME, "", ListColumn.LATIN_NAME, "Lin")))
                .isInstanceOf(Amended.class);
    }

    @Test
    void nobody_is_amended_who_is_not_listed() {
        var changes = Map.of(ListColumn.PHONE, "139");
        assertThat(desk.amend(Facts.MEI, changes, Facts.OPERATOR))
                .isEqualTo(new NotListed(Facts.MEI));
        assertThat(journal.entries()).isEmpty();
    }

    @Test
    void every_fault_is_told_in_both_languages() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = new AmendmentWords(locale);
            for (var why : Why.values()) {
                assertThat(words.fault(new AmendmentFault(ListColumn.PHONE, why)))
                        .contains(words.field(CardField.PHONE))
                        .doesNotContain("{");
            }
        }
        assertThat(new AmendmentWords(Locale.CHINESE).value(CardField.ATTENDANCE, "VIDEO"))
                .isEqualTo("视频");
        assertThat(new AmendmentWords(Locale.ENGLISH).value(CardField.SEAT, "")).isEqualTo("—");
    }

    private AmendmentOutcome amend(Map<ListColumn, String> changes) {
        return desk.amend(LIN.id(), changes, Facts.OPERATOR);
    }
}
