package org.dengta.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

final class ProblemTextTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void every_problem_has_three_sentences_in_both_languages() {
        assertThat(faults(texts(Locale.CHINESE), texts(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void a_missing_sentence_and_other_placeholders_are_found() {
        var chinese = texts(Locale.CHINESE);
        var english = texts(Locale.ENGLISH);
        chinese.remove("DISK_FULL.safe");
        english.put("NO_SUCH_GATE.next", "Use another.");
        english.put("KEYS_WRONG.safe", "It's safe.");
        assertThat(faults(chinese, english))
                .containsExactlyInAnyOrder(
                        "no DISK_FULL.safe",
                        "NO_SUCH_GATE.next has other places",
                        "KEYS_WRONG.safe has an apostrophe that is lost");
    }

    @Test
    void details_stand_where_the_texts_want_them() {
        var problem = Problem.of(ProblemCode.STORE_NEWER, "/data/dengta.db", "7", "1");
        assertThat(ProblemText.of(problem, Locale.ENGLISH).happened())
                .contains("/data/dengta.db", "layout 7", "knows 1");
        assertThat(ProblemText.of(problem, Locale.CHINESE).happened())
                .contains("/data/dengta.db", "结构 7", "支持到 1");
    }

    @Test
    void texts_of_both_languages_differ() {
        for (var code : ProblemCode.values()) {
            var problem = Problem.of(code, "a", "b", "c");
            assertThat(ProblemText.of(problem, Locale.ENGLISH).happened())
                    .isNotEqualTo(ProblemText.of(problem, Locale.CHINESE).happened());
        }
    }

    private static List<String> faults(Map<String, String> chinese, Map<String, String> english) {
        var faults = new ArrayList<String>();
        for (var key : keys()) {
            if (!chinese.containsKey(key) || !english.containsKey(key)) {
                faults.add("no " + key);
            } else if (!places(chinese.get(key)).equals(places(english.get(key)))) {
                faults.add(key + " has other places");
            } else if (LONE_APOSTROPHE.matcher(chinese.get(key) + english.get(key)).find()) {
                faults.add(key + " has an apostrophe that is lost");
            }
        }
        return faults;
    }

    private static List<String> keys() {
        return Arrays.stream(ProblemCode.values())
                .flatMap(code ->
                        List.of(".happened", ".safe", ".next").stream().map(code.name()::concat))
                .toList();
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
        return places;
    }

    private static Map<String, String> texts(Locale language) {
        var bundle =
                ResourceBundle.getBundle(
                        "org.dengta.platform.problem.problems",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
