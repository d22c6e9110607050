package org.dengta.ui.camera;

import org.dengta.reading.Frame.Why;

/** How it stands with the camera. */
public sealed interface CameraState {

    /** None was asked for. */
    record NotWanted() implements CameraState {}

    /** Asked for its first picture. */
    record Starting() implements CameraState {}

    /** Pictures come. */
    record Looking() implements CameraState {}

    /** No picture comes; it is tried again, but for a file that is over. */
    record Blind(Why why) implements CameraState {}
}
