package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.device.ScannerFile;
import org.dengta.scanner.Advice;
import org.dengta.scanner.AdviceWords;
import org.dengta.scanner.Burst;
import org.dengta.scanner.Calibration;
import org.dengta.scanner.Calibration.Outcome;
import org.dengta.scanner.ScannerProfile;
import org.dengta.scanner.Suffix;
import org.dengta.scanner.TestCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * {@code dengta scanner-check}: what the set-up screen does, from lines that a scanner types into
 * the terminal. How fast it types cannot be seen there.
 */
@Command(
        name = "scanner-check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the codes of the test sheet from the standard input, a line each, and says what"
                    + " to change at the scanner.",
            "Exit code 0: the scanner can be used; 1: not yet."
        })
public final class ScannerCheckCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--save", description = "Keeps what was learned for this kiosk's windows.")
    private boolean isToSave;

    public ScannerCheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var calibration = new Calibration();
        context.streams().in().lines().forEach(line -> take(calibration, line));
        for (var code : TestCode.values()) {
            print(code, calibration.outcome(code));
        }
        calibration.advice().forEach(this::print);
        var isUsable = calibration.isUsable();
        if (isToSave && isUsable) {
            var file = new ScannerFile(context.newDataFolder());
            file.save(calibration.profile());
        }
        return isUsable ? 0 : 1;
    }

    private static void take(Calibration calibration, String line) {
        var isTab = line.endsWith("\t");
        var typed = isTab ? line.substring(0, line.length() - 1) : line;
        var pace = ScannerProfile.UNKNOWN.pace();
        calibration.take(new Burst(typed, isTab ? Suffix.TAB : Suffix.ENTER, pace));
    }

    private void print(TestCode code, Outcome outcome) {
        var said = outcome.name().toLowerCase(Locale.ROOT);
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("code", code.code());
                                    json.writeStringField("outcome", said);
                                })
                                : code.code() + ": " + said);
    }

    private void print(Advice advice) {
        var out = context.streams().out();
        if (context.options().json()) {
            out.println(
                    Json.object(json -> {
                        json.writeStringField("advice", advice.code());
                        json.writeStringField(
                                "urgency", advice.urgency().name().toLowerCase(Locale.ROOT));
                    }));
            return;
        }
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = new AdviceWords(language);
            out.println("  " + words.found(advice) + " " + words.change(advice));
        }
    }
}
