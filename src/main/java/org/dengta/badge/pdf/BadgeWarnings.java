package org.dengta.badge.pdf;

import org.dengta.badge.BadgeRenderer.MissingGlyphs;
import org.dengta.badge.BadgeRenderer.PhotoUnreadable;
import org.dengta.badge.BadgeRenderer.TooLong;
import org.dengta.badge.BadgeRenderer.Warning;
import org.dengta.badge.BadgeRenderer.ZonesLeftOut;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a person should know of one badge, each thing once. */
final class BadgeWarnings {
    private final Set<Integer> missing = new LinkedHashSet<>();
    private final Set<Warning> others = new LinkedHashSet<>();

    void missing(List<Integer> codePoints) {
        missing.addAll(codePoints);
    }

    void tooLong(String value) {
        others.add(new TooLong(value));
    }

    void zonesLeftOut(List<String> signs) {
        others.add(new ZonesLeftOut(signs));
    }

    void photoUnreadable() {
        others.add(new PhotoUnreadable());
    }

    List<Warning> all() {
        var all = new ArrayList<Warning>();
        if (!missing.isEmpty()) {
            var characters = new StringBuilder();
            missing.forEach(characters::appendCodePoint);
            all.add(new MissingGlyphs(characters.toString()));
        }
        all.addAll(others);
        return List.copyOf(all);
    }
}
