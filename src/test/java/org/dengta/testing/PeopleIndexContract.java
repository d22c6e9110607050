package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.Protocol;
import org.dengta.search.Hit;
import org.dengta.search.PeopleIndex;
import org.dengta.search.SearchField;
import org.dengta.search.SearchTerms;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** What every index of people promises. */
public abstract class PeopleIndexContract {
    private static final String ODD = "\"'*-+^():{}[]~% \t\n\0\u0007\uD800😀🎉_¶☎ANDORNEAR";

    /** An index of nobody. */
    protected abstract PeopleIndex empty(SearchTerms terms);

    @ParameterizedTest
    @CsvSource({
        "王小明, CHINESE_NAME",
        "小明, CHINESE_NAME",
        "明, CHINESE_NAME",
        "王 明, CHINESE_NAME",
        "wangxiaoming, LATIN_NAME",
        "Wang Xiao Ming, LATIN_NAME",
        "xiaoming wang, LATIN_NAME",
        "xiaomingwang, LATIN_NAME",
        "ming, PINYIN",
        "wáng, LATIN_NAME",
        "wxm, INITIALS",
        "xm, INITIALS",
        "G-0042, NUMBER",
        "g0042, NUMBER",
        "Ｇ００４２, NUMBER",
        "42, NUMBER",
        "0987, PHONE",
        "13800000987, PHONE",
        "威海, ORGANISATION",
        "weihai, ORGANISATION",
        "人民政府, ORGANISATION",
        "MUNICIP, ORGANISATION",
        "处长, POSITION",
        "北方, DELEGATION",
        "中国, REGION"
    })
    void somebody_is_found_by_what_the_list_says(String query, SearchField field) {
        var index = with(wang());
        assertThat(index.find(query, 5)).containsExactly(new Hit(wang().id(), Set.of(field)));
    }

