package org.dengta.ui.setup;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.Through;
import org.dengta.reading.Camera;

import java.util.List;

/**
 * What may be chosen to see with.
 *
 * @param name what its maker calls it; empty where that is not known
 * @param formats what it can give; empty where that is not known
 * @param isHere whether it was found just now
 */
record CameraRow(CameraChoice choice, String name, List<String> formats, boolean isHere) {
    CameraRow {
        formats = List.copyOf(formats);
    }

    static CameraRow found(Camera camera) {
        var through = new Through(camera.source(), false);
        return new CameraRow(through, camera.name(), camera.formats(), true);
    }

    /** An address or a file, or a camera that is not plugged in. */
    static CameraRow other(CameraChoice choice) {
        return new CameraRow(choice, "", List.of(), false);
    }

    /** Whether both are the same, mirrored or not. */
    boolean isOf(CameraChoice other) {
        return choice.equals(other)
                || choice instanceof Through mine
                        && other instanceof Through its
                        && mine.source().equals(its.source());
    }
}
