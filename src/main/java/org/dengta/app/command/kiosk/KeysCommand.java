package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.central.Publication;
import org.dengta.credential.keyfile.KeyRing;

import picocli.CommandLine.Command;

/** {@code dengta keys}: the organisers' letter keys. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Lists and rotates the keys that sign letters.")
public final class KeysCommand {
    private final Context context;

    public KeysCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The key ids, never the keys.")
    int list() {
        try (var replica = context.open()) {
            print(replica.keys());
            return 0;
        }
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description =
                    "Draws a new key for new letters; letters under the older ones stay good.")
    int rotate() {
        // Opened first: a store that does not open must not get new keys.
        try (var replica = context.open()) {
            var keys = replica.keysOnDisk().rotate();
            // Kiosks that are enrolled here take the new key with the programme.
            new Publication(replica).renewKeys();
            print(keys);
            return 0;
        }
    }

    private void print(KeyRing keys) {
        keys.letters().keySet().stream()
                .sorted()
                .forEach(id ->
                        context.streams()
                                .out()
                                .println(
                                        context.options().json()
                                                ? Json.object(json -> {
                                                    json.writeNumberField("key", id);
                                                    json.writeBooleanField(
                                                            "signs", id == keys.current());
                                                })
                                                : "key "
                                                        + id
                                                        + (id == keys.current()
                                                                ? "  signs new letters"
                                                                : "")));
    }
}
