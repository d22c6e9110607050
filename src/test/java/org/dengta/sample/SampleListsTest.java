package org.dengta.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.intake.ImportResult.Totals;
import org.dengta.programme.Audience;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.venue.SessionId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleListsTest {
    private static final Pattern MAYOR = Pattern.compile("副?市长");
    private final SampleImport lists = new SampleImport();
    private final List<Totals> first = new ArrayList<>();

    @BeforeAll
    void read() {
        first.addAll(readAll());
    }

    @Test
    void nothing_is_rejected_and_nothing_remarked() {
        assertThat(first)
                .containsExactly(
                        new Totals(1_500, 0, 2, 0, 0),
                        new Totals(3_000, 0, 0, 0, 0),
                        new Totals(2_000, 0, 0, 0, 0));
    }

    @Test
    void the_same_lists_again_change_nothing() {
        int writes = lists.writes();
        assertThat(readAll())
                .containsExactly(
                        new Totals(0, 0, 1_502, 0, 0),
                        new Totals(0, 0, 3_000, 0, 0),
                        new Totals(0, 0, 2_000, 0, 0));
        assertThat(lists.writes()).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource({
        "state-leader, 36",
        "united-nations, 44",
        "foreign-government, 40",
        "hong-kong, 24",
        "province-leader, 90",
        "mayor, 420",
        "foreign-city, 110",
        "diplomat, 60",
        "association, 80",
        "expert, 96",
        "company, 280",
        "media, 90",
        "companion, 130",
        "staff, 420",
        "volunteer, 800",
        "security, 500",
        "support, 260",
        "exhibitor, 640",
        "contractor, 260",
        "media-crew, 120",
        "visitor, 2000"
    })
    void each_category_has_its_size(String category, int size) {
        assertThat(lists.people())
                .filteredOn(person -> person.category().value().equals(category))
                .hasSize(size);
    }

    @Test
    void the_three_audiences_are_as_large_as_the_event_says() {
        var audiences =
                lists.people().stream()
                        .map(person -> lists.programme().category(person.category()).orElseThrow())
                        .collect(Collectors.groupingBy(c -> c.audience(), Collectors.counting()));
        assertThat(audiences)
                .isEqualTo(
                        Map.of(
                                Audience.GUEST,
                                1_500L,
                                Audience.WORKING,
                                3_000L,
                                Audience.PUBLIC,
                                2_000L));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "HAN",
                "LATIN",
                "HANGUL",
                "HIRAGANA",
                "KATAKANA",
                "CYRILLIC",
                "GREEK",
                "ARABIC",
                "ARMENIAN",
                "ETHIOPIC",
                "LAO",
                "KHMER",
                "THAI"
            })
    void guests_have_names_in_each_script(UnicodeScript script) {
        assertThat(guests()).filteredOn(person -> scripts(person).contains(script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "䶮",
                "㛃",
                "喆",
                "堃",
                "𠅤",
                "𪚥",
                "欧阳",
                "尉迟",
                "司马",
                "ê",
                "ñ",
                "ø",
                "ş",
                "ễ",
                "ł",
                "O'Brien",
                "d'Ávila",
                "van der Berg",
                "Lloyd-Evans"
            })
    void guests_have_names_with(String part) {
        assertThat(guests())
                .map(person -> person.names().chinese() + " " + person.names().latin())
                .anyMatch(name -> name.contains(part));
    }

    @Test
    void some_names_have_one_part_and_some_are_very_long() {
        assertThat(guests()).map(this::latin).anyMatch(n -> !n.isEmpty() && !n.contains(" "));
        assertThat(guests())
                .map(this::latin)
                .filteredOn(n -> n.length() >= 60)
                .hasSizeGreaterThan(3);
    }

    @Test
    void every_review_and_reply_and_attendance_occurs_among_guests() {
        assertThat(guests().map(person -> person.participation().review()))
                .contains(Review.values());
        assertThat(guests().map(person -> person.participation().reply())).contains(Reply.values());
        assertThat(guests().map(person -> person.participation().attendance()))
                .contains(Attendance.values());
        assertThat(guests().filter(person -> person.participation().isExpected()).count())
                .isBetween(950L, 1_150L);
    }

    @Test
    void one_hundred_and_fifty_cities_send_their_mayors() {
        assertThat(guests())
                .filteredOn(person -> person.category().value().equals("mayor"))
                .filteredOn(person -> person.protocol().precedence().isPresent())
                .hasSize(150)
                .allMatch(person -> MAYOR.matcher(person.affiliation().position()).matches());
    }

    @Test
    void hong_kong_is_one_delegation_of_its_own_region() {
        assertThat(guests().filter(person -> person.category().value().equals("hong-kong")))
                .allMatch(person -> person.affiliation().region().equals("中国香港"))
                .map(person -> person.affiliation().delegation())
                .containsOnly("中国香港特别行政区代表团");
    }

    @Test
    void delegations_have_liaison_officers_and_companions_have_principals() {
        assertThat(guests())
                .filteredOn(person -> !person.affiliation().delegation().isEmpty())
                .hasSizeGreaterThan(900)
                .allMatch(person -> !person.contact().liaison().isEmpty())
                .allMatch(person -> !person.contact().phone().isEmpty());
        assertThat(guests())
                .filteredOn(person -> person.category().value().equals("companion"))
                .allMatch(person -> !person.affiliation().principal().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "leaders-meeting, 80", "welcome-dinner, 800", "lighthouse-dialogue, 120",
        "lighthouse-night, 800", "site-visit-city, 400", "site-visit-coast, 400",
        "site-visit-industry, 400"
    })
    void guests_are_invited_within_the_capacity(String session, int capacity) {
        assertThat(guests().filter(person -> isGranted(person, session)).count())
                .isBetween(40L, (long) capacity);
    }

    @Test
    void everybody_at_the_dinner_has_a_seat_of_their_own() {
        var seated = guests().filter(person -> !person.protocol().seat().isEmpty()).toList();
        assertThat(seated).allMatch(person -> isGranted(person, "welcome-dinner"));
        assertThat(seated).map(person -> person.protocol().seat()).doesNotHaveDuplicates();
        assertThat(guests().filter(person -> isGranted(person, "welcome-dinner")))
                .hasSameSizeAs(seated);
    }

    @Test
    void precedence_is_an_order_without_ties() {
        assertThat(guests().flatMap(p -> p.protocol().precedence().stream().boxed()))
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void foreign_codes_are_digits_and_texts() {
        assertThat(lists.people())
                .filteredOn(person -> !person.foreignCode().isEmpty())
                .hasSizeGreaterThan(2_020)
                .map(Person::foreignCode)
                .anyMatch(code -> code.matches("[0-9]{20}"))
                .anyMatch(code -> code.contains("|"))
                .anyMatch(code -> code.startsWith("WCD24-"));
    }

    @Test
    void everybody_portrayed_is_approved_and_coming() {
        assertThat(guests())
                .filteredOn(person -> SampleFiles.PORTRAYED.contains(person.id().value()))
                .hasSize(Portrait.six().size())
                .allMatch(person -> person.participation().isExpected());
    }

    private List<Totals> readAll() {
        return Stream.of(
                        lists.read("guests.xlsx", Defaults.none()),
                        lists.read("working.csv", Defaults.none()),
                        lists.read("reservations.csv", SampleImport.VISITORS))
                .map(result -> result.totals())
                .toList();
    }

    private Stream<Person> guests() {
        return lists.people().stream().filter(person -> person.id().value().startsWith("G"));
    }

    private String latin(Person person) {
        return person.names().latin();
    }

    private static boolean isGranted(Person person, String session) {
        return person.grants().stream()
                .anyMatch(grant -> grant.place().equals(new SessionId(session)));
    }

    private static List<UnicodeScript> scripts(Person person) {
        var names = person.names();
        Function<String, Stream<UnicodeScript>> scripts =
                name -> name.codePoints().mapToObj(UnicodeScript::of);
        return Stream.of(names.chinese(), names.latin(), names.original())
                .flatMap(scripts)
                .distinct()
                .toList();
    }
}
