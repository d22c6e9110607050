package org.dengta.app.exchange;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.central.EmbeddedCentral;
import org.dengta.testing.ShippedConfig;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** A central with the usual list, served in this process, and kiosks that belong to it. */
public final class Served implements AutoCloseable {
    private final SecureRandom random = new SecureRandom();
    private final KioskProgram program;
    private EmbeddedCentral central;

    /** Made in a folder of the test's. */
    public Served(Path folder) throws IOException {
        program = new KioskProgram(Files.createDirectories(folder.resolve("central"))).withList();
        central = start(0);
    }

    private EmbeddedCentral start(int port) {
        var there = Replica.open(ShippedConfig.load(), program.data(), program.clock(), random);
        return EmbeddedCentral.start(there, program.config(), port, random);
    }

    /** The commands on its data folder. */
    public KioskProgram program() {
        return program;
    }

    public String address() {
        return central.address();
    }

    public Replica replica() {
        return central.replica();
    }

    /** Stops serving. */
    public void stop() {
        central.close();
    }

    /** Serves at the same address again. */
    public void restart() {
        central = start(URI.create(central.address()).getPort());
    }

    /** A code for a kiosk. */
    public String invite(String kiosk) throws IOException {
        var invited = program.run("central", "invite", kiosk, "--json");
        return String.valueOf(first(invited).get("code"));
    }

    /** A kiosk that belongs to it, without a list yet. */
    public KioskProgram enrolled(String id) throws IOException {
        var kiosk = program.other(id);
        var ended = kiosk.run("enrol", address(), "--code", invite(id));
        if (ended.exitCode() != 0) {
            throw new AssertionError(ended.toString());
        }
        return kiosk;
    }

    /** The object of the first line. */
    public static Map<String, Object> first(KioskProgram.Ended ended) throws IOException {
        return org.dengta.app.JsonLines.of(ended).getFirst();
    }

    @Override
    public void close() {
        central.close();
    }
}
