package org.dengta.app.central;

import org.dengta.app.Replica;
import org.dengta.exchange.ProgrammeText;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A central's programme, given to every kiosk that is enrolled there. */
public final class Publication {
    private static final String EVENT = "event.yaml";

    private final Replica replica;

    /**
     * @param replica not enrolled elsewhere, else a ProblemException
     */
    public Publication(Replica replica) {
        if (replica.isEnrolled()) {
            throw new ProblemException(Problem.of(ProblemCode.PROGRAMME_AT_CENTRAL));
        }
        this.replica = replica;
    }

    /**
     * Publishes a text of {@code event.yaml}; IllegalArgumentException where it is faulty or of
     * another event.
     *
     * @return false where the same was published before
     */
    public boolean publish(String text) {
        return put(text);
    }

    /** Publishes the letter keys that came since, where a programme is published. */
    public void renewKeys() {
        replica.sharedProgramme().current().ifPresent(programme -> put(programme.event()));
    }

    /** Publishes the configuration's programme where none is published yet, and all letter keys. */
    void complete(Path config) {
        put(
                replica.sharedProgramme()
                        .current()
                        .map(ProgrammeText::event)
                        .orElseGet(() -> text(config.resolve(EVENT))));
    }

    private boolean put(String event) {
        var letters = replica.keysOnDisk().handed().letters();
        var before = replica.sharedProgramme().current();
        replica.sharedProgramme().put(ProgrammeText.of(event, letters));
        replica.renew();
        return !before.equals(replica.sharedProgramme().current());
    }

    /** What is in a file; a ProblemException where it cannot be read. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, file.toString()), e);
        }
    }
}
