package org.dengta.ui.setup;

import org.dengta.kiosk.CameraChoice;
import org.dengta.reading.Camera;

import java.util.List;
import java.util.Optional;

/** What the set-up asks of this kiosk's cameras. Screen's thread, but for the search. */
public interface CameraDesk {

    /**
     * Those that are plugged in now; empty where what reads cameras does not run on this machine.
     * Takes up to some seconds; for any thread.
     */
    Optional<List<Camera>> search();

    /** What this kiosk sees with. */
    CameraChoice choice();

    /** Whether the window was opened with a camera of its own, which counts at its next start. */
    boolean isAsked();

    /** Looks through another one, or none, for a trial; the same again changes nothing. */
    void lookThrough(CameraChoice trial);

    /** Whether the set-up looks, whichever station is at the front. */
    void look(boolean isWanted);

    /** It counts from now on; ProblemException where it cannot be written down. */
    void keep(CameraChoice choice);
}
