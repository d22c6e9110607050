package org.dengta.kiosk;

/** What a kiosk is used as; each has a screen of its own. */
public enum Station {
    DOOR,
    DESK,
    SUPERVISOR,
    SETUP
}
