package org.dengta.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/** Options that every command takes. */
public final class GlobalOptions {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Configuration folder; when not given, what DENGTA_CONFIG names, else"
                            + " kiosk-config beside the program or in this folder.")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Data folder; the account's own when not given.")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--operator",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description =
                    "Who works at the kiosk, for the journal; from kiosk.yaml when not given.")
    private @Nullable String operator;

    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    public boolean json() {
        return json;
    }

    public Optional<String> operator() {
        return Optional.ofNullable(operator);
    }
}
