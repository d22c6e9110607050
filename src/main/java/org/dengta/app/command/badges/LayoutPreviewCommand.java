package org.dengta.app.command.badges;

import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.badges.Specimens;
import org.dengta.app.preview.FileStudio;
import org.dengta.app.preview.PreviewWindow;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeContents;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.credential.CredentialCode;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.platform.fx.Display.LibrariesMissing;
import org.dengta.platform.fx.Display.NoScreen;
import org.dengta.platform.fx.Display.Ready;
import org.dengta.platform.fx.Displays;
import org.dengta.platform.pdf.picture.PagePictures;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

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
    private final Displays displays;

    @Parameters(paramLabel = "FILE|NAME", description = "A layout.")
    private String layout = "";

    @Option(
            names = "--out",
            paramLabel = "PNG",
            description = "A picture of it; without it a window opens.")
    private @Nullable Path out;

    @Option(
            names = "--guest",
            paramLabel = "NUMBER",
            description = "Somebody of the list, before the made-up people.")
    private @Nullable String guest;

    @Option(
            names = "--language",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "Of the window; F2 switches.")
    private String language = "zh";

    @Option(
            names = "--follow",
            description = "Draw it again whenever the file is saved, until interrupted.")
    private boolean follow;

    LayoutPreviewCommand(Context context, Displays displays) {
        this.context = context;
        this.displays = displays;
    }

    @Override
    public Integer call() {
        var file = LayoutChoice.place(context, layout);
        var specimens = people();
        var renderer = new PdfBadgeRenderer();
        if (out == null) {
            return window(new FileStudio(file, specimens, renderer), file);
        }
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

    /** Somebody of the list and those who are made up. */
    private List<Badge> people() {
        var specimens = Specimens.of(context.config().programme());
        return guest == null
                ? specimens
                : Stream.concat(Stream.of(listed(guest)), specimens.stream()).toList();
    }

    /** With a made-up code: a preview issues none. */
    private Badge listed(String number) {
        var code = CredentialCode.draw(new SplittableRandom(0));
        try (var replica = context.open()) {
            return replica.store()
                    .guests()
                    .find(new PersonId(number))
                    .flatMap(person ->
                            new BadgeContents(replica.programme())
                                    .of(person, Optional.empty(), () -> code))
                    .orElseThrow(() ->
                            new ProblemException(Problem.of(ProblemCode.NOT_APPROVED, number)));
        }
    }

    private int window(FileStudio studio, Path file) {
        switch (displays.forWindows()) {
            case Ready _ -> new PreviewWindow(studio, file.toString(), locale()).run();
            case NoScreen none ->
                    throw new ProblemException(Problem.of(ProblemCode.NO_SCREEN, none.said()));
            case LibrariesMissing missing -> {
                var packages = String.join(" ", missing.packages());
                throw new ProblemException(Problem.of(ProblemCode.SCREEN_LIBRARIES, packages));
            }
        }
        return 0;
    }

    private Locale locale() {
        return switch (language) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("--language is zh or en");
        };
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
        OutFiles.write(Objects.requireNonNull(out), png(PagePictures.row(pages, GAP)));
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
