package org.dengta.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.search.Hit;
import org.dengta.search.SearchField;
import org.dengta.search.SearchTerms;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.store.sql.desk.SqlitePeopleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleSearchTest {
    private final SearchTerms terms = new SearchTerms(new Pinyin4jRomaniser());
    private final SqlitePeopleIndex index = new SqlitePeopleIndex(terms);
    private final List<Person> people = new ArrayList<>();

    @BeforeAll
    void read() {
        var lists = new SampleImport();
        lists.read("guests.xlsx", Defaults.none());
        people.addAll(lists.people());
        index.put(people);
        assertThat(people).hasSize(1_500);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void everybody_is_found_by_number() {
        everybodyIsFound(_ -> true, person -> person.id().value(), 1);
    }

    @Test
    void everybody_is_found_by_the_chinese_name() {
        everybodyIsFound(SampleSearchTest::isChinese, person -> person.names().chinese(), 10);
    }

    @Test
    void everybody_is_found_by_each_reading_in_pinyin() {
        for (var person : people) {
            for (var term : terms.of(person).of(SearchField.PINYIN)) {
                if (term.endsWith("¶")) {
                    assertFound(person, term.replace("¶", ""), 10);
                }
            }
        }
    }

    @Test
    void everybody_is_found_by_the_initials() {
        everybodyIsFound(
                person -> !terms.of(person).of(SearchField.INITIALS).isEmpty(),
                person ->
                        terms.of(person)
                                .of(SearchField.INITIALS)
                                .iterator()
                                .next()
                                .replace("¶", ""),
                50);
    }

    @Test
    void everybody_is_found_by_the_latin_name_without_accents() {
        everybodyIsFound(
                person -> !person.names().latin().isEmpty(),
                person ->
                        Normalizer.normalize(person.names().latin(), Normalizer.Form.NFD)
                                .replaceAll("\\p{M}", ""),
                10);
    }

    @Test
    void everybody_is_found_by_the_name_in_the_own_script() {
        everybodyIsFound(
                person -> !person.names().original().isEmpty(),
                person -> person.names().original(),
                10);
    }

    @Test
    void everybody_is_found_by_the_end_of_the_phone() {
        everybodyIsFound(
                person -> person.contact().phone().length() > 6,
                person -> person.contact().phone().substring(person.contact().phone().length() - 6),
                50);
    }

    private void everybodyIsFound(
            Predicate<Person> who, Function<Person, String> query, int within) {
        var some = people.stream().filter(who).toList();
        assertThat(some).isNotEmpty();
        some.forEach(person -> assertFound(person, query.apply(person), within));
    }

    private void assertFound(Person person, String query, int within) {
        assertThat(index.find(query, within))
                .as("%s by %s", person.id(), query)
                .extracting(Hit::person)
                .contains(person.id());
    }

    private static boolean isChinese(Person person) {
        return !person.names().chinese().isEmpty();
    }
}
