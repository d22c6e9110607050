package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.doctor.Finding;
import org.dengta.app.doctor.Finding.Grade;
import org.dengta.app.doctor.Machine;
import org.dengta.app.doctor.Replicas;

import picocli.CommandLine.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * {@code dengta doctor}: whether this machine can serve; exit code 3 when something must be mended
 * first.
 */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Checks configuration, store, disk, clock, fonts, screen, camera and printer.")
public final class DoctorCommand implements Callable<Integer> {
    private static final int CANNOT_SERVE = 3;

    private final Context context;

    public DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var findings = new ArrayList<>(new Replicas(context).findings());
        findings.addAll(new Machine(context).findings());
        findings.forEach(this::print);
        return serves(findings) ? 0 : CANNOT_SERVE;
    }

    private static boolean serves(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.grade() == Grade.FAULT);
    }

    private void print(Finding finding) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("check", finding.check());
                                    json.writeStringField(
                                            "grade",
                                            finding.grade().name().toLowerCase(Locale.ROOT));
                                    json.writeStringField("found", finding.found());
                                    json.writeStringField("next", finding.next());
                                })
                                : sign(finding.grade())
                                        + " "
                                        + finding.check()
                                        + ": "
                                        + finding.found()
                                        + (finding.next().isEmpty()
                                                ? ""
                                                : "\n    → " + finding.next()));
    }

    private static String sign(Grade grade) {
        return switch (grade) {
            case GOOD -> "✔";
            case NOTE -> "!";
            case FAULT -> "✘";
        };
    }
}
