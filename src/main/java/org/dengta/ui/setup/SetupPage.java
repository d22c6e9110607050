package org.dengta.ui.setup;

import java.util.Locale;

/** What the set-up sets up. */
enum SetupPage {
    SCANNER,
    CAMERA;

    /** Of its name. */
    String key() {
        return "page." + name().toLowerCase(Locale.ROOT);
    }

    SetupPage other() {
        return switch (this) {
            case SCANNER -> CAMERA;
            case CAMERA -> SCANNER;
        };
    }
}
