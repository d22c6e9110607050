package org.dengta.app;

import java.time.InstantSource;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new Program(Streams.ofProcess(), InstantSource.system()).run(args));
    }
}
