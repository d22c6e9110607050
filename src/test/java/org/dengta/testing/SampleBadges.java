package org.dengta.testing;

import org.dengta.accreditation.Names;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeField;
import org.dengta.credential.CredentialCode;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.programme.CategoryId;
import org.dengta.venue.Zone;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Badges of the shipped event, for invented people. */
public final class SampleBadges {
    private final KioskConfig config;

    public SampleBadges(KioskConfig config) {
        this.config = config;
    }

    /** A badge without photo that opens the first zones of the venue. */
    public Badge badge(String category, Names names, String position, String... organisations) {
        var known = config.programme().category(new CategoryId(category)).orElseThrow();
        var fields = event();
        fields.put(BadgeField.CATEGORY_ZH, known.name().zh());
        fields.put(BadgeField.CATEGORY_EN, known.name().en());
        fields.put(BadgeField.CATEGORY_SYMBOL, known.symbol());
        fields.put(BadgeField.NAME_PRIMARY, names.primary());
        fields.put(BadgeField.NAME_SECONDARY, names.secondary());
        fields.put(BadgeField.POSITION, position);
        fields.put(BadgeField.ORGANISATION, organisations.length > 0 ? organisations[0] : "");
        fields.put(BadgeField.ORGANISATION_LATIN, organisations.length > 1 ? organisations[1] : "");
        fields.put(BadgeField.NUMBER, "G-0428");
        return new Badge(
                fields, names.language(), known.colour(), chips(8), Optional.empty(), code(1));
    }

    public static Badge withPhoto(Badge badge, byte[] photo) {
        return new Badge(
                badge.fields(),
                badge.language(),
                badge.colour(),
                badge.chips(),
                Optional.of(photo),
                badge.code());
    }

    public static Badge withChips(Badge badge, List<String> chips) {
        return new Badge(
                badge.fields(),
                badge.language(),
                badge.colour(),
                chips,
                badge.photo(),
                badge.code());
    }

    /** A code that no real person has been given. */
    public static CredentialCode code(long seed) {
        return CredentialCode.draw(new SplittableRandom(seed));
    }

    private List<String> chips(int count) {
        return config.programme().venue().zones().stream().map(Zone::sign).limit(count).toList();
    }

    private Map<BadgeField, String> event() {
        var event = config.programme().event();
        var venue = config.programme().venue().name();
        var fields = new EnumMap<BadgeField, String>(BadgeField.class);
        for (var field : BadgeField.values()) {
            fields.put(field, "");
        }
        fields.put(BadgeField.EVENT_ZH, event.name().zh());
        fields.put(BadgeField.EVENT_EN, event.name().en());
        fields.put(BadgeField.VENUE_ZH, venue.zh());
        fields.put(BadgeField.VENUE_EN, venue.en());
        fields.put(BadgeField.DATES, "2024.10.25 – 2024.10.28");
        return fields;
    }
}
