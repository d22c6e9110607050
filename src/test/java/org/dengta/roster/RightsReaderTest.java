package org.dengta.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.roster.Rows.READER;
import static org.dengta.roster.Rows.basic;
import static org.dengta.roster.Rows.codes;
import static org.dengta.roster.Rows.faults;
import static org.dengta.roster.Rows.listed;
import static org.dengta.roster.Rows.person;
import static org.dengta.roster.Rows.row;
import static org.dengta.roster.Rows.with;

import org.dengta.accreditation.Grant;
import org.dengta.roster.RowFault.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class RightsReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expo|expo",
                "expo@2024-10-25|expo@2024-10-25",
                "Expo @ 2024-10-25 / AM|expo@2024-10-25/am",
                "国际城市博览会＠2024-10-25/上午|expo@2024-10-25/am",
                "expo；hall-1、dinner,opening，main-hall|dinner expo hall-1 main-hall opening",
                "Welcome Dinner\\nOpening Ceremony|dinner opening",
                "数字赋能、创新引领论坛|digital",
                "欢迎晚宴、数字赋能、创新引领论坛、大会开幕式|digital dinner opening",
                "Digital, Smart and New Forum, expo@2024-10-26|digital expo@2024-10-26",
                "opening@2024-10-26|opening",
                " ; ;、,|''",
            })
    void grants_are_ids_or_names_however_they_are_parted(String cell, String grants) {
        var person = listed(with(ListColumn.GRANTS, cell.replace("\\n", "\n")));
        assertThat(
                        person.grants().stream()
                                .map(Grant::text)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(grants);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, PLACE_UNKNOWN",
        "expo@tomorrow, DAY_INVALID",
        "expo@2024-13-01, DAY_INVALID",
        "expo@2024-10-29, DAY_OUTSIDE",
        "expo@2024-10-25/noon, SLOT_UNKNOWN",
        "expo@/am, DAY_INVALID",
        "@2024-10-25, PLACE_UNKNOWN",
        "opening@2024-10-25, DAY_OF_SESSION",
        "opening@2024-10-26/am, DAY_OF_SESSION",
        "expo/am, PLACE_UNKNOWN",
    })
    void a_grant_that_is_not_plain_is_a_fault(String cell, Code code) {
        assertThat(faults(with(ListColumn.GRANTS, cell)))
                .extracting(RowFault::code)
                .containsExactly(code);
    }

    @Test
    void a_reservation_becomes_a_grant_beside_the_others() {
        var cells = new EnumMap<>(basic());
        cells.put(ListColumn.GRANTS, "dinner");
        cells.put(ListColumn.RESERVATION_ZONE, "国际城市博览会");
        cells.put(ListColumn.RESERVATION_DAY, "2024-10-27");
        cells.put(ListColumn.RESERVATION_SLOT, "下午");
        assertThat(listed(cells).grants())
                .extracting(Grant::text)
                .containsExactlyInAnyOrder("dinner", "expo@2024-10-27/pm");
    }

    @Test
    void half_a_reservation_is_a_fault_and_never_a_wider_right() {
        assertThat(codes(with(ListColumn.RESERVATION_ZONE, "expo")))
                .containsExactly(Code.RESERVATION_INCOMPLETE);
        assertThat(codes(with(ListColumn.RESERVATION_DAY, "2024-10-25")))
                .containsExactly(Code.RESERVATION_INCOMPLETE);
        assertThat(codes(with(ListColumn.RESERVATION_SLOT, "am")))
                .containsExactly(Code.RESERVATION_INCOMPLETE, Code.RESERVATION_INCOMPLETE);
    }

    @Test
    void a_moved_reservation_replaces_the_earlier_one() {
        var known = listed(reservation("am"));
        var read = person(READER.read(row(reservation("pm")), Optional.of(known)));
        assertThat(read.grants()).extracting(Grant::text).containsExactly("expo@2024-10-25/pm");
    }

    private static Map<ListColumn, String> reservation(String slot) {
        return Map.of(
                ListColumn.NUMBER, "1",
                ListColumn.CATEGORY, "public",
                ListColumn.NAME, "李雷",
                ListColumn.RESERVATION_ZONE, "expo",
                ListColumn.RESERVATION_DAY, "2024-10-25",
                ListColumn.RESERVATION_SLOT, slot);
    }
}
