package org.dengta.app.command.policy;

import org.dengta.programme.Programme;
import org.dengta.venue.Label;
import org.dengta.venue.Window;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Words and times of what the policy says, in both languages at once. */
final class PolicyWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Map<String, String> RULES =
            Map.ofEntries(
                    Map.entry("hold", "管控指令 a supervisor's hold"),
                    Map.entry("code", "编码本身 the code itself"),
                    Map.entry("exit", "离场 leaving"),
                    Map.entry("blocked-person", "人员禁入 person blocked"),
                    Map.entry("revocation", "证件注销 credential revoked or replaced"),
                    Map.entry("hand-over", "证件领取 badge handed over"),
                    Map.entry("expiry", "邀请函期限 last day of the letter"),
                    Map.entry("validity", "证件有效期 validity of the pass"),
                    Map.entry("review", "审核 review by the organisers"),
                    Map.entry("attendance", "参会方式 on site or by video"),
                    Map.entry("same-passage", "同一次通行 the same passage once more"),
                    Map.entry("delegation-code", "代表团码 code of a delegation"),
                    Map.entry("delegation-exit", "代表团离场 a delegation leaves"),
                    Map.entry("principal", "随行对象 the companion's principal"),
                    Map.entry("place", "通行区域 access to the place"),
                    Map.entry("time", "通行时段 hours and doors"),
                    Map.entry("frequency", "进入次数 how often"),
                    Map.entry("room", "容量 room"),
                    Map.entry("arbiter", "裁定终端 the arbiter of the session"),
                    Map.entry("other-gates", "其他闸口 other gates not heard of"),
                    Map.entry("admitted", "无任何阻碍 nothing is in the way"));

    private PolicyWords() {}

    /** A rule by its id and what it is about; one that has no words yet by its id. */
    static String rule(String id) {
        return RULES.containsKey(id) ? id + "  " + RULES.get(id) : id;
    }

    static String both(Label label) {
        return label.zh() + " · " + label.en();
    }

    static String time(Instant at, Programme programme) {
        return TIME.format(at.atZone(programme.time().zone()));
    }

    /** Such as {@code 2024-10-26 08:00–09:30}, with the second day where it ends on another. */
    static String window(Window window, Programme programme) {
        var zone = programme.time().zone();
        var from = window.from().atZone(zone);
        var to = window.to().atZone(zone);
        var isSameDay = from.toLocalDate().equals(to.toLocalDate());
        return MINUTE.format(from) + "–" + (isSameDay ? HOUR : MINUTE).format(to);
    }

    /** As it stands in facts and on the command line. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
