package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.BadgeField;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class BadgeTextsTest {
    private final BadgeTexts texts =
            new BadgeTexts(
                    Map.of(
                            BadgeField.ORGANISATION,
                            "Team {seat} $1",
                            BadgeField.SEAT,
                            "12",
                            BadgeField.DELEGATION,
                            " "));

    @Test
    void what_a_cell_of_the_list_says_is_no_place_to_be_filled() {
        var organisation = "{" + BadgeField.ORGANISATION.key() + "}";
        assertThat(texts.filled(organisation)).isEqualTo("Team {seat} $1");
    }

    @Test
    void a_text_whose_places_are_all_empty_is_empty() {
        assertThat(texts.filled("of {" + BadgeField.DELEGATION.key() + "}")).isEmpty();
        assertThat(texts.filled("Seat {" + BadgeField.SEAT.key() + "}")).isEqualTo("Seat 12");
        assertThat(texts.filled("Valid only together")).isEqualTo("Valid only together");
    }
}
