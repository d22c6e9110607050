package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is by invitation only: precedence, personal grants, seats at the dinner, places on buses.
 */
final class Invitations {
    private static final Map<String, String> NAMES =
            Map.of(
                    "leaders-meeting", "领导会见",
                    "welcome-dinner", "欢迎晚宴",
                    "lighthouse-night", "灯塔之夜·共话可持续酒会",
                    "lighthouse-dialogue", "首届全球可持续发展灯塔倡议知识分享精致对话",
                    "site-visit-city", "实地参观考察:精致城市线",
                    "site-visit-coast", "实地参观考察:千里海岸线",
                    "site-visit-industry", "实地参观考察:城市产业线");
    private static final Set<String> LEADERS =
            Set.of("state-leader", "united-nations", "foreign-government", "hong-kong");
    private static final Set<String> HEADS_RANKED =
            Set.of("province-leader", "diplomat", "foreign-city", "mayor");
    private static final int SEATS_AT_A_TABLE = 10;

    private final Draw draw;
    private final List<GuestRow> guests;
    private final Map<GuestRow, List<String>> grants = new HashMap<>();

    Invitations(Draw draw, List<GuestRow> guests) {
        this.draw = draw;
        this.guests = guests;
    }

    void fill() {
        rank();
        grant("leaders-meeting", 60, guest -> isLeader(guest) || isHeadOf(guest, "diplomat"));
        grant("welcome-dinner", 360, guest -> isRanked(guest) || guest.says(POST, "翻译"));
        grant(
                "lighthouse-dialogue",
                90,
                guest -> isSpeaker(guest) || isHeadOf(guest, "foreign-city"));
        grant("lighthouse-night", 480, guest -> isRanked(guest) || draw.percent(35));
        grant("site-visit-city", 180, _ -> draw.percent(14));
        grant("site-visit-coast", 150, _ -> draw.percent(12));
        grant("site-visit-industry", 110, guest -> is(guest, "company") && draw.percent(40));
        guests.forEach(guest -> guest.put(GRANTS, written(guest)));
        seat();
    }

    private void rank() {
        int rank = 1;
        for (var guest : guests) {
            boolean ranked =
                    LEADERS.contains(guest.category())
                            || guest.isHead() && HEADS_RANKED.contains(guest.category());
            if (ranked) {
                guest.put(PRECEDENCE, Integer.toString(rank++));
            }
        }
    }

    private void grant(String session, int most, Predicate<GuestRow> to) {
        guests.stream()
                .filter(Replies::isExpected)
                .filter(to)
                .limit(most)
                .forEach(guest ->
                        grants.computeIfAbsent(guest, _ -> new ArrayList<>()).add(session));
    }

    private static boolean is(GuestRow guest, String category) {
        return guest.category().equals(category);
    }

    private static boolean isHeadOf(GuestRow guest, String category) {
        return guest.isHead() && is(guest, category);
    }

    /** Half of a leading delegation goes in; all heads do. */
    private boolean isLeader(GuestRow guest) {
        return LEADERS.contains(guest.category()) && (guest.isHead() || draw.percent(30));
    }

    private boolean isSpeaker(GuestRow guest) {
        return is(guest, "united-nations") || is(guest, "expert") && draw.percent(50);
    }

    private static boolean isRanked(GuestRow guest) {
        return !guest.get(PRECEDENCE).isEmpty();
    }

    /** By names, as most write them; here and there by ids. */
    private String written(GuestRow guest) {
        var ids = grants.getOrDefault(guest, List.of());
        if (draw.percent(8)) {
            return String.join("; ", ids);
        }
        return String.join("；", ids.stream().map(id -> NAMES.getOrDefault(id, id)).toList());
    }

    /** By precedence, ten at the head table, then table after table; interpreters last. */
    private void seat() {
        var diners =
                guests.stream()
                        .filter(guest ->
                                grants.getOrDefault(guest, List.of()).contains("welcome-dinner"))
                        .sorted(Comparator.comparing(guest -> !isRanked(guest)))
                        .toList();
        for (int i = 0; i < diners.size(); i++) {
            int table = i / SEATS_AT_A_TABLE;
            var name = table == 0 ? "主桌" : table + "号桌";
            diners.get(i).put(SEAT, name + "-" + (i % SEATS_AT_A_TABLE + 1));
        }
    }
}
