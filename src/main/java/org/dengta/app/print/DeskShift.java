package org.dengta.app.print;

import org.dengta.printing.Press;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The shift of an open window: on while anything waits or is in flight, so that another process of
 * this kiosk may print in between. For one thread.
 */
public final class DeskShift {
    private final PrintRoom room;
    private final Path data;
    private Optional<PrintShift> shift = Optional.empty();

    public DeskShift(PrintRoom room, Path data) {
        this.room = room;
        this.data = data;
    }

    /** One step; nothing moves while another process has the shift. */
    public Press.Step step() {
        shift = shift.or(() -> PrintShift.begin(room, data));
        var step = shift.map(PrintShift::step).orElseGet(() -> new Press.Step(List.of(), false));
        if (!step.isBusy()) {
            shift.ifPresent(PrintShift::close);
            shift = Optional.empty();
        }
        return step;
    }
}
