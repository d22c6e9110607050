package org.dengta.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Rights;
import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeLayout.Fill;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Session;
import org.dengta.testing.PersonBuilder;
import org.dengta.venue.SessionId;
import org.dengta.venue.Zone;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

final class ShippedConfigTest {
    private final KioskConfig config = load();

    private static KioskConfig load() {
        return switch (ConfigFolder.load(ShippedFolder.PATH)) {
            case ConfigOutcome.Loaded(var config) -> config;
            case ConfigOutcome.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    @Test
    void it_describes_the_event_as_published() {
        var programme = config.programme();

        assertThat(programme.event().name().zh()).isEqualTo("2024年世界城市日中国主场活动");
        assertThat(programme.event().theme().zh()).isEqualTo("共建人民城市 共享美好生活");
        assertThat(programme.time().zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(programme.time().days()).hasSize(4).startsWith(LocalDate.of(2024, 10, 25));
        assertThat(programme.time().lastDay()).isEqualTo(LocalDate.of(2024, 10, 28));
        assertThat(programme.venue().name().zh()).isEqualTo("威海国际经贸交流中心");
    }

    @Test
    void desks_register_neither_guests_of_rank_nor_the_organisers_own_people() {
        assertThat(config.programme().categories())
                .filteredOn(category -> category.walkIn().isPresent())
                .extracting(category -> category.id().value())
                .containsExactly("companion", "exhibitor", "contractor", "media-crew", "visitor");
    }

    @Test
    void it_has_every_session_that_was_published_by_name() {
        assertThat(config.programme().sessions())
                .extracting(session -> session.name().zh())
                .contains(
                        "首届全球可持续发展灯塔倡议知识分享精致对话",
                        "领导会见",
                        "欢迎晚宴",
                        "大会开幕式",
                        "精致城市国际论坛",
                        "灯塔之夜·共话可持续酒会",
                        "全球城市市长论坛",
                        "市长企业家圆桌论坛",
                        "可持续发展高峰圆桌对话",
                        "数字赋能、创新引领论坛",
                        "中英可持续发展合作交流");
        assertThat(session("lighthouse-dialogue").held().from())
                .isEqualTo(Instant.parse("2024-10-25T05:00:00Z"));
    }

    @Test
    void it_has_more_than_twenty_forums_none_two_in_one_room_at_once() {
        var forums =
                config.programme().sessions().stream()
                        .filter(it -> !it.zone().equals(new ZoneId("works")))
                        .filter(it -> !it.zone().equals(new ZoneId("bus-yard")))
                        .toList();

        assertThat(forums).hasSizeGreaterThan(24);
        for (var one : forums) {
            assertThat(forums)
                    .filteredOn(other -> !other.equals(one) && other.zone().equals(one.zone()))
                    .noneMatch(other -> overlap(one, other));
        }
    }

    @Test
    void dinner_meeting_reception_and_dialogue_are_by_personal_grant_only() {
        for (var id : List.of("welcome-dinner", "leaders-meeting", "lighthouse-night")) {
            assertThat(admitted(id)).as(id).isEmpty();
        }
        assertThat(admitted("lighthouse-dialogue")).isEmpty();
        assertThat(admitted("opening-ceremony"))
                .filteredOn(category -> category.audience() == Audience.GUEST)
                .hasSize(13);
    }

    @Test
    void contractors_enter_within_the_works_windows_only() {
        var contractor = new CategoryId("contractor");
        var access = config.programme().access();

        assertThat(config.programme().venue().zones())
                .extracting(Zone::id)
                .allMatch(zone -> access.days(contractor, zone).isEmpty());
        assertThat(config.programme().sessions())
                .filteredOn(session -> access.admits(contractor, session.id()))
                .hasSize(5)
                .allMatch(session -> session.zone().equals(new ZoneId("works")));
    }

    @Test
    void guests_have_no_right_on_build_up_days_and_the_public_reserves_the_expo() {
        var access = config.programme().access();

        assertThat(access.days(new CategoryId("expert"), new ZoneId("centre")))
                .containsExactlyInAnyOrderElementsOf(config.programme().time().days());
        assertThat(access.days(new CategoryId("security"), new ZoneId("centre"))).hasSize(15);
        assertThat(access.days(new CategoryId("visitor"), new ZoneId("expo"))).isEmpty();
        assertThat(access.days(new CategoryId("visitor"), new ZoneId("hall-2"))).isEmpty();
    }

    @Test
    void a_reservation_of_the_expo_opens_the_expo_and_its_halls_but_not_the_centre() {
        assertThat(openTo("expo")).containsExactlyInAnyOrder("expo", "hall-1", "hall-2", "hall-3");
        assertThat(openTo("hall-1")).containsExactlyInAnyOrder("expo", "hall-1");
        assertThat(openTo("media-centre")).containsExactlyInAnyOrder("media-centre", "centre");
    }

    private List<String> openTo(String grant) {
        var visitor =
                PersonBuilder.aPerson()
                        .inCategory(new CategoryId("visitor"))
                        .granted(new ZoneId(grant), LocalDate.of(2024, 10, 25), "am")
                        .build();
        var rights = new Rights(config.programme(), visitor);
        return config.programme().venue().zones().stream()
                .map(Zone::id)
                .filter(rights::mayEnter)
                .map(ZoneId::value)
                .toList();
    }

    @Test
    void categories_differ_in_number_symbol_and_visibly_in_colour() {
        var categories = config.programme().categories();

        assertThat(categories).hasSize(22).extracting(Category::symbol).doesNotHaveDuplicates();
        for (var one : categories) {
            for (var other : categories) {
                assertThat(
                                one.equals(other)
                                        || Colours.difference(one.colour(), other.colour()) > 20)
                        .as(one.id() + " and " + other.id())
                        .isTrue();
            }
        }
    }

    @Test
    void a_gate_counts_as_heard_for_half_a_minute() {
        assertThat(config.kiosk().heardWithin()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void no_two_things_on_the_badge_overlap() {
        var boxes =
                config.badge().elements().stream()
                        .filter(element -> !(element instanceof Fill))
                        .map(Element::box)
                        .toList();

        for (var one : boxes) {
            assertThat(boxes).noneMatch(other -> !other.equals(one) && overlap(one, other));
        }
    }

    private List<Category> admitted(String session) {
        var programme = config.programme();
        return programme.categories().stream()
                .filter(it -> programme.access().admits(it.id(), new SessionId(session)))
                .toList();
    }

    private Session session(String id) {
        return config.programme().session(new SessionId(id)).orElseThrow();
    }

    private static boolean overlap(Session one, Session other) {
        return one.held().from().isBefore(other.held().to())
                && other.held().from().isBefore(one.held().to());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
