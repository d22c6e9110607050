package org.dengta.kiosk;

/** What a kiosk sees with. */
public sealed interface CameraChoice {

    /** It sees nothing. */
    record NoCamera() implements CameraChoice {}

    /**
     * A camera, or what stands for one.
     *
     * @param source a device, an address, a video, a picture or a folder of pictures
     * @param isMirrored whether it is shown as in a mirror; codes are read either way
     */
    record Through(String source, boolean isMirrored) implements CameraChoice {}
}
