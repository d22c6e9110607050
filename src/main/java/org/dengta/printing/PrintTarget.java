package org.dengta.printing;

import java.util.Optional;

/** Where badges come out. Called by one thread, which it may keep waiting. */
public interface PrintTarget {

    /** What the operator knows it by; not secret. */
    String name();

    /** Why it could not print now, a short code as {@link Failed} has it; empty when it could. */
    Optional<String> unready();

    /**
     * Prints a PDF in its own size, without asking anybody. What can go wrong with a printer or
     * folder is an outcome, no exception.
     *
     * @param title for the print queue or the file name, no name of a person
     */
    Outcome print(byte[] pdf, String title);

    /** How a print ended. */
    sealed interface Outcome {}

    /** Handed over whole; paper may still jam. */
    record Printed() implements Outcome {}

    /**
     * Nothing usable came out.
     *
     * @param reason a short code such as {@code no-printer}
     */
    record Failed(String reason) implements Outcome {}
}
