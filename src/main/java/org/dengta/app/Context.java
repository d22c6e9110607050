package org.dengta.app;

import org.dengta.app.rehearsal.RehearsalFolder;
import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome.Faulty;
import org.dengta.kiosk.config.ConfigOutcome.Loaded;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;

import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What a command works with: options, streams, clock, and the kiosk behind them once it is asked
 * for.
 */
public final class Context {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final GlobalOptions options;
    private final Streams streams;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private boolean rehearses;
    private Optional<RehearsalFolder> rehearsal = Optional.empty();

    public Context(GlobalOptions options, Streams streams, InstantSource clock) {
        this.options = options;
        this.streams = streams;
        this.clock = clock;
    }

    public GlobalOptions options() {
        return options;
    }

    public Streams streams() {
        return streams;
    }

    public InstantSource clock() {
        return clock;
    }

    public SecureRandom random() {
        return random;
    }

    public Path configFolder() {
        return Folders.config(options);
    }

    /** The data folder, which is there; else a ProblemException. */
    public Path dataFolder() {
        return Folders.data(options);
    }

    /** The data folder, made where it is not there. */
    public Path newDataFolder() {
        return Folders.made(options);
    }

    /** Where the data folder is or would be. */
    public Path dataPlace() {
        return Folders.place(options);
    }

    /**
     * The whole configuration; with any fault in it, all are printed and a ProblemException is
     * thrown.
     */
    public KioskConfig config() {
        var folder = configFolder();
        return switch (ConfigFolder.load(folder)) {
            case Loaded loaded -> loaded.config();
            case Faulty faulty -> {
                var texts = new FaultTexts(Locale.ENGLISH);
                faulty.faults().forEach(fault -> streams.err().println(texts.line(fault)));
                throw new ProblemException(
                        Problem.of(
                                ProblemCode.CONFIG_FAULTY,
                                folder.toString(),
                                Integer.toString(faulty.faults().size())));
            }
        };
    }

    /** This kiosk, made where nothing is there yet; close it. */
    public Replica create(KioskConfig config) {
        return Replica.create(config, newDataFolder(), clock, random);
    }

    /** This kiosk with its store open; close it. */
    public Replica open() {
        return Replica.open(config(), dataFolder(), clock, random);
    }

    /**
     * This kiosk as if it were another time there: wall clock of the venue without an offset, or an
     * instant; now when empty.
     */
    public Replica openAt(Optional<String> at) {
        var config = config();
        var shown =
                at.map(text -> shown(InstantSource.fixed(instant(text, config.programme()))))
                        .orElse(clock);
        return opened(config, shown);
    }

    /**
     * This kiosk with a clock that runs on from another time, given as for {@link #openAt}; the
     * machine's clock when empty.
     */
    public Replica openFrom(Optional<String> at) {
        var config = config();
        var running =
                at.map(text -> instant(text, config.programme()))
                        .map(start ->
                                shown(
                                        InstantSource.offset(
                                                clock, Duration.between(clock.instant(), start))))
                        .orElse(clock);
        return opened(config, running);
    }

    /** Whether what is opened from now on is a private copy, gone when the command ends. */
    public void rehearse(boolean is) {
        rehearses = is;
    }

    public boolean isRehearsal() {
        return rehearses;
    }

    private Replica opened(KioskConfig config, InstantSource shown) {
        if (!rehearses) {
            return Replica.open(config, dataFolder(), shown, random);
        }
        try (var real = Replica.open(config, dataFolder(), clock, random)) {
            rehearsal = Optional.of(RehearsalFolder.of(real));
        }
        var copy = rehearsal.orElseThrow().path();
        return Replica.open(config.withoutPrinter(), copy, shown, random);
    }

    /** Takes the private copy away, if there is one; after its replica was closed. */
    void end() {
        rehearsal.ifPresent(RehearsalFolder::close);
    }

    private InstantSource shown(InstantSource other) {
        return new ShownClock(other, clock);
    }

    /**
     * {@code 2024-10-26T09:05} at the venue, or with an offset, of the years 2000 to 2199; picocli
     * reports anything else as wrong usage.
     */
    public static Instant instant(String text, Programme programme) {
        try {
            var instant =
                    text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(programme.time().zone()).toInstant();
            if (instant.isBefore(EARLIEST) || !instant.isBefore(END)) {
                throw new TypeConversionException("'" + text + "' is not within 2000 to 2199");
            }
            return instant;
        } catch (DateTimeException _) {
            throw new TypeConversionException("'" + text + "' is no time such as 2024-10-26T09:05");
        }
    }

    /**
     * The clock of a rehearsal: shows another time than the machine's, which goes on to count for
     * everything that is measured.
     *
     * @param shown what the replica goes by
     * @param machine the machine's
     */
    record ShownClock(InstantSource shown, InstantSource machine) implements InstantSource {

        @Override
        public Instant instant() {
            return shown.instant();
        }

        /**
         * The machine's clock behind one that a replica goes by; itself where it shows no other.
         */
        static InstantSource machineBehind(InstantSource clock) {
            return clock instanceof ShownClock rehearsal ? rehearsal.machine() : clock;
        }
    }
}