    @Test
    void a_reservation_is_found_by_the_end_of_its_code_and_by_no_other_part() {
        var family = PersonBuilder.aPerson().withForeignCode("85983745270615389982").build();
        var index = with(family);
        for (var shortCode : List.of("9982", "389982", "15389982")) {
            assertThat(index.find(shortCode, 5))
                    .containsExactly(new Hit(family.id(), Set.of(SearchField.CODE)));
        }
        for (var other : List.of("982", "8598", "615389982", "85983745270615389982")) {
            assertThat(index.find(other, 5)).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"王大", "wxn", "xiaoming li", "威海 lisi", "1380000098799", "G-0043", "😀"})
    void nobody_is_found_by_what_the_list_does_not_say(String query) {
        assertThat(with(wang()).find(query, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë Düğün-O’Connor, zoe dugun oconnor",
        "Zoë Düğün-O’Connor, DUEGUEN",
        "Zoë Düğün-O’Connor, o'connor zoe",
        "Zoë Düğün-O’Connor, connor",
        "Søren Weiß, soren",
        "Søren Weiß, soeren weiss",
        "Soeren Weiss, Søren Weiß",
        "Đorđe Łukasz, dorde lukasz",
        "Đorđe Łukasz, djordje",
        "Işık Nguyễn, isik nguyen",
        "Kim Min-jun, minjun kim",
        "Kim Min-jun, kmj",
        "Muller, Müller"
    })
    void latin_names_are_found_without_accents_and_in_any_order(String name, String query) {
        var index = with(named(new Names("", name, "", "")));
        assertThat(index.find(query, 5)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "김민준, 김민준", "김민준, 민준", "لَيْلَى حَدَّاد, ليلى حداد", "ليلى حداد, لَيلى",
                "Ольга Йовович, ольга",
        "坂本 はるか, 坂本", "坂本 はるか, はる", "សុខ ដារ៉ា, ដារ៉ា", "𠮷田, 𠮷", "Семёнов, семенов"
    })
    void names_in_their_own_script_are_found_as_written(String name, String query) {
        var index = with(named(new Names("", "X Y", name, "")));
        assertThat(index.find(query, 5)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin",
        "单雄信, danxiongxin",
        "仇英, qiuying",
        "解缙, xiejin",
        "曾国, zengguo",
        "查良镛, zhaliangyong",
        "尉迟恭, yuchigong",
        "尉迟恭, ycg",
        "万俟卨, moqixie",
        "吕蒙, lvmeng",
        "吕蒙, lumeng",
        "吕蒙, lyumeng",
        "长孙无忌, zswj",
        "重庆, chongqing",
        "重庆, zhongqing"
    })
    void characters_of_several_readings_are_found_by_each(String name, String query) {
        var index = with(named(new Names(name, "", "", "zh")));
        assertThat(index.find(query, 5)).hasSize(1);
    }

    @Test
    void whole_names_come_first_then_whole_words_then_precedence_then_the_order_put() {
        var index =
                with(
                        ranked("1", "李娜娜", OptionalInt.of(1)),
                                ranked("2", "李娜", OptionalInt.empty()),
                        ranked("3", "赵李娜", OptionalInt.of(9)),
                                ranked("4", "李娜丽", OptionalInt.of(3)),
                        ranked("5", "李娜", OptionalInt.of(7)),
                                ranked("6", "李娜", OptionalInt.empty()));
        assertThat(numbers(index.find("李娜", 9))).containsExactly("5", "2", "6", "3", "1", "4");
        assertThat(numbers(index.find("李娜", 2))).containsExactly("5", "2");
    }

    @Test
    void whoever_is_put_again_is_found_by_the_new_terms_only_and_keeps_the_place() {
        var index = with(wang(), ranked("2", "王小", OptionalInt.empty()));
        index.put(List.of(ranked(wang().id().value(), "王军", OptionalInt.empty())));
        assertThat(index.find("小明", 5)).isEmpty();
        assertThat(numbers(index.find("王", 5))).containsExactly("G-0042", "2");
    }

    @Test
    void any_text_is_answered() {
        var index = with(wang());
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(20), 0, ODD.length())
                    .forEach(at -> text.append(ODD.charAt(at)));
            assertThat(index.find(text.toString(), 5)).isEmpty();
            assertThat(index.find("王小明" + text, 5)).hasSizeLessThan(2);
        }
        for (var text :
                List.of(
                        "",
                        " ",
                        "\"",
                        "*",
                        "-",
                        "()",
                        "NEAR(",
                        "\"; DROP TABLE x --",
                        "x".repeat(10_000),
                        "王 ".repeat(5_000),
                        "王".repeat(10_000),
                        "\uDC00".repeat(10),
                        "́",
                        "ᄀ".repeat(300))) {
            assertThat(index.find(text, 5)).hasSizeLessThan(2);
        }
        assertThat(index.find("王-(小明)*\"", 5)).hasSize(1);
    }

    @Test
    void very_long_texts_of_the_list_are_found_by_their_beginning() {
        var index =
                with(
                        named(
                                new Names(
                                        "王".repeat(20_000),
                                        "Ab ".repeat(9_000),
                                        "김".repeat(999),
                                        "")));
        assertThat(index.find("王王王", 5)).hasSize(1);
        assertThat(index.find("ab ab", 5)).hasSize(1);
    }

    /** Every person of a drawn list is among the first found by each of these. */
    @Test
    void everybody_of_a_drawn_list_is_found_by_the_number() {
        var people = new People(new Random(3), SmallEvent.programme()).many(400);
        var index = with(people.toArray(Person[]::new));
        for (var person : people) {
            assertThat(numbers(index.find(person.id().value(), 1)))
                    .containsExactly(person.id().value());
        }
    }

    @Test
    void a_search_works_while_others_are_put() throws InterruptedException {
        var index = with(wang());
        var many =
                IntStream.range(0, 500)
                        .mapToObj(i -> ranked("N" + i, "赵一", OptionalInt.empty()))
                        .toList();
        var found = new ArrayList<Integer>();
        var putting = new Thread(() -> index.put(many));
        putting.start();
        for (var i = 0; i < 50; i++) {
            found.add(index.find("wxm", 5).size());
        }
        putting.join();
        assertThat(found).containsOnly(1);
        assertThat(index.find("zhaoyi", 600)).hasSize(500);
    }

    private PeopleIndex with(Person... people) {
        var index = empty(new SearchTerms(new Pinyin4jRomaniser()));
        index.put(List.of(people));
        return index;
    }

    private static List<String> numbers(List<Hit> hits) {
        return hits.stream().map(hit -> hit.person().value()).toList();
    }

    private static Person wang() {
        return PersonBuilder.aPerson()
                .withId("G-0042")
                .named(new Names("王小明", "Wang Xiaoming", "", "zh"))
                .from(
                        new Affiliation(
                                "中国 China", "威海市人民政府", "Weihai Municipality", "处长", "北方代表团", ""))
                .reachedBy(new Contact("", "+86 138-0000-0987", ""))
                .build();
    }

    private static Person named(Names names) {
        return PersonBuilder.aPerson().named(names).build();
    }

    private static Person ranked(String number, String name, OptionalInt precedence) {
        return PersonBuilder.aPerson()
                .withId(number)
                .named(new Names(name, "", "", "zh"))
                .under(new Protocol("", precedence, ""))
                .build();
    }
}
