package org.dengta.app.preview;

import org.dengta.app.badges.Preflight;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeField;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.platform.pdf.picture.PagePictures;
import org.dengta.ui.setup.layout.LayoutStudio;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the layout in a file; a picture beside it that changes is a change too. */
public final class FileStudio implements LayoutStudio {
    private static final double LONGEST = 900;
    private static final double MM_PER_INCH = 25.4;

    private final Path file;
    private final List<Badge> badges;
    private final BadgeRenderer renderer;
    private String stamp = "";
    private Optional<Wish> wished = Optional.empty();
    private boolean isAway;

    /**
     * @param badges at least one
     */
    public FileStudio(Path file, List<Badge> badges, BadgeRenderer renderer) {
        this.file = file;
        this.badges = List.copyOf(badges);
        this.renderer = renderer;
    }

    @Override
    public List<String> people() {
        return badges.stream().map(FileStudio::name).toList();
    }

    private static String name(Badge badge) {
        return badge.fields().getOrDefault(BadgeField.NAME_PRIMARY, "");
    }

    @Override
    public Optional<Look> look(Wish wish) {
        var now = stamp();
        if (now.equals(stamp) && wished.equals(Optional.of(wish)) || isBeingReplaced()) {
            return Optional.empty();
        }
        stamp = now;
        wished = Optional.of(wish);
        return Optional.of(
                switch (BadgeLayoutFile.read(file)) {
                    case LayoutOutcome.Sound(var layout) -> drawn(layout, wish);
                    case LayoutOutcome.Faulty faulty ->
                            new Faulty(
                                    lines(faulty, Locale.ENGLISH), lines(faulty, Locale.CHINESE));
                });
    }

    private static List<String> lines(LayoutOutcome.Faulty faulty, Locale language) {
        var texts = new FaultTexts(language);
        return faulty.faults().stream().map(texts::line).toList();
    }

    private Drawn drawn(BadgeLayout layout, Wish wish) {
        var badge = badges.get(wish.person());
        var rendered = renderer.render(badge, layout);
        var longer = Math.max(layout.widthMm(), layout.heightMm());
        var pages = PagePictures.of(rendered.pdf(), (float) (LONGEST / (longer / MM_PER_INCH)));
        return new Drawn(
                pixels(pages.get(Math.min(wish.side(), pages.size() - 1))),
                pages.size(),
                rendered.warnings().stream()
                        .map(warning -> Preflight.finding(warning, badge).words())
                        .toList());
    }

    private static Pixels pixels(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var argb = picture.getRGB(0, 0, width, height, null, 0, width);
        return new Pixels(width, height, argb);
    }

    /** An editor that saves by replacing leaves no file for a moment. */
    private boolean isBeingReplaced() {
        var wasAway = isAway;
        isAway = Files.notExists(file);
        return isAway && !wasAway;
    }

    /** When file and pictures beside it were saved, and how long they are. */
    private String stamp() {
        var stamp = new StringBuilder(stamp(file));
        try (var beside = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            beside.filter(FileStudio::isPicture).sorted().forEach(it -> stamp.append(stamp(it)));
        } catch (IOException _) {
            return stamp.toString();
        }
        return stamp.toString();
    }

    private static boolean isPicture(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".jpg", ".jpeg", ".png").anyMatch(name::endsWith);
    }

    private static String stamp(Path path) {
        try {
            return path + " " + Files.getLastModifiedTime(path) + " " + Files.size(path) + "\n";
        } catch (IOException _) {
            return path + "\n";
        }
    }
}
