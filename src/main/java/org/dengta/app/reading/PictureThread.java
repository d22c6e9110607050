package org.dengta.app.reading;

import java.util.concurrent.Executor;

/**
 * Takes pictures from a camera as they come, whatever the kiosk's other threads do. A thread for
 * each camera that is opened; it ends when the camera is let go of, and with the program.
 */
public final class PictureThread implements Executor {
    @Override
    public void execute(Runnable taking) {
        Thread.ofPlatform().daemon().name("kiosk-camera-pictures").start(taking);
    }
}
