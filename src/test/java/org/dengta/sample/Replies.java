package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import java.util.List;
import java.util.Set;

/** Review, reply and attendance, in the words that several hands use for them. */
final class Replies {
    private static final Set<String> SPEAKERS_AFAR = Set.of("united-nations", "expert");
    private static final Set<String> SETTLED = Set.of("state-leader", "hong-kong", "companion");
    private static final List<String> APPROVED = List.of("已通过", "已通过", "已通过", "通过");
    private static final List<String> CONFIRMED = List.of("确认", "确认", "确认", "已确认");
    private static final List<String> ON_SITE = List.of("现场", "现场", "现场", "现场", "线下");

    private final Draw draw;

    Replies(Draw draw) {
        this.draw = draw;
    }

    void fill(GuestRow guest) {
        boolean settled = SETTLED.contains(guest.category());
        guest.put(REVIEW, settled ? "已通过" : review());
        guest.put(REPLY, settled ? "确认" : reply());
        guest.put(ATTENDANCE, attendance(guest));
        if (guest.says(ATTENDANCE, "视频")) {
            guest.put(NOTES, "视频致辞，不到现场");
        } else if (guest.says(REPLY, "婉拒") && draw.percent(50)) {
            guest.put(NOTES, "来函致歉，另有公务");
        }
    }

    static boolean isExpected(GuestRow guest) {
        return APPROVED.contains(guest.get(REVIEW))
                && CONFIRMED.contains(guest.get(REPLY))
                && ON_SITE.contains(guest.get(ATTENDANCE));
    }

    private String review() {
        int chance = draw.below(100);
        return chance < 92 ? draw.from(APPROVED) : chance < 97 ? "待审" : "未通过";
    }

    private String reply() {
        int chance = draw.below(100);
        return chance < 78 ? draw.from(CONFIRMED) : chance < 92 ? "未回复" : "婉拒";
    }

    private String attendance(GuestRow guest) {
        if (SPEAKERS_AFAR.contains(guest.category()) && draw.percent(16)) {
            return "视频";
        }
        if (guest.says(REPLY, "未回复") || guest.says(REPLY, "婉拒")) {
            return draw.percent(70) ? "待定" : "现场";
        }
        boolean open = !SETTLED.contains(guest.category()) && draw.percent(4);
        return open ? "待定" : draw.from(ON_SITE);
    }
}
