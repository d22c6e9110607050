package org.dengta.ui.setup;

import java.util.Locale;

/** What the set-up sets up. */
enum SetupPage {
    SCANNER,
    CAMERA,
    PRINTER;

    /** Of its name. */
    String key() {
        return "page." + name().toLowerCase(Locale.ROOT);
    }

    /** The one after it, in a circle. */
    SetupPage next() {
        return switch (this) {
            case SCANNER -> CAMERA;
            case CAMERA -> PRINTER;
            case PRINTER -> SCANNER;
        };
    }
}
