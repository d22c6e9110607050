package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.badge.BadgeLayout;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.FaultTexts;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which layout; without an option that of {@code kiosk.yaml}. */
public final class LayoutChoice {
    @Option(
            names = "--layout",
            paramLabel = "NAME|FILE",
            description = "A layout of the configuration's badges folder, or a file.")
    private @Nullable String layout;

    BadgeLayout from(Context context) {
        return layout == null ? context.config().badge() : read(place(context, layout));
    }

    /** A name stands for a file of the configuration. */
    static Path place(Context context, String layout) {
        return layout.endsWith(".yaml")
                ? Path.of(layout)
                : context.configFolder().resolve("badges").resolve(layout + ".yaml");
    }

    /** The layout in a file, or CONFIG_FAULTY with all its faults. */
    static BadgeLayout read(Path file) {
        return switch (BadgeLayoutFile.read(file)) {
            case LayoutOutcome.Sound(var layout) -> layout;
            case LayoutOutcome.Faulty faulty ->
                    throw new ProblemException(
                            Problem.of(ProblemCode.CONFIG_FAULTY, lines(faulty)));
        };
    }

    static String lines(LayoutOutcome.Faulty faulty) {
        var texts = new FaultTexts(Locale.ENGLISH);
        return faulty.faults().stream().map(texts::line).collect(Collectors.joining("\n"));
    }
}
