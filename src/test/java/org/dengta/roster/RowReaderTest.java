package org.dengta.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.roster.Rows.READER;
import static org.dengta.roster.Rows.basic;
import static org.dengta.roster.Rows.codes;
import static org.dengta.roster.Rows.faults;
import static org.dengta.roster.Rows.listed;
import static org.dengta.roster.Rows.with;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.roster.ListRow.Damage;
import org.dengta.roster.RowFault.Code;
import org.dengta.testing.SmallEvent;
import org.dengta.venue.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RowReaderTest {
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
        var cells = new PersonCells(SmallEvent.programme(), Label::en).of(person);
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
}
