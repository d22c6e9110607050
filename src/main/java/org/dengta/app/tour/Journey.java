package org.dengta.app.tour;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;

import java.nio.file.Path;

/** The order of the tour. */
public final class Journey {
    private final Context context;
    private final Guide guide;
    private final Path folder;
    private final Tour tour;

    /**
     * @param context the kiosk's, for looking up who plays
     * @param guide takes the steps
     * @param samples folder of the sample lists
     * @param folder the tour's own
     */
    public Journey(Context context, Guide guide, Path samples, Path folder) {
        this.context = context;
        this.guide = guide;
        this.folder = folder;
        this.tour = new Tour(guide, samples, OutFiles.folder(folder.resolve("out")));
    }

    /** From the lists to the figures; without lists there is nobody to go on with. */
    public void run() {
        tour.lists();
        if (!guide.failures().isEmpty()) {
            return;
        }
        try (var replica = open()) {
            var cast = Tour.cast(replica);
            tour.letters(cast);
            tour.badges(cast);
            tour.family(replica, cast.family());
        }
        tour.figures();
    }

    private Replica open() {
        return Replica.open(
                context.config(), folder.resolve("data"), context.clock(), context.random());
    }
}
