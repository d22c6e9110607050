package org.dengta.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.Unknown;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.programme.CategoryId;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

final class WireFormTest {
    private static final String HEAD =
            """
            dengta-entry 1
            kiosk kiosk-1
            run 0123456789abcdef0123456789abcdef
            sequence 1729821600000
            time 1729821600000.0
            at 2024-10-25T02:00:00Z
            operator desk-1
            """;
    private static final String CODE = "0123456789abcdef".repeat(4);

    private final SplittableRandom random = new SplittableRandom(29);

    @Test
    void an_entry_read_is_the_entry_written() {
        var kinds = new HashSet<String>();
        for (var i = 0; i < 5000; i++) {
            var entry = Facts.randomEntry(random);
            var bytes = WireForm.write(entry);
            assertThat(WireForm.read(bytes)).isEqualTo(entry);
            assertThat(WireForm.write(WireForm.read(bytes))).isEqualTo(bytes);
            kinds.add(entry.fact().getClass().getSimpleName());
        }
        var duties = DutyFact.class.getPermittedSubclasses().length;
        assertThat(kinds).hasSize(Fact.class.getPermittedSubclasses().length - 1 + duties);
    }

    @Test
    void an_entry_listed_is_the_entry_written_but_for_what_is_sealed() {
        for (var i = 0; i < 2000; i++) {
            var entry = Facts.randomEntry(random);
            var told = new LinkedHashMap<String, String>();
            told.put("position", entry.position().toString());
            told.put("time", entry.time().toString());
            told.put("at", entry.at().toString());
            told.put("operator", entry.operator().value());
            told.put("kind", WireForm.kind(entry.fact()));
            WireForm.fields(entry.fact()).forEach(told::putIfAbsent);
            told.keySet().removeAll(Set.of("code", "sealed"));
            var read = WireForm.listed(told);
            assertThat(read.position()).isEqualTo(entry.position());
            assertThat(read.time()).isEqualTo(entry.time());
            assertThat(read.at()).isEqualTo(entry.at());
            if (read.fact() instanceof Unknown) {
                assertThat(entry.fact())
                        .isInstanceOfAny(
                                Unknown.class,
                                WalkInRegistered.class,
                                Fact.CredentialIssued.class,
                                Fact.GuestAmended.class);
            } else {
                assertThat(read.fact()).isEqualTo(unsealed(entry.fact()));
            }
        }
    }

    private static Fact unsealed(Fact fact) {
        return fact instanceof BadgeHandedOver f
                ? new BadgeHandedOver(
                        f.person(), f.credential(), f.receiver(), f.document(), Optional.empty())
                : fact;
    }

