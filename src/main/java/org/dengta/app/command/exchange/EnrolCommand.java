package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.exchange.HttpUplink;
import org.dengta.app.exchange.KioskEnrolment;
import org.dengta.app.exchange.OneRound;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** {@code dengta enrol}: makes a data folder that of a kiosk of a central, and takes its list. */
@Command(
        name = "enrol",
        mixinStandardHelpOptions = true,
        description =
                "Enrols this kiosk with a central list, in an empty data folder or, with a new"
                        + " code, in the one it has; then runs a first round as sync does.")
public final class EnrolCommand implements Callable<Integer> {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private final Context context;

    @Parameters(paramLabel = "URL", description = "The central's, such as http://127.0.0.1:7413.")
    private @Nullable String url;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            required = true,
            description = "The one-time code that dengta central invite told.")
    private @Nullable String code;

    public EnrolCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var address = address(Objects.requireNonNull(url));
        var config = context.config();
        var enrolment =
                new KioskEnrolment(
                        config, context.newDataFolder(), context.clock(), context.random());
        try (var replica = enrolment.enrol(address, Objects.requireNonNull(code))) {
            var isInStep = isInStep(replica);
            var kiosk = replica.config().kiosk().id().value();
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("kiosk", kiosk);
                                        json.writeStringField("central", address.toString());
                                        json.writeBooleanField("in_step", isInStep);
                                    })
                                    : told(kiosk, address, isInStep));
            return 0;
        }
    }

    /** Whether a first round went through: the kiosk is enrolled either way. */
    private boolean isInStep(Replica replica) {
        try (var uplink = HttpUplink.of(replica).orElseThrow()) {
            return new OneRound(replica, context.clock()).run(uplink) instanceof Done;
        }
    }

    private static String told(String kiosk, URI address, boolean isInStep) {
        return """
        终端 %s 已登记到中心 %s。%s
        Kiosk %s is enrolled with the central list at %s. %s\
        """
                .formatted(
                        kiosk,
                        address,
                        isInStep ? "已取得名单和记录。" : "名单尚未取得：由 dengta sync 或终端自身取得。",
                        kiosk,
                        address,
                        isInStep
                                ? "Its list and facts are here."
                                : "The list is not here yet; dengta sync, or the kiosk itself,"
                                        + " takes it.");
    }

    /** By its name alone, no look-up: without TLS keys and tokens must not cross a network. */
    private static URI ofThisMachine(URI uri) {
        if (!LOOPBACK.matcher(uri.getHost()).matches()) {
            throw new ProblemException(Problem.of(ProblemCode.CENTRAL_ELSEWHERE, uri.toString()));
        }
        return uri;
    }

    /** Scheme, host and port, nothing behind them. */
    private static URI address(String text) {
        try {
            var uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if ("http".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && (uri.getRawPath() == null || uri.getRawPath().isEmpty())
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return ofThisMachine(uri);
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new TypeConversionException(
                "'" + text + "' is no address such as http://127.0.0.1:7413");
    }
}
