package org.dengta.testing;

import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome.Faulty;
import org.dengta.kiosk.config.ConfigOutcome.Loaded;
import org.dengta.kiosk.config.KioskConfig;

import java.nio.file.Path;

/** The configuration that the program comes with. */
public final class ShippedConfig {
    private ShippedConfig() {}

    public static KioskConfig load() {
        return load(Path.of("kiosk-config"));
    }

    /** That of another folder, as it must be. */
    public static KioskConfig load(Path folder) {
        return switch (ConfigFolder.load(folder)) {
            case Loaded(var config) -> config;
            case Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }
}
