package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.central.CentralServer;
import org.dengta.central.Enrolment;
import org.dengta.central.EnrolmentDesk;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta central}: this data folder as the central list of an event. */
@Command(
        name = "central",
        mixinStandardHelpOptions = true,
        description =
                "Serves this data folder as the central list, on this machine only, until it is"
                        + " stopped.")
public final class CentralCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Context context;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7413",
            description = "Where it listens; 0 for any that is free. 7413 when not given.")
    private int port = 7413;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "As if it were this time at the start, such as 2024-10-26T08:00 at the venue;"
                            + " the clock runs on from there. For rehearsals.")
    private @Nullable String at;

    public CentralCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new TypeConversionException("--port is 0 to " + HIGHEST_PORT);
        }
        try (var serving = new Serving();
                var replica = context.openFrom(Optional.ofNullable(at));
                var central =
                        CentralServer.start(
                                replica,
                                context.configFolder(),
                                port,
                                context.random(),
                                context.clock())) {
            tell(central.address());
            serving.untilStopped();
            return 0;
        }
    }

    private void tell(String address) {
        var out = context.streams().out();
        out.println(
                context.options().json()
                        ? Json.object(json -> json.writeStringField("listening", address))
                        : "中心名单："
                                + address
                                + "，目前只供本机上的程序访问。按 Ctrl+C 停止。\n"
                                + "The central list listens at "
                                + address
                                + ", for programs on this machine only until there is TLS."
                                + " Ctrl+C stops it.");
        out.flush();
    }

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            description = "A one-time code with which a kiosk enrols within 15 minutes.")
    int invite(@Parameters(paramLabel = "KIOSK", description = "Its id in kiosk.yaml.") String id) {
        try (var replica = central()) {
            var kiosk = kiosk(id);
            if (kiosk.equals(replica.config().kiosk().id())) {
                throw new ProblemException(Problem.of(ProblemCode.KIOSK_IS_CENTRAL, id));
            }
            var isEnrolled =
                    replica.store()
                            .enrolments()
                            .of(kiosk)
                            .filter(it -> it.tokenHash().isPresent() && it.revokedAt().isEmpty())
                            .isPresent();
            var code = desk(replica).invite(kiosk).told();
            var until = context.clock().instant().plus(EnrolmentDesk.GOOD);
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("kiosk", kiosk.value());
                                        json.writeStringField("code", code);
                                        json.writeStringField("until", until.toString());
                                        json.writeBooleanField("replaces", isEnrolled);
                                    })
                                    : invitation(kiosk, code, isEnrolled));
            return 0;
        }
    }

    private static String invitation(KioskId kiosk, String code, boolean isEnrolled) {
        var lines =
                code
                        + "\n15分钟内有效，仅限一次。在终端 "
                        + kiosk
                        + " 的空数据目录（或其原有目录）上运行：\n"
                        + "Good once, for 15 minutes. On "
                        + kiosk
                        + ", in an empty data folder or the one it has:\n"
                        + "  dengta enrol URL --code "
                        + code;
        return isEnrolled
                ? lines
                        + "\n该终端已登记；登记码一经使用，原设备的交换即告终止。\n"
                        + "It is enrolled already; its exchange ends when the code is used."
                : lines;
    }

    @Command(
            name = "kiosks",
            mixinStandardHelpOptions = true,
            description = "The kiosks that are invited, enrolled or revoked, a line each.")
    int kiosks() {
        try (var replica = central()) {
            var all = replica.store().enrolments().all();
            all.stream()
                    .map(it -> context.options().json() ? json(it) : line(it, replica))
                    .forEach(context.streams().out()::println);
            if (all.isEmpty()) {
                context.streams().err().println("没有终端。No kiosk was invited yet.");
            }
            return 0;
        }
    }

    private static String json(Enrolment known) {
        return Json.object(json -> {
            json.writeStringField("kiosk", known.kiosk().value());
            Times.write(json, "enrolled", known.enrolledAt());
            Times.write(json, "heard", known.heard());
            Times.write(json, "invited_until", known.codeUntil());
            Times.write(json, "revoked", known.revokedAt());
        });
    }

    private static String line(Enrolment known, Replica replica) {
        return known.kiosk()
                + "  登记 enrolled "
                + Times.told(known.enrolledAt(), replica)
                + "  最近联系 heard "
                + Times.told(known.heard(), replica)
                + (known.codeUntil().isPresent()
                        ? "  邀请至 invited until " + Times.told(known.codeUntil(), replica)
                        : "")
                + (known.revokedAt().isPresent()
                        ? "  已停用 revoked " + Times.told(known.revokedAt(), replica)
                        : "");
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description =
                    "Shuts a kiosk out: it goes on alone with the list it has, and the others wait"
                            + " for it no longer. So a kiosk that is off for good is taken out.")
    int revoke(@Parameters(paramLabel = "KIOSK") String id) {
        try (var replica = central()) {
            if (!desk(replica).revoke(kiosk(id))) {
                throw new ProblemException(Problem.of(ProblemCode.NO_SUCH_KIOSK, id));
            }
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("kiosk", id);
                                        json.writeBooleanField("revoked", true);
                                    })
                                    : id
                                            + " 已停用：不再收到名单，也不能送出记录；其他终端不再等待其消息。"
                                            + " Revoked: it takes no list and hands over no facts"
                                            + " any more, and no gate waits to hear of it.");
            return 0;
        }
    }

    private Replica central() {
        var replica = context.open();
        if (replica.isEnrolled()) {
            replica.close();
            throw new ProblemException(
                    Problem.of(ProblemCode.CENTRAL_IS_KIOSK, replica.folder().toString()));
        }
        return replica;
    }

    private EnrolmentDesk desk(Replica replica) {
        return new EnrolmentDesk(replica.store().enrolments(), context.clock(), context.random());
    }

    private static KioskId kiosk(String id) {
        try {
            return new KioskId(id);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "'"
                            + id
                            + "' is no kiosk's id; use lower case letters, digits and inner"
                            + " hyphens");
        }
    }
}
