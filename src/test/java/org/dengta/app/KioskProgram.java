package org.dengta.app;

import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The whole program in this process, on the configuration it comes with and a folder of its own.
 */
public final class KioskProgram {
    /** Approved guest, pending guest, a crew member and a family's reservation. */
    public static final String LIST =
            """
            编号,类别,中文姓名,英文姓名,单位,电话,审核状态,回复,参会方式,外部码,人数
            G-0001,mayor,林海,Lin Hai,威海市人民政府,13800000001,通过,确认,现场,EXPO/4711,
            G-0002,mayor,何梅,He Mei,威海市人民政府,13800000002,待审,确认,现场,,
            G-0003,expert,,Zoë Düğün-O’Connor,Ville de Lyon,,通过,确认,视频,,
            S-0001,staff,王小明,Wang Xiaoming,会务组,,通过,确认,现场,,
            V-0001,visitor,赵一家,,,,通过,确认,现场,,4
            """;

    private final Path folder;
    private final Path config;
    private final SettableClock clock;

    /** Made in a folder of the test's. */
    public KioskProgram(Path folder) {
        this(
                folder,
                Path.of("kiosk-config"),
                new SettableClock(SampleEvent.at(SampleEvent.DAY_2, "09:05")));
    }

    private KioskProgram(Path folder, Path config, SettableClock clock) {
        this.folder = folder;
        this.config = config;
        this.clock = clock;
    }

    /** Another kiosk on the same clock, with a configuration, an id and a folder of its own. */
    public KioskProgram other(String id) throws IOException {
        var place = Files.createDirectories(folder.resolve(id));
        var copy = Files.createDirectories(place.resolve("config"));
        try (var files = Files.walk(config)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = copy.resolve(config.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        var profile = copy.resolve("kiosk.yaml");
        Files.writeString(
                profile, Files.readString(profile).replaceFirst("(?m)^id: .*$", "id: " + id));
        return new KioskProgram(place, copy, clock);
    }

    /** Says more in its own {@code kiosk.yaml}; only for {@link #other}. */
    public void configured(String lines) throws IOException {
        var profile = config.resolve("kiosk.yaml");
        Files.writeString(profile, Files.readString(profile) + lines + "\n");
    }

    public Path config() {
        return config;
    }

    /**
     * How a command ended.
     *
     * @param exitCode 0 done, 1 negative, 2 wrong usage, 3 the environment cannot serve
     */
    public record Ended(int exitCode, String out, String err) {
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    public SettableClock clock() {
        return clock;
    }

    public Path folder() {
        return folder;
    }

    public Path data() {
        return folder.resolve("data");
    }

    /** Imports {@link #LIST}. */
    public KioskProgram withList() throws IOException {
        var file = write("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        var ended = run("guests", "import", file.toString());
        if (ended.exitCode() != 0) {
            throw new AssertionError(ended.toString());
        }
        return this;
    }

    /** A kiosk whose list is empty: the only row that came was rejected. */
    public KioskProgram withNobody() throws IOException {
        var file =
                write("nobody.csv", "编号,类别,姓名\nX-1,no-such,林海\n".getBytes(StandardCharsets.UTF_8));
        var ended = run("guests", "import", file.toString());
        if (ended.exitCode() != 1) {
            throw new AssertionError(ended.toString());
        }
        return this;
    }

    public Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Runs a command on this kiosk. */
    public Ended run(String... command) {
        return runWith("", command);
    }

    /** Runs a command on this kiosk with something on its standard input. */
    public Ended runWith(String input, String... command) {
        var args = new ArrayList<>(Arrays.asList(command));
        args.addAll(List.of("--config", config.toString(), "--data", data().toString()));
        return bare(input, args.toArray(String[]::new));
    }

    /** Runs the program with just these arguments. */
    public Ended bare(String input, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var streams =
                new Streams(
                        new BufferedReader(new StringReader(input)),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true));
        var exitCode = new Program(streams, clock).run(args);
        return new Ended(exitCode, out.toString(), err.toString());
    }
}
