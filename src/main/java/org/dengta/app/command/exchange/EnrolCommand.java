package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.exchange.KioskEnrolment;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code dengta enrol}: makes an empty data folder that of a kiosk of a central. */
@Command(
        name = "enrol",
        mixinStandardHelpOptions = true,
        description = "Enrols this kiosk with a central list, in an empty data folder.")
public final class EnrolCommand implements Callable<Integer> {
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
            var kiosk = replica.config().kiosk().id();
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("kiosk", kiosk.value());
                                        json.writeStringField("central", address.toString());
                                    })
                                    : "终端 "
                                            + kiosk
                                            + " 已登记到中心 "
                                            + address
                                            + "。名单由 dengta sync 或终端自身取得。\n"
                                            + "Kiosk "
                                            + kiosk
                                            + " is enrolled with the central list at "
                                            + address
                                            + ". dengta sync, or the kiosk itself, takes the"
                                            + " list.");
            return 0;
        }
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
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new TypeConversionException(
                "'" + text + "' is no address such as http://127.0.0.1:7413");
    }
}
