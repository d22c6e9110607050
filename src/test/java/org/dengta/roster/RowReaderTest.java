package org.dengta.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.programme.CategoryId;
import org.dengta.roster.ListRow.Damage;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.GarbageRows;
import org.dengta.testing.People;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

final class RowReaderTest {
    private static final RowReader READER = new RowReader(SampleEvent.programme(), Defaults.none());

    @Test
    void a_plain_chinese_row_becomes_a_person() {
        var person =
                listed(
                        Map.of(
                                ListColumn.NUMBER, "Ｇ－００１２",
                                ListColumn.CATEGORY, " 联合国 机构 ",
                                ListColumn.CHINESE_NAME, "李\u3000雷",
                                ListColumn.PHONE, "１３８００１３８０００",
                                ListColumn.HEADS, "３",
                                ListColumn.PRECEDENCE, "1.0",
                                ListColumn.REVIEW, "审核通过",
                                ListColumn.REPLY, "确认",
                                ListColumn.ATTENDANCE, "线上"));
        assertThat(person.id().value()).isEqualTo("G-0012");
        assertThat(person.category().value()).isEqualTo("un");
        assertThat(person.names().chinese()).isEqualTo("李 雷");
        assertThat(person.contact().phone()).isEqualTo("13800138000");
        assertThat(person.participation().heads()).isEqualTo(3);
        assertThat(person.protocol().precedence()).hasValue(1);
        assertThat(person.participation().review()).isEqualTo(Review.APPROVED);
        assertThat(person.participation().reply()).isEqualTo(Reply.CONFIRMED);
        assertThat(person.participation().attendance()).isEqualTo(Attendance.VIDEO);
    }

    @ParameterizedTest
    @CsvSource({
        "待审, PENDING",
        "审核中, PENDING",
        "Pending, PENDING",
        "'', PENDING",
        "'  ', PENDING",
        "已通过, APPROVED",
        "通过, APPROVED",
        "APPROVED, APPROVED",
        "未通过, REFUSED",
        "拒绝, REFUSED",
        "refused, REFUSED",
    })
    void reviews_are_read_in_both_languages_and_a_blank_one_is_pending(String cell, Review review) {
        assertThat(listed(with(ListColumn.REVIEW, cell)).participation().review())
                .isEqualTo(review);
    }

