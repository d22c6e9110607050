package org.dengta.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.CardField;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Passage;
import org.dengta.presence.Sighting;
import org.dengta.testing.ApproachBuilder;
import org.dengta.testing.Facts;
import org.dengta.testing.SampleEvent;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

final class DiscrepancyWordsTest {
    private static final Passage PASSAGE =
            new Passage(
                    SampleEvent.at(SampleEvent.DAY_1, "09:00"),
                    SampleEvent.EAST,
                    ApproachBuilder.LOOKUP);
    private static final Sighting SEEN =
            new Sighting(PASSAGE.gate(), PASSAGE.at(), Optional.empty());
    private static final List<Discrepancy> EACH =
            List.of(
                    new Discrepancy.LeftWithoutEntry(Facts.LIN, SampleEvent.HALL, PASSAGE),
                    new Discrepancy.InsideNotApproved(Facts.LIN, SampleEvent.HALL, PASSAGE),
                    new Discrepancy.InsideNotListed(Facts.LIN, SampleEvent.HALL, PASSAGE),
                    new Discrepancy.InsideByVideo(Facts.LIN, SampleEvent.HALL, PASSAGE),
                    new Discrepancy.NeverLeft(Facts.LIN, SampleEvent.HALL, PASSAGE),
                    new Discrepancy.AdmittedTwice(Facts.LIN, SampleEvent.HALL, SEEN, SEEN),
                    new Discrepancy.ListAgainstDesk(Facts.LIN, CardField.PHONE));

    @Test
    void each_discrepancy_has_its_texts_in_both_languages_and_no_text_is_unused() {
        assertThat(EACH)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(kinds(Discrepancy.class).toList());
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = new DiscrepancyWords(language);
            var said =
                    EACH.stream().flatMap(it -> Stream.of(words.what(it), words.next(it))).toList();
            var bundle = ResourceBundle.getBundle("org.dengta.report.discrepancies", language);
            var texts = bundle.keySet().stream().map(bundle::getString).toList();
            assertThat(said).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DiscrepancyWordsTest::kinds)
                : Stream.of(type);
    }

    @Test
    void every_other_language_gets_english() {
        assertThat(new DiscrepancyWords(Locale.FRENCH).what(EACH.getFirst()))
                .isEqualTo("left without an entry");
        assertThat(new DiscrepancyWords(Locale.SIMPLIFIED_CHINESE).what(EACH.getFirst()))
                .isEqualTo("有离场无入场");
    }
}
