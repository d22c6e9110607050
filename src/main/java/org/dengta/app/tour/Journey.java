package org.dengta.app.tour;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.venue.SessionId;

import java.nio.file.Path;

/**
 * The tour, chapter by chapter: lists in, letter out, code scanned, verdict, badge, headcount; the
 * bad cases on the way included.
 */
public final class Journey {
    private static final SessionId OPENING = new SessionId("opening-ceremony");

    private final Context context;
    private final Path data;
    private final Scenes scenes;

    /**
     * @param context the kiosk's, for looking up who plays
     * @param guide takes the steps
     * @param samples folder of the sample lists
     * @param folder the tour's own
     */
    public Journey(Context context, Guide guide, Path samples, Path folder) {
        this.context = context;
        this.data = folder.resolve("data");
        this.scenes = new Scenes(guide, samples, OutFiles.folder(folder.resolve("out")));
    }

    /** From the lists to the figures; without lists there is nobody to go on with. */
    public void run() {
        new ListChapter(scenes).tell();
        if (!scenes.guide().failures().isEmpty()) {
            return;
        }
        var config = context.config();
        var cast = cast();
        new LetterChapter(scenes).tell(cast);
        new BadgeChapter(scenes).tell(cast);
        new FamilyChapter(scenes, config.programme()).tell(cast.family());
        var duty = new DutyChapter(scenes.guide());
        duty.tell(cast.korean());
        duty.rehearse();
        new ApartChapter(context, scenes, data).tell(cast.longLatin());
        new FigureChapter(scenes.guide()).tell();
        new ScreenChapter(scenes).tell();
    }

    private Cast cast() {
        try (var replica =
                Replica.open(context.config(), data, context.clock(), context.random())) {
            return Cast.of(replica, OPENING);
        }
    }
}
