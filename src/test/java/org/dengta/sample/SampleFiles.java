package org.dengta.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Writes all sample files to their folder; run it after a change of the names or the rules. */
public final class SampleFiles {
    static final Path FOLDER = Path.of("kiosk-config", "samples");

    /** Whom the portraits show, in their order. */
    static final List<String> PORTRAYED =
            List.of("G0311", "G0983", "G0805", "G0060", "G0088", "G0804");

    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        for (var file : all().entrySet()) {
            var path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The content of each file by its path in the folder. */
    static Map<String, byte[]> all() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("guests.xlsx", GuestWorkbook.of(GuestSample.parties()));
        files.put("guests-with-faults.xlsx", FaultyWorkbook.bytes());
        files.put("working.csv", WorkingSample.csv());
        files.put("reservations.csv", ReservationSample.csv());
        for (int i = 0; i < PORTRAYED.size(); i++) {
            files.put("photos/" + PORTRAYED.get(i) + ".jpg", jpeg(Portrait.six().get(i)));
        }
        return files;
    }

    private static byte[] jpeg(Portrait portrait) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(portrait.draw(), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
