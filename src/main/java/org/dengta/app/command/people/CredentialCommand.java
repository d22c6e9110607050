package org.dengta.app.command.people;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Operators;
import org.dengta.credential.Credential;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.Objects;

/** {@code dengta credential}: what a person holds, and taking it back. */
@Command(
        name = "credential",
        mixinStandardHelpOptions = true,
        description = "Lists and revokes credentials.")
public final class CredentialCommand {
    private final Context context;

    public CredentialCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "A person's credentials, without their codes.")
    int list(@Option(names = "--guest", paramLabel = "NUMBER", required = true) String guest) {
        try (var replica = context.open()) {
            var person = PersonChoice.find(replica.store().guests(), guest);
            replica.store().codes().of(person.id()).forEach(this::print);
            return 0;
        }
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Takes a person's credentials back, here now and elsewhere by exchange.")
    int revoke(
            @Option(names = "--guest", paramLabel = "NUMBER", required = true) String guest,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            description = "LETTER, BADGE or FOREIGN; all when not given.")
                    Credential.@Nullable Kind kind,
            @Option(
                            names = "--reason",
                            paramLabel = "CODE",
                            required = true,
                            description = "Why: lost, damaged, misprint, changed …")
                    String reason) {
        Reasons.code(reason);
        try (var replica = context.open()) {
            var person = PersonChoice.find(replica.store().guests(), guest);
            var kinds =
                    kind == null
                            ? List.of(Credential.Kind.values())
                            : List.of(Objects.requireNonNull(kind));
            var revoked =
                    replica.issuingDesk()
                            .revoke(person.id(), kinds, reason, Operators.of(context, replica));
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeStringField("guest", guest);
                                        json.writeNumberField("revoked", revoked.size());
                                    })
                                    : revoked.size() + " revoked. 已注销 " + revoked.size() + " 个。");
            return revoked.isEmpty() ? 1 : 0;
        }
    }

    private void print(Credential credential) {
        var end = credential.revoked();
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("guest", credential.person().value());
                                    json.writeStringField("kind", credential.kind().name());
                                    json.writeStringField("lookup", credential.lookup().toString());
                                    if (end.isPresent()) {
                                        json.writeStringField(
                                                "revokedAt", end.get().at().toString());
                                        json.writeStringField("reason", end.get().reason());
                                    }
                                })
                                : credential.kind()
                                        + "  "
                                        + credential.lookup()
                                        + end.map(r -> "  revoked " + r.at() + " " + r.reason())
                                                .orElse(""));
    }
}
