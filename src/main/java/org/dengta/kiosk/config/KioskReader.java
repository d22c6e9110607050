package org.dengta.kiosk.config;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.KioskProfile;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.kiosk.config.event.EventScalars;
import org.dengta.kiosk.config.event.Names;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.venue.GateId;

/**
 * The file {@code kiosk.yaml}.
 *
 * @param profile this installation
 * @param badge the layout's name
 * @param letter the wording's name
 */
record KioskReader(KioskProfile profile, String badge, String letter) {

    /** Reads the file; its references go to these gates, layouts and wordings. */
    static KioskReader read(YamlMap root, Names gates, Names badges, Names letters) {
        EventReader.format(root, "kiosk/1");
        var profile =
                new KioskProfile(
                        new KioskId(root.get("id", EventScalars.ID)),
                        new OperatorId(root.get("operator", EventScalars.ID)),
                        root.find("gate", gates.reference().map(GateId::new)),
                        root.find("station", Scalars.constant(Station.class)),
                        root.get("repeat-window", Scalars.DURATION),
                        root.find("heard-within", Scalars.DURATION)
                                .orElse(KioskProfile.HEARD_WITHIN),
                        PrinterReader.read(root));
        return new KioskReader(
                profile,
                root.get("badge-layout", badges.reference()),
                root.get("letter", letters.reference()));
    }
}
