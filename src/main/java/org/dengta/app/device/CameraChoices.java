package org.dengta.app.device;

import org.dengta.kiosk.CameraChoice;
import org.dengta.kiosk.CameraChoice.NoCamera;
import org.dengta.kiosk.CameraChoice.Through;

import java.util.Optional;

/**
 * Who has said what this kiosk sees with; the first of them that has said anything counts.
 *
 * @param asked for when the window was opened, as {@code --camera} takes it
 * @param kept by somebody at this kiosk
 * @param configured in {@code kiosk.yaml}
 */
public record CameraChoices(
        Optional<String> asked, Optional<CameraChoice> kept, Optional<CameraChoice> configured) {

    /** What counts. Whether a camera asked for is mirrored, those know that know the same one. */
    public CameraChoice counting() {
        return asked.<CameraChoice>map(source -> new Through(source, isMirrored(source)))
                .or(() -> kept)
                .or(() -> configured)
                .orElse(new NoCamera());
    }

    private boolean isMirrored(String source) {
        var mirrored = Optional.<CameraChoice>of(new Through(source, true));
        return kept.equals(mirrored) || kept.isEmpty() && configured.equals(mirrored);
    }
}
