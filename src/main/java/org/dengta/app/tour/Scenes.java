package org.dengta.app.tour;

import org.dengta.accreditation.Person;
import org.dengta.app.OutFiles;

import java.nio.file.Path;

/**
 * What the chapters of the tour share: where samples lie, where results go, and how a scan is
 * typed.
 *
 * @param guide takes the steps
 * @param samples folder of the sample lists
 * @param out folder for everything the tour makes
 */
record Scenes(Guide guide, Path samples, Path out) {
    static final String MAIN_HALL = "main-hall-door-a";

    Path letters() {
        return out.resolve("letters");
    }

    Path badges() {
        return out.resolve("badges");
    }

    String letterOf(Person person) {
        return OutFiles.named(letters(), person.id(), ".pdf").toString();
    }

    String sample(String name) {
        return samples.resolve(name).toString();
    }

    static Step scan(String title, String gate, String at, String source) {
        return Step.of(title, "scan", "--gate=" + gate, "--at=" + at, source);
    }
}
