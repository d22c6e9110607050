package org.dengta.ui.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.programme.Audience;
import org.dengta.ui.supervisor.table.Figure;
import org.dengta.ui.supervisor.table.FigureLine.Phase;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.ResourceBundle;

final class SupervisorTextsTest {

    @Test
    void both_languages_have_the_same_keys_and_no_empty_text() {
        assertThat(texts("zh").keySet()).isEqualTo(texts("en").keySet());
        for (var language : new String[] {"zh", "en"}) {
            var texts = texts(language);
            assertThat(texts.keySet())
                    .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
        }
    }

    @Test
    void every_table_audience_and_phase_has_its_words() {
        var keys = texts("en").keySet();
        for (var tab : Tab.values()) {
            assertThat(keys).contains(tab.key());
            if (tab.isHeadcount()) {
                assertThat(keys).contains(tab.key() + ".heading", tab.key() + ".beside");
            }
        }
        for (var audience : Audience.values()) {
            var style = Figure.styleOf(audience);
            assertThat(keys).contains(style, style + ".short");
        }
        for (var phase : Phase.values()) {
            assertThat(keys).contains("phase." + phase.name().toLowerCase(Locale.ROOT));
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.dengta.ui.supervisor.supervisor",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
