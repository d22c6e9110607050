package org.dengta.kiosk.config.device;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.kiosk.ReadingDevices;
import org.dengta.kiosk.ScannerPort;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;

import java.util.Optional;

/** What {@code kiosk.yaml} says of scanner and camera. */
public final class DeviceReader {
    private static final Scalar<Integer> BAUD = Scalars.whole(300, 4_000_000);

    private DeviceReader() {}

    /** {@code scanner} and {@code camera}, each of which may miss. */
    public static ReadingDevices read(YamlMap root) {
        return new ReadingDevices(scanner(root), camera(root));
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
                                : root.in("camera", DeviceReader::described));
    }

    private static CameraChoice named(String source) {
        return source.equals("none") ? new NoCamera() : new Through(source, false);
    }

    private static CameraChoice described(YamlMap map) {
        return new Through(
                map.get("source", Scalars.TEXT), map.find("mirror", Scalars.YES_NO).orElse(false));
    }
}
