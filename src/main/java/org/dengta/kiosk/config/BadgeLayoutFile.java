package org.dengta.kiosk.config;

import org.dengta.platform.yaml.Faults;

import java.nio.file.Path;

/** One badge layout by itself, as while it is being written. */
public final class BadgeLayoutFile {
    /** Bytes of a picture above which a layout is refused. */
    public static final int LARGEST_PICTURE = 3_000_000;

    private static final String SUFFIX = ".yaml";

    private BadgeLayoutFile() {}

    /** The layout in a file, or all that is wrong with it; never throws for what the file holds. */
    public static LayoutOutcome read(Path file) {
        var name = String.valueOf(file.getFileName());
        var faults = new Faults(name);
        var id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        var layout =
                new ConfigFile(file, faults).read(map -> BadgeReader.read(id, map, beside(file)));
        return layout.isPresent() && faults.found().isEmpty()
                ? new LayoutOutcome.Sound(layout.get())
                : new LayoutOutcome.Faulty(faults.found());
    }

    private static LayoutPictures beside(Path file) {
        return new LayoutPictures(file.resolveSibling(""));
    }
}
