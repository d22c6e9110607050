package org.dengta.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class ListColumnTest {

    @Test
    void every_column_is_found_by_everything_it_is_called() {
        for (var column : ListColumn.values()) {
            for (var name : column.calledAs()) {
                assertThat(ListColumn.ofHeading(name)).as(name).contains(column);
            }
        }
    }

    @Test
    void every_column_has_further_names_and_no_blank_one() {
        for (var column : ListColumn.values()) {
            List<String> names = column.calledAs();
            assertThat(names).as(column.name()).hasSizeGreaterThan(2).noneMatch(String::isBlank);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "' LATIN   name ', LATIN_NAME",
        "Latin-Name:, LATIN_NAME",
        "＊中文姓名＊, CHINESE_NAME",
        "姓 名, NAME",
        "单位\u00a0名称, ORGANISATION",
        "国家（地区）, REGION",
        "手机号（必填）, PHONE",
        "编号 Number, NUMBER",
        "类别/Category, CATEGORY",
        "职务Position, POSITION",
        "ＩＤ, NUMBER",
        "组织, ''",
    })
    void headings_are_found_whatever_their_case_blanks_and_signs(String cell, String column) {
        var found = ListColumn.ofHeading(cell).map(Enum::name).orElse("");
        assertThat(found).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "序号", "No.", "Title", "日期", "姓名/单位", "电话（联络员）", "�"})
    void running_numbers_and_headings_of_two_meanings_are_no_column(String cell) {
        assertThat(ListColumn.ofHeading(cell)).isEmpty();
    }
}