    @Test
    void what_is_no_listed_entry_is_refused() {
        var told = Map.of("position", "k/" + "0".repeat(32) + "/1", "kind", "guest-left");
        assertThatThrownBy(() -> WireForm.listed(told))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WireForm.listed(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_admission_is_written_in_this_form_for_ever() {
        var fact =
                Facts.admitted(
                        Facts.LIN, SampleEvent.FORUM_DOOR, SampleEvent.FORUM, SampleEvent.OPENING);
        var entry = Facts.entry(SampleEvent.at(SampleEvent.DAY_1, "10:00"), fact);
        assertThat(new String(WireForm.write(entry), UTF_8))
                .isEqualTo(
                        HEAD
                                + """
                                fact guest-admitted
                                .person G-0001
                                .gate forum-door
                                .zone forum
                                .session opening
                                .heads 1
                                .credential %s
                                """
                                        .replace("%s", CODE));
        assertThat(WireForm.kind(fact)).isEqualTo("guest-admitted");
    }

    @Test
    void an_undoing_is_written_in_this_form_for_ever() {
        var undone = Facts.undone(Facts.entry(SampleEvent.at(SampleEvent.DAY_1, "09:00"), left()));
        var entry = Facts.entry(SampleEvent.at(SampleEvent.DAY_1, "10:00"), undone);
        assertThat(new String(WireForm.write(entry), UTF_8))
                .isEqualTo(
                        HEAD
                                + """
                                fact scan-undone
                                .person G-0001
                                .gate east
                                .kiosk kiosk-1
                                .run 0123456789abcdef0123456789abcdef
                                .sequence 1729818000000
                                .reason mis-scan
                                """);
    }

    private static Fact left() {
        return Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    @Test
    void a_walk_in_is_written_in_this_form_for_ever() {
        var fact =
                new WalkInRegistered(new PersonId("W-k-1"), new CategoryId("visitor"), "c2VhbGVk");
        var entry = Facts.entry(SampleEvent.at(SampleEvent.DAY_1, "10:00"), fact);
        assertThat(new String(WireForm.write(entry), UTF_8))
                .isEqualTo(
                        HEAD
                                + """
                                fact walk-in-registered
                                .person W-k-1
                                .category visitor
                                .sealed c2VhbGVk
                                """);
    }

    @Test
    void a_fact_of_a_later_release_survives_byte_for_byte() {
        var text = HEAD + "fact rain-fell\n.zone hall\n.person G-0002\n.by east\n.mm 12\n.a 1\n";
        var entry = WireForm.read(text.getBytes(UTF_8));
        assertThat(entry.fact()).isInstanceOf(Unknown.class);
        assertThat(entry.fact().about()).contains(new PersonId("G-0002"));
        assertThat(WireForm.kind(entry.fact())).isEqualTo("rain-fell");
        assertThat(new String(WireForm.write(entry), UTF_8)).isEqualTo(text);
    }

    @Test
    void a_later_fact_about_something_that_is_no_persons_number_is_about_nobody() {
        var text = HEAD + "fact rain-fell\n.person two words\n";
        var entry = WireForm.read(text.getBytes(UTF_8));
        assertThat(entry.fact().about()).isEmpty();
        assertThat(new String(WireForm.write(entry), UTF_8)).isEqualTo(text);
    }

    @Test
    void a_field_of_a_later_release_does_not_disturb_a_known_fact() {
        var text =
                HEAD
                        + "fact guest-left\n.person G-0001\n.gate east\n.zone centre\n.later x\n"
                        + ".credential "
                        + CODE
                        + "\n";
        assertThat(WireForm.read(text.getBytes(UTF_8)).fact())
                .isEqualTo(Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
    }

    @Test
    void what_is_no_entry_is_refused_with_one_kind_of_exception() {
        var fact = "fact guest-left\n.person G-0001\n.gate east\n.zone centre\n.credential " + CODE;
        var good = HEAD + fact + "\n";
        assertThat(WireForm.read(good.getBytes(UTF_8))).isNotNull();
        var wrong =
                new String[] {
                    "",
                    "hello",
                    good.replace("dengta-entry 1", "dengta-entry 2"),
                    good.replace("at 2024", "at soon"),
                    good.replace("time 1729821600000.0", "time now"),
                    good.replace("time 1729821600000.0", "time -1.0"),
                    good.replace("time 1729821600000.0", "time 1.65536"),
                    good.replace("sequence 1729821600000", "sequence 0"),
                    good.replace("sequence 1729821600000", "sequence one"),
                    good.replace("run 01", "run xy"),
                    good.replace("kiosk kiosk-1", "kiosk Kiosk 1"),
                    good.replace("operator desk-1\n", ""),
                    good.replace(".gate east\n", ""),
                    good.replace(".gate east", ".gate East Gate"),
                    good.replace(CODE, "12"),
                };
        for (var text : wrong) {
            assertThatThrownBy(() -> WireForm.read(text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_admission_of_no_heads_is_no_fact() {
        assertThatThrownBy(() -> new Heads(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Heads(-1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void not_more_pass_than_a_code_stands_for() {
        assertThatThrownBy(() -> new Heads(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Heads(2, 3).passed()).isEqualTo(2);
    }

    @Test
    void a_vehicle_passes_and_is_nobody() {
        assertThat(new Heads(0, 0).party()).isZero();
    }
}
