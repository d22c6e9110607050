package org.dengta.badge.pdf;

import org.dengta.badge.BadgeLayout.Artwork;
import org.dengta.platform.pdf.picture.Picture;
import org.dengta.platform.pdf.picture.PictureReader;
import org.dengta.platform.pdf.picture.PictureReading.Read;
import org.dengta.platform.pdf.picture.PictureReading.Unreadable;
import org.dengta.platform.text.ShapedText;
import org.dengta.platform.text.Shaper;
import org.dengta.platform.text.TextStyle;
import org.dengta.platform.text.fit.FitRule;
import org.dengta.platform.text.fit.TextFit;
import org.dengta.platform.text.fit.TextFitter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Texts and pictures that stand on many badges, set or read once: the event's, a category's, a
 * zone's. For any thread.
 */
final class KnownTexts {
    private static final int MOST = 1000;

    private final Shaper shaper;
    private final TextFitter fitter;
    private final Map<Wish, TextFit> fits = new ConcurrentHashMap<>();
    private final Map<String, ShapedText> signs = new ConcurrentHashMap<>();

    /** An artwork is the same when its file is the same one in memory. */
    private final Map<Artwork, Picture> pictures = new ConcurrentHashMap<>();

    private record Wish(String text, TextStyle style, FitRule rule) {}

    KnownTexts(Shaper shaper) {
        this.shaper = shaper;
        fitter = new TextFitter(shaper);
    }

    /** A text of one badge only. */
    TextFit once(String text, TextStyle style, FitRule rule) {
        return fitter.fit(text, style, rule);
    }

    /** A text that other badges have too. */
    TextFit often(String text, TextStyle style, FitRule rule) {
        return known(fits, new Wish(text, style, rule), () -> once(text, style, rule));
    }

    /** One of the few short words in Bold. */
    ShapedText sign(String text) {
        return known(signs, text, () -> shaper.shape(text, TextStyle.BOLD));
    }

    /** A layout's picture, read once. */
    Picture picture(Artwork artwork) {
        return known(pictures, artwork, () -> drawn(artwork));
    }

    private static Picture drawn(Artwork artwork) {
        return switch (PictureReader.read(artwork.file())) {
            case Read(var picture) -> picture;
            case Unreadable(var reason) -> throw new IllegalStateException("artwork: " + reason);
        };
    }

    private static <K, V> V known(Map<K, V> known, K key, Supplier<V> made) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(key, _ -> made.get());
    }
}
