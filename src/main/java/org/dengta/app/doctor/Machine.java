package org.dengta.app.doctor;

import org.dengta.app.Context;
import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.text.Family;
import org.dengta.platform.text.Typefaces;
import org.dengta.platform.text.Weight;
import org.dengta.reading.Camera;
import org.dengta.reading.camera.CameraList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javax.print.PrintServiceLookup;

/** Checks what the program stands on: disk, clock, fonts, screen libraries, camera, printer. */
public final class Machine {
    private static final long LEAST_DISK = 1L << 30;
    private static final LocalDate EARLIEST = LocalDate.of(2024, 10, 1);

    private static final String WRITABLE_FOLDER = "Name a writable folder with --data";

    private final Context context;

    public Machine(Context context) {
        this.context = context;
    }

    public List<Finding> findings() {
        return List.of(disk(), clock(), fonts(), screen(), camera(), printer());
    }

    private Finding disk() {
        try {
            var folder = existing(context.dataPlace().toAbsolutePath());
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                return Finding.fault("disk 磁盘", folder + " is no writable folder", WRITABLE_FOLDER);
            }
            var free = Files.getFileStore(folder).getUsableSpace();
            var found = folder + ": " + (free >> 20) + " MB free";
            return free < LEAST_DISK
                    ? Finding.fault(
                            "disk 磁盘", found, "Free some space; at least 1 GB should be free")
                    : Finding.good("disk 磁盘", found);
        } catch (IOException e) {
            return Finding.fault("disk 磁盘", String.valueOf(e.getMessage()), WRITABLE_FOLDER);
        }
    }

    /** The folder, or the one within which it would be made. */
    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return parent == null || Files.exists(folder) ? folder : existing(parent);
    }

    /** Nobody to compare with until there is an exchange: only what cannot be is found. */
    private Finding clock() {
        var now = context.clock().instant();
        return now.isBefore(EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant())
                ? Finding.fault(
                        "clock 时钟", now.toString(), "Set date and time; the clock is years back")
                : Finding.good("clock 时钟", now + ", not yet compared with another kiosk");
    }

    private static Finding fonts() {
        try {
            var typefaces = new Typefaces();
            for (var family : Family.values()) {
                typefaces.face(family, Weight.BOLD);
            }
            return Finding.good("fonts 字体", Family.values().length + " bundled typefaces load");
        } catch (RuntimeException | LinkageError e) {
            return Finding.fault(
                    "fonts 字体",
                    "the bundled typefaces do not load (" + e.getClass().getSimpleName() + ")",
                    "On Linux install libfreetype6, fontconfig and libpangoft2-1.0-0");
        }
    }

    private static Finding screen() {
        var displays =
                Displays.of(
                        Objects.requireNonNullElse(System.getProperty("os.name"), ""),
                        Objects.requireNonNullElse(System.getenv("DISPLAY"), ""));
        return switch (displays.forWindows()) {
            case Ready _ -> Finding.good("screen 屏幕", "libraries and display are there");
            case NoScreen none ->
                    Finding.note(
                            "screen 屏幕",
                            "no display (" + none.said() + ")",
                            "Commands work without; start windows on a desktop");
            case LibrariesMissing missing ->
                    Finding.note(
                            "screen 屏幕",
                            "libraries are missing",
                            "For windows install "
                                    + String.join(" ", missing.packages())
                                    + "; commands work without");
        };
    }

    private static Finding camera() {
        return CameraList.here()
                .map(Machine::found)
                .orElseGet(() ->
                        Finding.note(
                                "camera 摄像头",
                                "what reads cameras does not run on this system",
                                "For cameras install libpulse0 and libxcb-shm0; scanners and"
                                        + " pictures from files work without"));
    }

    private static Finding found(List<Camera> cameras) {
        return cameras.isEmpty()
                ? Finding.note(
                        "camera 摄像头",
                        "none found",
                        "Plug one in, or use a scanner; pictures from files work without")
                : Finding.good(
                        "camera 摄像头",
                        cameras.stream()
                                .map(camera -> camera.source() + " " + camera.name())
                                .collect(Collectors.joining(", ")));
    }

    private static Finding printer() {
        var printers = PrintServiceLookup.lookupPrintServices(null, null);
        return printers.length == 0
                ? Finding.note(
                        "printer 打印机",
                        "none found",
                        "Set one up in the system; badges as PDF files work without")
                : Finding.good("printer 打印机", printers.length + ": " + printers[0].getName());
    }
}
