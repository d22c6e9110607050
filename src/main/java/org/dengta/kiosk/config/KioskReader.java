package org.dengta.kiosk.config;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.KioskProfile;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.ScannerPort;
import org.dengta.kiosk.Station;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.kiosk.config.event.EventScalars;
import org.dengta.kiosk.config.event.Names;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.venue.GateId;

import java.util.Optional;

/**
 * The file {@code kiosk.yaml}.
 *
 * @param profile this installation
 * @param badge the layout's name
 * @param letter the wording's name
 */
record KioskReader(KioskProfile profile, String badge, String letter) {
    private static final Scalar<Integer> BAUD = Scalars.whole(300, 4_000_000);

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
                        PrinterReader.read(root),
                        scanner(root),
                        camera(root));
        return new KioskReader(
                profile,
                root.get("badge-layout", badges.reference()),
                root.get("letter", letters.reference()));
    }

    /** A mapping with {@code port} and perhaps {@code baud}. */
    private static Optional<ScannerPort> scanner(YamlMap root) {
        return root.node("scanner")
                .map(_ ->
                        root.in(
                                "scanner",
                                map ->
                                        new ScannerPort(
                                                map.get("port", Scalars.TEXT),
                                                map.find("baud", BAUD)
                                                        .orElse(ScannerPort.USUAL_BAUD))));
    }

    /** {@code none}, a source, or a mapping with {@code source} and perhaps {@code mirror}. */
    private static Optional<CameraChoice> camera(YamlMap root) {
        return root.node("camera")
                .map(node ->
                        node.peek().isPresent()
                                ? named(root.get("camera", Scalars.TEXT))
                                : root.in("camera", KioskReader::described));
    }

    private static CameraChoice named(String source) {
        return source.equals("none") ? new NoCamera() : new Through(source, false);
    }

    private static CameraChoice described(YamlMap map) {
        return new Through(
                map.get("source", Scalars.TEXT), map.find("mirror", Scalars.YES_NO).orElse(false));
    }
}
