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
        return switch (ConfigFolder.load(Path.of("kiosk-config"))) {
            case Loaded(var config) -> config;
            case Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }
}
