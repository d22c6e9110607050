package org.dengta.reading.camera;

import java.util.List;

/**
 * A camera of this machine.
 *
 * @param source what {@link Cameras#of} takes
 * @param name what its maker calls it
 * @param formats what it can give, as the system tells it; empty where that is not told
 */
public record Camera(String source, String name, List<String> formats) {
    public Camera {
        formats = List.copyOf(formats);
    }
}
