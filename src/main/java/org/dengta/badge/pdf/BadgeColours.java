package org.dengta.badge.pdf;

import org.dengta.badge.BadgeLayout.Fixed;
import org.dengta.badge.BadgeLayout.OfCategory;
import org.dengta.badge.BadgeLayout.OnCategory;
import org.dengta.badge.BadgeLayout.Paint;
import org.dengta.platform.pdf.Rgb;

/** The colours of one badge. */
final class BadgeColours {
    private final Rgb category;

    BadgeColours(String category) {
        this.category = Rgb.ofHex(category);
    }

    Rgb category() {
        return category;
    }

    /** Black or white, whichever reads better on the category's colour. */
    Rgb onCategory() {
        return category.isLight() ? Rgb.BLACK : Rgb.WHITE;
    }

    Rgb of(Paint paint) {
        return switch (paint) {
            case Fixed(var rgb) -> Rgb.ofHex(rgb);
            case OfCategory() -> category();
            case OnCategory() -> onCategory();
        };
    }
}
