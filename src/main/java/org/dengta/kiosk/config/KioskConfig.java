package org.dengta.kiosk.config;

import org.dengta.badge.BadgeLayout;
import org.dengta.invitation.LetterText;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.KioskProfile;
import org.dengta.programme.Programme;

/**
 * A whole, faultless configuration.
 *
 * @param programme the event, from {@code event.yaml}
 * @param kiosk this installation, from {@code kiosk.yaml}
 * @param badge the layout that {@code kiosk.yaml} names, from {@code badges/}
 * @param letter the wording that {@code kiosk.yaml} names, from {@code letters/}
 */
public record KioskConfig(
        Programme programme, KioskProfile kiosk, BadgeLayout badge, LetterText letter) {

    /** The same for an installation of another id. */
    public KioskConfig as(KioskId id) {
        return new KioskConfig(programme, kiosk.as(id), badge, letter);
    }

    /** The same where badges come out in the data folder. */
    public KioskConfig withoutPrinter() {
        return new KioskConfig(programme, kiosk.withoutPrinter(), badge, letter);
    }
}