    @ParameterizedTest
    @CsvSource({
        "确认, CONFIRMED",
        "Confirmed, CONFIRMED",
        "婉拒, DECLINED",
        "declined, DECLINED",
        "未回复, NONE",
        "none, NONE",
        "'', NONE",
    })
    void replies_are_read_in_both_languages(String cell, Reply reply) {
        assertThat(listed(with(ListColumn.REPLY, cell)).participation().reply()).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "现场, ON_SITE",
        "On-Site, ON_SITE",
        "视频, VIDEO",
        "线上, VIDEO",
        "video, VIDEO",
        "待定, UNDECIDED",
        "undecided, UNDECIDED",
        "'', UNDECIDED",
    })
    void attendances_are_read_in_both_languages(String cell, Attendance attendance) {
        assertThat(listed(with(ListColumn.ATTENDANCE, cell)).participation().attendance())
                .isEqualTo(attendance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "MAYOR", "城市代表", "City Leaders", " city\u00a0leaders "})
    void a_category_is_its_id_or_either_name(String cell) {
        assertThat(listed(with(ListColumn.CATEGORY, cell)).category().value()).isEqualTo("mayor");
    }

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
    void all_faults_of_a_row_are_named_at_once_in_order_of_the_columns() {
        var faults =
                faults(
                        Map.of(
                                ListColumn.NUMBER, "G 1",
                                ListColumn.CATEGORY, "大使",
                                ListColumn.REVIEW, "maybe",
                                ListColumn.HEADS, "100",
                                ListColumn.PRECEDENCE, "0",
                                ListColumn.GRANTS, "moon; mars"));
        assertThat(faults)
                .extracting(RowFault::code)
                .containsExactly(
                        Code.NUMBER_INVALID,
                        Code.CATEGORY_UNKNOWN,
                        Code.NAME_MISSING,
                        Code.PRECEDENCE_INVALID,
                        Code.WORD_UNKNOWN,
                        Code.PLACE_UNKNOWN,
                        Code.PLACE_UNKNOWN,
                        Code.HEADS_INVALID);
        assertThat(faults.get(1).found()).isEqualTo("大使");
        assertThat(faults.get(1).allowed()).contains(new Label("联合国机构", "United Nations"));
        assertThat(faults.get(4).allowed()).extracting(Label::en).contains("approved");
    }

    @Test
    void a_damaged_cell_rejects_the_row_once() {
        var row =
                new ListRow(
                        7,
                        basic(),
                        Map.of(
                                ListColumn.NUMBER, Damage.DIGITS_LOST,
                                ListColumn.CHINESE_NAME, Damage.BROKEN_TEXT));
        assertThat(READER.read(row, Optional.empty()))
                .isEqualTo(
                        new RowReading.Faulty(
                                List.of(
                                        new RowFault(
                                                Code.DAMAGED_CELL,
                                                ListColumn.NUMBER,
                                                "DIGITS_LOST"),
                                        new RowFault(
                                                Code.DAMAGED_CELL,
                                                ListColumn.CHINESE_NAME,
                                                "BROKEN_TEXT"))));
        assertThat(READER.identity(row)).isEqualTo(new RowReader.Identity.Faulty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\uFFFD", "\uD800", "x\u0007"})
    void broken_signs_are_faults(String cell) {
        assertThat(codes(with(ListColumn.NOTES, cell))).containsExactly(Code.BROKEN_SIGNS);
    }

    @Test
    void a_text_that_is_too_long_is_a_fault() {
        assertThat(codes(with(ListColumn.SEAT, "x".repeat(201)))).containsExactly(Code.TOO_LONG);
        assertThat(codes(with(ListColumn.NUMBER, "x".repeat(65))))
                .containsExactly(Code.NUMBER_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "王小明, CHINESE_NAME",
        "Jean-Luc Dupont, LATIN_NAME",
        "김민준, ORIGINAL_NAME",
        "坂本はるか, ORIGINAL_NAME",
        "Ольга, ORIGINAL_NAME",
        "让·杜邦 Jean Dupont, CHINESE_NAME",
        "𠮷田, CHINESE_NAME",
    })
    void a_name_of_a_single_name_column_goes_where_its_script_belongs(
            String name, ListColumn column) {
        var person = listed(Map.of(ListColumn.NAME, name, ListColumn.CATEGORY, "un"));
        var cells = new PersonCells(SampleEvent.programme(), Label::en).of(person);
        assertThat(cells).containsEntry(column, name);
    }

    @Test
    void languages_are_tags_or_words_and_unknown_ones_only_warn() {
        assertThat(listed(with(ListColumn.LANGUAGE, "法语")).names().language()).isEqualTo("fr");
        assertThat(listed(with(ListColumn.LANGUAGE, "zh-hant")).names().language())
                .isEqualTo("zh-Hant");
        var reading =
                READER.read(new ListRow(1, with(ListColumn.LANGUAGE, "法语或英语")), Optional.empty());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        RowReading.Listed.class,
                        listed ->
                                assertThat(listed.warnings())
                                        .extracting(RowFault::code)
                                        .containsExactly(Code.LANGUAGE_UNKNOWN));
    }

    @Test
    void a_foreign_code_is_kept_to_the_letter() {
        var code = "Ａb  c=１";
        assertThat(listed(with(ListColumn.FOREIGN_CODE, " " + code + "\n")).foreignCode())
                .isEqualTo(code);
    }

    @Test
    void a_row_without_a_number_always_gets_the_same_derived_one() {
        var one = listed(Map.of(ListColumn.NAME, "Li  LEI", ListColumn.CATEGORY, "un"));
        var other = listed(Map.of(ListColumn.LATIN_NAME, "li lei", ListColumn.CATEGORY, "联合国机构"));
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.id().value()).isEqualTo("X-55bca7358061f0c0");
    }

    @Test
    void defaults_fill_a_missing_category_and_an_undecided_review() {
        var defaults = new Defaults(Optional.of(new CategoryId("public")), Review.APPROVED);
        var reader = new RowReader(SampleEvent.programme(), defaults);
        var read = person(reader.read(row(Map.of(ListColumn.NAME, "李雷")), Optional.empty()));
        assertThat(read.category().value()).isEqualTo("public");
        assertThat(read.participation().review()).isEqualTo(Review.APPROVED);
        var refused = person(READER.read(row(with(ListColumn.REVIEW, "拒绝")), Optional.empty()));
        var again = reader.read(row(Map.of(ListColumn.NOTES, "x")), Optional.of(refused));
        assertThat(again).isInstanceOf(RowReading.Faulty.class);
    }

    @Test
    void a_column_that_a_list_lacks_leaves_what_is_known_and_a_blank_cell_clears_it() {
        var cells = new EnumMap<>(basic());
        cells.put(ListColumn.PHONE, "138");
        cells.put(ListColumn.SEAT, "A-1");
        var known = listed(cells);
        var again = new EnumMap<>(basic());
        again.put(ListColumn.SEAT, "");
        var read = person(READER.read(row(again), Optional.of(known)));
        assertThat(read.contact().phone()).isEqualTo("138");
        assertThat(read.protocol().seat()).isEmpty();
    }

    @Test
    void a_moved_reservation_replaces_the_earlier_one() {
        var known = listed(reservation("am"));
        var read = person(READER.read(row(reservation("pm")), Optional.of(known)));
        assertThat(read.grants()).extracting(Grant::text).containsExactly("expo@2024-10-25/pm");
    }

    @Test
    void what_is_written_is_read_as_the_same_person() {
        var people = new People(new Random(7), SampleEvent.programme());
        for (Function<Label, String> language :
                List.<Function<Label, String>>of(Label::zh, Label::en)) {
            var cells = new PersonCells(SampleEvent.programme(), language);
            for (var person : people.many(500)) {
                assertThat(listed(cells.of(person))).isEqualTo(person);
            }
        }
    }

    @Test
    void no_cell_whatever_makes_it_throw() {
        var garbage = new GarbageRows(new Random(11));
        for (int i = 0; i < 20_000; i++) {
            var row = garbage.next(i);
            var reading = READER.read(row, Optional.empty());
            switch (reading) {
                case RowReading.Faulty(var faults) -> assertThat(faults).isNotEmpty();
                case RowReading.Listed(var person, _) ->
                        assertThat(READER.read(row, Optional.of(person)))
                                .isInstanceOf(RowReading.Listed.class);
            }
        }
    }

    @Test
    void neither_rows_nor_faults_spell_people_out_in_messages() {
        var fault = new RowFault(Code.CATEGORY_UNKNOWN, ListColumn.CATEGORY, "秘密");
        assertThat(fault.toString() + row(basic())).doesNotContain("秘密").doesNotContain("李雷");
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

    private static Map<ListColumn, String> basic() {
        return Map.of(
                ListColumn.NUMBER, "1", ListColumn.CATEGORY, "un", ListColumn.CHINESE_NAME, "李雷");
    }

    private static Map<ListColumn, String> with(ListColumn column, String cell) {
        var cells = new EnumMap<>(basic());
        cells.put(column, cell);
        return cells;
    }

    private static ListRow row(Map<ListColumn, String> cells) {
        return new ListRow(1, cells);
    }

    private static Person listed(Map<ListColumn, String> cells) {
        return person(READER.read(row(cells), Optional.empty()));
    }

    private static Person person(RowReading reading) {
        return switch (reading) {
            case RowReading.Listed(var person, _) -> person;
            case RowReading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<RowFault> faults(Map<ListColumn, String> cells) {
        return switch (READER.read(row(cells), Optional.empty())) {
            case RowReading.Listed _ -> List.of();
            case RowReading.Faulty(var faults) -> faults;
        };
    }

    private static List<Code> codes(Map<ListColumn, String> cells) {
        return faults(cells).stream().map(RowFault::code).toList();
    }
}
