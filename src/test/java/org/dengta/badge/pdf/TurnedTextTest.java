package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Names;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Align;
import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeLayout.Fit;
import org.dengta.badge.BadgeLayout.Fixed;
import org.dengta.badge.BadgeLayout.Style;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.badge.BadgeLayout.VerticalAlign;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.testing.SampleBadges;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.Test;

import java.util.List;

final class TurnedTextTest {
    private static final KioskConfig CONFIG = ShippedConfig.load();

    @Test
    void only_upright_texts_take_and_leave_the_room_of_an_empty_one() {
        assertThat(pdf(name(0), empty(0))).as("it moves down").isNotEqualTo(pdf(name(0)));
        assertThat(pdf(name(90), empty(0))).isEqualTo(pdf(name(90)));
        assertThat(pdf(name(0), empty(90))).isEqualTo(pdf(name(0)));
        assertThat(pdf(name(90), empty(90))).isEqualTo(pdf(name(90)));
    }

    private static Text name(double turn) {
        return text("{name.primary}", 50, turn);
    }

    private static Text empty(double turn) {
        return text("{honorific}", 58, turn);
    }

    private static Text text(String value, double top, double turn) {
        var paint = new Fixed("#000000");
        var style = new Style(Align.LEFT, VerticalAlign.MIDDLE, false, false, turn, paint);
        return new Text(new Box(20, top, 60, 8), value, new Fit(14, 8, 1), style);
    }

    private static byte[] pdf(Element... elements) {
        var names = new Names("", "Suharto", "", "id");
        var badge = new SampleBadges(CONFIG).badge("companion", names, "", "");
        var layout = new BadgeLayout("turned", 105, 148, List.of(elements));
        return new PdfBadgeRenderer().render(badge, layout).pdf();
    }
}
