package org.dengta.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import org.dengta.platform.text.Family;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FontsTest {
    @BeforeAll
    static void load() {
        Toolkit.startWithoutDisplay();
        Fonts.loadFirst();
        Fonts.loadRest();
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void every_family_is_known_to_the_toolkit_by_its_name(Family family) {
        assertThat(Font.getFontNames(Fonts.name(family))).isNotEmpty();
        assertThat(Font.font(Fonts.name(family), FontWeight.BOLD, 20).getFamily())
                .isEqualTo(Fonts.name(family));
    }
}
