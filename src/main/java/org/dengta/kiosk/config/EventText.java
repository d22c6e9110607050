package org.dengta.kiosk.config;

import org.dengta.kiosk.config.event.EventReader;
import org.dengta.platform.yaml.Fault;
import org.dengta.platform.yaml.Faults;
import org.dengta.platform.yaml.YamlText;
import org.dengta.programme.Programme;

import java.util.List;

/** The text of an {@code event.yaml} that lies in no folder: as one replica gives it to another. */
public final class EventText {
    private EventText() {}

    /** What came of reading it: everything or nothing. */
    public sealed interface Outcome {}

    /** It has no fault. */
    public record Sound(Programme programme) implements Outcome {}

    /**
     * Nothing of it may be used.
     *
     * @param faults every fault by line, at least one
     */
    public record Faulty(List<Fault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    public static Outcome read(String yaml) {
        var faults = new Faults("event.yaml");
        var draft = new YamlText(yaml, faults).read(EventReader::read);
        return faults.isEmpty() && draft.isPresent()
                ? new Sound(draft.get().programme().get())
                : new Faulty(faults.found());
    }
}
