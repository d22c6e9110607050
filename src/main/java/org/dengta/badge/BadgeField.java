package org.dengta.badge;

/** What a layout's text can name between braces, spelt as {@link #key()}. */
public enum BadgeField {
    NAME_PRIMARY("name.primary"),
    NAME_SECONDARY("name.secondary"),
    HONORIFIC("honorific"),
    POSITION("position"),
    ORGANISATION("organisation"),
    ORGANISATION_LATIN("organisation.latin"),
    DELEGATION("delegation"),
    REGION("region"),
    CATEGORY_ZH("category.zh"),
    CATEGORY_EN("category.en"),
    CATEGORY_SYMBOL("category.symbol"),
    EVENT_ZH("event.zh"),
    EVENT_EN("event.en"),
    THEME_ZH("theme.zh"),
    THEME_EN("theme.en"),
    DATES("dates"),
    VENUE_ZH("venue.zh"),
    VENUE_EN("venue.en"),
    SEAT("seat"),
    NUMBER("number");

    private final String key;

    BadgeField(String key) {
        this.key = key;
    }

    /** As layouts write it. */
    public String key() {
        return key;
    }
}
