package org.dengta.kiosk.config;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.KioskProfile;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.ReprintRoles;
import org.dengta.kiosk.Role;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.device.DeviceReader;
import org.dengta.kiosk.config.device.PrinterReader;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.kiosk.config.event.EventScalars;
import org.dengta.kiosk.config.event.Names;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.venue.GateId;

import java.util.Set;

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
                        PrinterReader.read(root, badges),
                        reprints(root),
                        DeviceReader.read(root));
        return new KioskReader(
                profile,
                root.get("badge-layout", badges.reference()),
                root.get("letter", letters.reference()));
    }

    /** A mapping with {@code copies} and {@code re-issues}, lists of roles; all without it. */
    private static ReprintRoles reprints(YamlMap root) {
        return root.node("reprints")
                .map(_ ->
                        root.in(
                                "reprints",
                                map ->
                                        new ReprintRoles(
                                                roles(map, "copies"), roles(map, "re-issues"))))
                .orElse(ReprintRoles.ALL);
    }

    private static Set<Role> roles(YamlMap map, String key) {
        return map.node(key).isEmpty()
                ? Set.of(Role.values())
                : Set.copyOf(map.list(key, Scalars.constant(Role.class)));
    }
}
