package org.dengta.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.search.Duplicates.Reason.SAME_CHINESE_NAME;
import static org.dengta.search.Duplicates.Reason.SAME_LATIN_NAME;
import static org.dengta.search.Duplicates.Reason.SAME_ORIGINAL_NAME;
import static org.dengta.search.Duplicates.Reason.SAME_PHONE;
import static org.dengta.search.Duplicates.Reason.SAME_SOUND_AND_ORGANISATION;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.search.Duplicates.Likeness;
import org.dengta.search.Duplicates.Reason;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryPeopleIndex;
import org.dengta.testing.PersonBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class DuplicatesTest {
    private final SearchTerms terms = new SearchTerms(new Pinyin4jRomaniser());
    private final InMemoryPeopleIndex index = new InMemoryPeopleIndex(terms);
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final Duplicates duplicates = new Duplicates(index, guests, terms);

    @BeforeEach
    void list() {
        var people =
                List.of(
                        person("W", new Names("王小明", "", "", "zh"), "威海市人民政府", "13800000987"),
                        person("M", new Names("", "Zoë Müller", "", "de"), "Ville de Lyon", ""),
                        person("K", new Names("", "Kim Min-jun", "김민준", "ko"), "", ""),
                        person("S", new Names("单伟", "", "", "zh"), "青岛大学", "0631-5550000"));
        guests.put(people);
        index.put(people);
    }

    @Test
    void the_same_chinese_name_is_likely_the_same_person() {
        assertThat(of(chinese("王小明"), "另一单位", ""))
                .isEqualTo(Map.of("W", Set.of(SAME_CHINESE_NAME)));
        assertThat(of(chinese(" 王 小明"), "", "")).containsOnlyKeys("W");
    }

    @Test
    void the_same_sound_counts_with_the_same_organisation_only() {
        var reasons = Set.of(SAME_SOUND_AND_ORGANISATION);
        assertThat(of(chinese("汪晓鸣"), "威海市 人民政府", "")).isEqualTo(Map.of("W", reasons));
        assertThat(of(latin("Xiaoming Wang"), "威海市人民政府", "")).isEqualTo(Map.of("W", reasons));
        assertThat(of(latin("Shan Wei"), "青岛大学", "")).containsOnlyKeys("S");
        assertThat(of(chinese("汪晓鸣"), "别的单位", "")).isEmpty();
        assertThat(of(chinese("汪晓鸣"), "", "")).isEmpty();
    }

    @Test
    void the_same_latin_name_counts_in_any_order_and_without_accents() {
        for (var name : List.of("ZOE MULLER", "Müller, Zoë", "Mueller Zoe", "muller zoë")) {
            assertThat(of(latin(name), "", "")).as(name).containsOnlyKeys("M");
        }
        assertThat(of(latin("Min-Jun KIM"), "", ""))
                .isEqualTo(Map.of("K", Set.of(SAME_LATIN_NAME)));
        assertThat(of(new Names("", "", "김민준", ""), "", "").get("K"))
                .containsExactly(SAME_ORIGINAL_NAME);
    }

    @Test
    void the_same_phone_counts_however_it_is_written() {
        for (var phone : List.of("138 0000 0987", "+86-138-0000-0987", "008613800000987")) {
            assertThat(of(chinese("赵一"), "", phone)).isEqualTo(Map.of("W", Set.of(SAME_PHONE)));
        }
        assertThat(of(chinese("赵一"), "", "+86 631 5550000")).containsOnlyKeys("S");
    }

    @Test
    void near_misses_are_nobody() {
        assertThat(of(chinese("王"), "威海市人民政府", "")).isEmpty();
        assertThat(of(chinese("王小"), "威海市人民政府", "")).isEmpty();
        assertThat(of(chinese("王大明"), "威海市人民政府", "")).isEmpty();
        assertThat(of(latin("Wang"), "威海市人民政府", "")).isEmpty();
        assertThat(of(latin("Müller"), "Ville de Lyon", "")).isEmpty();
        assertThat(of(latin("Hans Müller"), "Ville de Lyon", "")).isEmpty();
        assertThat(of(chinese("赵一"), "威海市人民政府", "0987")).isEmpty();
        assertThat(of(chinese("赵一"), "威海市人民政府", "13800000988")).isEmpty();
    }

    @Test
    void whoever_has_more_in_common_comes_first() {
        assertThat(duplicates.of(new Names("王小明", "Zoe Muller", "", ""), "", "13800000987"))
                .extracting(likeness -> likeness.person().id().value())
                .containsExactly("W", "M");
    }

    private Map<String, Set<Reason>> of(Names names, String organisation, String phone) {
        return duplicates.of(names, organisation, phone).stream()
                .collect(
                        Collectors.toMap(
                                likeness -> likeness.person().id().value(), Likeness::reasons));
    }

    private static Names chinese(String name) {
        return new Names(name, "", "", "zh");
    }

    private static Names latin(String name) {
        return new Names("", name, "", "");
    }

    private static Person person(String number, Names names, String organisation, String phone) {
        return PersonBuilder.aPerson()
                .withId(number)
                .named(names)
                .from(new Affiliation("", organisation, "", "", "", ""))
                .reachedBy(new Contact("", phone, ""))
                .build();
    }
}
