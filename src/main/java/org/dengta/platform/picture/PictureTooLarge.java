package org.dengta.platform.picture;

import java.io.IOException;
import java.io.Serial;

/** A picture says that it is larger than any that is unpacked here. */
public final class PictureTooLarge extends IOException {
    @Serial private static final long serialVersionUID = 1;

    PictureTooLarge(long pixels) {
        super(pixels + " pixels");
    }
}
