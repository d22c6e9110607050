package org.dengta.ui.setup.printer;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.MeasuredScale.Implausible;
import org.dengta.badge.MeasuredScale.Right;
import org.dengta.badge.MeasuredScale.Scaled;
import org.dengta.badge.MeasuredScale.Stretched;
import org.dengta.platform.fx.Texts;

import java.math.BigDecimal;

/** What was measured, in words: whether it is right, else what to set. */
final class ScaleWords {
    private final Texts texts;

    ScaleWords(Texts texts) {
        this.texts = texts;
    }

    String of(MeasuredScale measured) {
        return switch (measured.finding()) {
            case Right() -> texts.now("scale.right");
            case Scaled(var percent, var toSet) ->
                    texts.now("scale.scaled", plain(percent), plain(toSet));
            case Stretched(var across, var along) ->
                    texts.now("scale.stretched", plain(across), plain(along));
            case Implausible() ->
                    texts.now(
                            "scale.implausible",
                            Integer.toString(measured.page().acrossMm()),
                            Integer.toString(measured.page().alongMm()));
        };
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static boolean isRight(MeasuredScale measured) {
        return measured.finding() instanceof Right;
    }
}
