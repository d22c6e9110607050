package org.dengta.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.testing.Scenario;
import org.dengta.testing.Scenario.Table;
import org.dengta.wording.VerdictWords.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Locale;

/** What is said in the event of rules, with the values put in. */
final class RulesWordsTest {
    private final AdmissionPolicy policy =
            new AdmissionPolicy(Table.RULES.programme(), Duration.ofSeconds(10));
    private final VerdictWords words = new VerdictWords(Table.RULES::programme);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a hold a second before its end | Held since 09:50, until 10:30: Arena Door (leaders passing). | 中心剧场门自 09:50 起暂停通行（领导通行），预计 10:30 恢复。
                    the whole venue held | Held since 09:50, until further notice: Exchange Centre (security check). | 交流中心自 09:50 起暂停通行（安全检查），恢复时间另行通知。
                    exit only, inwards | Exit only since 09:50, until further notice: Arena (too crowded). | 中心剧场自 09:50 起只出不进（人员拥挤），恢复时间另行通知。
                    evacuation, inwards | Evacuation since 09:50: Exchange Centre (fire alarm). | 交流中心自 09:50 起疏散（火警）。
                    a delegate's letter after the hand-over | The badge was handed over at 09:00 (kiosk kiosk-1); since then the letter is good for the service desk only. | 证件已于 09:00 领取（终端 kiosk-1），邀请函此后仅供服务台核验。
                    a badge that a newer one replaced | This code was replaced by a newer one at 08:00. | 该码已于 08:00 换发新码。
                    a card before the day from which it counts | This pass opens nothing before 00:00 on 26 Oct. | 该证件 10月26日 00:00 起方可使用。
                    contractors on the first day | This pass was valid until 08:00. | 该证件已于 08:00 失效。
                    the lecture, where it was announced | Moved: Lecture is now held in Salon, 13:30–15:00. | 讲座已改在会客厅举行，入场时间 13:30–15:00。
                    a visitor a second later | Too late for this reservation: Expo Hall 17:45–20:10. | 已过预约时段：展览馆 17:45–20:10。
                    the library's fourth entry of the day | All entries of today are used: Library (3 a day), the last at 09:40, Library Door. | 今日入场次数已用完（图书馆，每日 3 次），最近一次为 09:40，图书馆门。
                    the museum a second too soon | Entered Museum at 09:30; the next entry is possible at 10:00. | 已于 09:30 进入博物馆，10:00 方可再次入场。
                    the studio full: one out, one in | Full: Studio (4 inside, 4 at most). | 演播室已满（目前 4，上限 4）。
                    the venue with as many as were approved | The number approved by public security is reached: Exchange Centre (100 inside, 100 approved). | 交流中心已达公安机关核准人数（在场 100 人，核准 100 人）。
                    the arena with as many as were approved | The number approved by public security is reached: Arena (12 inside, 12 approved). | 中心剧场已达公安机关核准人数（在场 12 人，核准 12 人）。
                    two gates not heard, one of them never | Not used here, but perhaps at a gate that is not heard (Lighthouse Gallery): West Gate not heard since 09:12, East Gate not heard yet. | 本处未使用，但可能已在无消息的入口使用（灯塔馆）：西门自 09:12 起无消息、东门尚无消息。
                    a vehicle into the yard | Vehicle permit for Yard. | 车辆可进入停车场。
                    two of a party of four | May enter: Library. 2 of this reservation's 4 people. | 可进入图书馆，此预约4人中的2人。
                    the code of a delegation | The code of a delegation: 丝路代表团. | 代表团码：丝路代表团。
                    a blocked person | Something about this accreditation has to be settled first. | 此人的证件需先行核实。
                    """)
    void a_reason_reads_well(String situation, String english, String chinese) {
        assertThat(say(situation, Locale.ENGLISH).reason()).isEqualTo(english);
        assertThat(say(situation, Locale.CHINESE).reason()).isEqualTo(chinese);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the arena exactly nearly full | Nearly full: Arena (8 of 10). | 接近满员：中心剧场（8/10）。
                    the gala with a seat | Seat: T1-4 | 座位：T1-4
                    one of the two may pass | 1 more of this reservation may come. | 此预约还有 1 人未到。
                    a lift of a hall | Opened for this person until 11:00. | 临时开放，至 11:00 止。
                    the lab again without an exit, let through and told | Entered at 09:30 through Laboratory Door (Laboratory) and not scanned out since: let in and noted. | 已于 09:30 经 实验室门 进入实验室，无离场记录：已放行并记录。
                    a code newer than the list where that is allowed | Newer than the list of this kiosk: counted for the time being. | 本机名单尚未更新：先行计数，事后核对。
                    """)
    void a_notice_reads_well(String situation, String english, String chinese) {
        assertThat(say(situation, Locale.ENGLISH).notices()).containsExactly(english);
        assertThat(say(situation, Locale.CHINESE).notices()).containsExactly(chinese);
    }

    @Test
    void what_a_verdict_rests_on_is_said_where_there_are_other_gates() {
        var fresh = "every other gate heard";
        var stale = "another gate not heard, free all the same";
        assertThat(say(fresh, Locale.ENGLISH).basis())
                .isEqualTo("All gates of this zone heard 3 s ago");
        assertThat(say(fresh, Locale.CHINESE).basis()).isEqualTo("本区域所有入口 3 秒前均有消息");
        assertThat(say(stale, Locale.ENGLISH).basis())
                .isEqualTo("Known here only: West Gate not heard since 09:12");
        assertThat(say(stale, Locale.CHINESE).basis()).isEqualTo("仅凭本机记录：西门自 09:12 起无消息");
        var many = "two gates not heard, one of them since the day before";
        assertThat(say(many, Locale.ENGLISH).basis())
                .isEqualTo(
                        "Known here only, 2 gates silent: West Gate not heard since 09:12,"
                                + " East Gate not heard since 18:20 on 25 Oct");
        assertThat(say(many, Locale.CHINESE).basis())
                .isEqualTo("仅凭本机记录，2 个入口无消息：西门自 09:12 起无消息、东门自 10月25日 18:20 起无消息");
        assertThat(say("a vehicle into the yard", Locale.ENGLISH).basis()).isEmpty();
    }

    @Test
    void why_somebody_is_blocked_is_not_said_at_the_door() {
        for (var language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            assertThat(say("a blocked person", language).toString())
                    .doesNotContain("security", "blocked", "安全检查");
        }
    }

    @Test
    void whoever_waits_for_one_to_leave_is_not_sent_away() {
        assertThat(say("the studio full: one out, one in", Locale.ENGLISH).next())
                .startsWith("One out, one in");
        assertThat(say("the yard full of vehicles", Locale.ENGLISH).next())
                .startsWith("Nobody enters");
    }

    private Words say(String situation, Locale language) {
        var scenario =
                Scenario.of(Table.RULES).stream()
                        .filter(it -> it.situation().equals(situation))
                        .findFirst()
                        .orElseThrow();
        var approach = scenario.approach();
        return words.of(policy.decide(approach), approach.at(), language);
    }
}
