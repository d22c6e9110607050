package org.dengta.reading;

import java.util.List;

/**
 * A camera of this machine.
 *
 * @param source as it is opened by, such as {@code /dev/video0} or {@code dshow:NAME}
 * @param name what its maker calls it
 * @param formats what it can give, as the system tells it; empty where that is not told
 */
public record Camera(String source, String name, List<String> formats) {
    public Camera {
        formats = List.copyOf(formats);
    }
}
