package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.badges.Specimens;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.platform.pdf.picture.PagePictures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.imageio.ImageIO;

/**
 * {@code dengta badge-layout preview}: a layout with the longest names and rarest characters as a
 * picture, drawn anew whenever the file is saved; all its faults at once where it has some.
 */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Draws a layout with difficult names into a PNG; all faults at once.")
final class LayoutPreviewCommand implements Callable<Integer> {
    private static final float DPI = 110;
    private static final int GAP = 18;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private final Context context;

    @Parameters(paramLabel = "FILE|NAME", description = "A layout.")
    private String layout = "";

    @Option(names = "--out", required = true, paramLabel = "PNG", description = "The picture.")
    private Path out = Path.of("preview.png");

    @Option(
            names = "--follow",
            description = "Draw it again whenever the file is saved, until interrupted.")
    private boolean follow;

    LayoutPreviewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var file = LayoutChoice.place(context, layout);
        var specimens = Specimens.of(context.config().programme());
        var renderer = new PdfBadgeRenderer();
        var shown = saved(file);
        var sound = show(file, specimens, renderer);
        while (follow && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE);
            var now = saved(file);
            if (!now.equals(shown)) {
                shown = now;
                sound = show(file, specimens, renderer);
            }
        }
        return sound ? 0 : 1;
    }

    private boolean show(Path file, List<Badge> specimens, PdfBadgeRenderer renderer) {
        return switch (BadgeLayoutFile.read(file)) {
            case LayoutOutcome.Sound(var sound) -> {
                var warnings = draw(sound, specimens, renderer);
                context.streams()
                        .out()
                        .println(out + (warnings == 0 ? "" : ", " + warnings + " warnings 提示"));
                context.streams().out().flush();
                yield true;
            }
            case LayoutOutcome.Faulty faulty -> {
                context.streams().err().println(LayoutChoice.lines(faulty));
                context.streams().err().flush();
                yield false;
            }
        };
    }

    private int draw(BadgeLayout sound, List<Badge> specimens, PdfBadgeRenderer renderer) {
        var rendered = specimens.stream().map(badge -> renderer.render(badge, sound)).toList();
        var pages =
                rendered.stream()
                        .flatMap(badge -> PagePictures.of(badge.pdf(), DPI).stream())
                        .toList();
        OutFiles.write(out, png(PagePictures.row(pages, GAP)));
        return rendered.stream().mapToInt(badge -> badge.warnings().size()).sum();
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot encode the preview", e);
        }
        return bytes.toByteArray();
    }

    /** When the file was saved; editors replace it, so that it may be away for a moment. */
    private static FileTime saved(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }
}
