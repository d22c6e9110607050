package org.dengta.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.admission.AdmissionPolicy;
import org.dengta.gate.UndoReason;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Programme;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.Scenario;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Attention.LetterNotConfirmed;
import org.dengta.verdict.Attention.LetterNotConfirmed.Flaw;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Verdict;
import org.dengta.wording.VerdictWords.Words;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class VerdictWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final VerdictWords words = new VerdictWords(() -> programme);

    @Test
    void a_used_code_says_when_and_where_and_what_to_do() {
        var scenario = scenario("the dinner a second time");
        assertThat(say(scenario, Locale.CHINESE))
                .isEqualTo(
                        new Words(
                                "请止步",
                                "该码已于 18:10 在 宴会厅门 使用（欢迎晚宴，仅限一次）。",
                                "请引导至服务台核验身份。",
                                List.of(),
                                ""));
        assertThat(say(scenario, Locale.ENGLISH).reason())
                .isEqualTo("Already used at 18:10, Banquet Door (Welcome Dinner, one entry only).");
    }

    @Test
    void a_day_is_named_when_it_is_not_todays() {
        var crewTooLate = scenario("a guest comes when the centre closes, the next day first");
        assertThat(say(crewTooLate, Locale.CHINESE).reason())
                .isEqualTo("未到入场时间，可入场时间：会展中心 10月26日 08:00–22:00。");
        assertThat(say(crewTooLate, Locale.ENGLISH).reason())
                .isEqualTo("Not yet. Open to this person: Centre 08:00–22:00 on 26 Oct.");
        assertThat(say(scenario("a guest comes a second too early"), Locale.ENGLISH).reason())
                .isEqualTo(
                        "Not yet. Open to this person: Centre 08:00–22:00, Centre 08:00–22:00 on 26"
                                + " Oct.");
    }

    @Test
    void what_is_over_is_not_announced() {
        var words = say(scenario("the dinner when it is over"), Locale.CHINESE);
        assertThat(words.reason()).isEqualTo("入场时间已过，原定时间：欢迎晚宴 18:00–21:00。");
    }

    @Test
    void coming_and_going_are_told_apart_and_so_is_a_repeat() {
        assertThat(english("the centre may be entered again without an exit"))
                .isEqualTo("PASS May enter: Centre. Let the person in.");
        assertThat(english("the dinner for the first time")).contains("May enter: Welcome Dinner.");
        assertThat(english("the same gate within ten seconds"))
                .startsWith("PASS The entry to Centre was noted just now");
        assertThat(english("out of the hall"))
                .isEqualTo("GOODBYE Has left: Hall 1. Let the person out.");
        assertThat(english("out of the hall twice within ten seconds"))
                .startsWith("GOODBYE The exit from Hall 1 was noted just now");
        assertThat(english("a family on one reservation"))
                .contains("This reservation is for 4 people. Count heads");
    }

    @Test
    void a_signed_category_is_called_by_its_name_where_it_has_one() {
        var day = SampleEvent.DAY_2;
        var now = SampleEvent.at(SampleEvent.DAY_1, "10:00");
        for (var known : List.of("2:Expert", "9:9")) {
            var parts = known.split(":", -1);
            var number = Integer.parseInt(parts[0]);
            var attention =
                    new Verdict.NeedsAttention(
                            new Attention.SignedButUnlisted(number, day),
                            java.util.Optional.empty());
            assertThat(words.of(attention, now, Locale.ENGLISH).reason())
                    .contains("(category: " + parts[1] + ", valid until 26 Oct)");
        }
    }

    @Test
    void four_places_are_listed_whole() {
        var four =
                programme.venue().zones().stream()
                        .limit(4)
                        .<org.dengta.venue.Place>map(zone -> zone.id())
                        .toList();
        var refused = new Verdict.Refused(new Refusal.WrongPlace(four), java.util.Optional.empty());
        var now = SampleEvent.at(SampleEvent.DAY_1, "10:00");
        assertThat(words.of(refused, now, Locale.ENGLISH).reason()).endsWith("Forum Room.");
    }

    @Test
    void a_long_list_is_cut_short() {
        var many = new ArrayList<org.dengta.venue.Place>();
        programme.venue().zones().forEach(zone -> many.add(zone.id()));
        var refused = new Verdict.Refused(new Refusal.WrongPlace(many), java.util.Optional.empty());
        var at = SampleEvent.at(SampleEvent.DAY_1, "10:00");
        assertThat(words.of(refused, at, Locale.ENGLISH).reason())
                .contains("Centre, Hall 1, Lighthouse Gallery, Forum Room and others (5 in all)");
        assertThat(words.of(refused, at, Locale.SIMPLIFIED_CHINESE).reason())
                .contains("会展中心、1号馆、灯塔馆、论坛厅 等 5 项");
    }

    @Test
    void a_place_no_longer_planned_is_called_by_its_id() {
        var gone =
                new Refusal.NotLeftYet(
                        new org.dengta.venue.ZoneId("old-hall"),
                        new org.dengta.venue.GateId("old-gate"),
                        SampleEvent.at(SampleEvent.DAY_1, "10:00"));
        var refused = new Verdict.Refused(gone, java.util.Optional.empty());
        assertThat(words.of(refused, SampleEvent.at(SampleEvent.DAY_2, "10:00"), Locale.ENGLISH))
                .extracting(Words::reason)
                .isEqualTo(
                        "Entered at 10:00 on 25 Oct through old-gate (old-hall) and has not been"
                                + " scanned out since.");
    }

    @Test
    void every_other_language_gets_english() {
        var scenario = scenario("a forged letter");
        assertThat(say(scenario, Locale.FRENCH)).isEqualTo(say(scenario, Locale.ENGLISH));
        assertThat(say(scenario, Locale.TRADITIONAL_CHINESE))
                .isEqualTo(say(scenario, Locale.CHINESE));
    }

    @Test
    void both_languages_have_the_same_keys_and_put_in_the_same_values() {
        var chinese = bundle(Locale.CHINESE);
        var english = bundle(Locale.ENGLISH);
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (var key : chinese.keySet()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(english.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key).codePoints().noneMatch(c -> c > 0x2FFF)).isTrue();
        }
    }

    @Test
    void no_text_is_unused() {
        for (var language : LANGUAGES) {
            var said = everything(language);
            var bundle = bundle(language);
            for (var key : bundle.keySet()) {
                if (!key.startsWith("form.") && !key.startsWith("reason.")) {
                    assertThat(said).as(key).contains(longestPiece(bundle.getString(key)));
                }
            }
        }
    }

    @Test
    void nothing_said_holds_a_name_or_an_unfilled_value() {
        for (var language : LANGUAGES) {
            assertThat(everything(language))
                    .doesNotContain("林海", "Lin Hai", "{", "}", "null", "''")
                    .doesNotContain("王联络", "G-0001");
        }
    }

    private String everything(Locale language) {
        var verdicts = Scenario.all().stream().map(scenario -> say(scenario, language));
        var full = scenario("the arena exactly full, also for a vip");
        var overridden = policy(full).overridden(full.approach(), "protocol-order");
        var reasons = Stream.of(UndoReason.values()).map(reason -> words.of(reason, language));
        var whole =
                Stream.concat(verdicts, Stream.of(say(full, overridden, language)))
                        .map(VerdictWordsTest::whole);
        return Stream.of(
                        whole,
                        reasons,
                        briefs(language),
                        flaws(language),
                        ByWordTest.everything(language))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> flaws(Locale language) {
        var now = SampleEvent.at(SampleEvent.DAY_1, "10:00");
        return Stream.of(Flaw.values())
                .map(LetterNotConfirmed::new)
                .map(why -> new Verdict.NeedsAttention(why, java.util.Optional.empty()))
                .map(verdict -> whole(words.of(verdict, now, language)));
    }

    /** Of every code that a list of scans may show. */
    private Stream<String> briefs(Locale language) {
        var verdicts =
                Scenario.all().stream()
                        .map(Scenario::answer)
                        .filter(answer -> answer.matches("(refused|attention) .*"))
                        .map(answer -> answer.split(" ", 3)[1]);
        var grounds =
                Stream.of(How.values())
                        .map(how -> how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.of(verdicts, grounds, Stream.of("letter-not-confirmed"))
                .flatMap(codes -> codes)
                .map(code -> words.brief(code, language));
    }

    private static String whole(Words said) {
        return String.join("\n", said.headline(), said.reason(), said.next(), said.basis())
                + String.join("\n", said.notices());
    }

    private String english(String situation) {
        var said = say(scenario(situation), Locale.ENGLISH);
        return String.join(" ", said.headline(), said.reason(), said.next());
    }

    private static Words say(Scenario scenario, Locale language) {
        return say(scenario, policy(scenario).decide(scenario.approach()), language);
    }

    private static Words say(Scenario scenario, Verdict verdict, Locale language) {
        return new VerdictWords(scenario::programme)
                .of(verdict, scenario.approach().at(), language);
    }

    private static AdmissionPolicy policy(Scenario scenario) {
        return new AdmissionPolicy(scenario.programme(), Duration.ofSeconds(10));
    }

    private static Scenario scenario(String situation) {
        return Scenario.all().stream()
                .filter(scenario -> scenario.situation().equals(situation))
                .findFirst()
                .orElseThrow();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.dengta.wording.verdicts",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static TreeSet<String> placeholders(ResourceBundle bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String longestPiece(String text) {
        return Stream.of(PLACEHOLDER.split(text.replace("''", "'")))
                .max(java.util.Comparator.comparing(String::length))
                .orElseThrow();
    }
}
