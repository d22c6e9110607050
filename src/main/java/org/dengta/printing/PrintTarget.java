package org.dengta.printing;

import java.util.List;
import java.util.Optional;

/**
 * Where badges come out. What can go wrong with a printer or folder is an outcome, no exception.
 * Called by the one thread that works the queue, which it may keep waiting for as long as one call
 * over the network takes.
 */
public interface PrintTarget {

    /** What the operator knows it by; not secret. */
    String name();

    /** Why it could not print now, a short code; empty when it could. */
    Optional<String> unready();

    /** Sizes of paper that it lists, in millimetres; empty where it tells none now. */
    default List<String> media() {
        return List.of();
    }

    /** Hands a badge over, to be printed in its own size without asking anybody. */
    HandOver hand(Sheet sheet);

    /** How far it is with what it accepted under this number. */
    Progress look(Sent sent);

    /** Takes back what it may still have of this title, whether or not its number is known. */
    Withdrawal withdraw(Sent sent);

    /**
     * Whether taking back one takes back all that it has; then nothing is taken back while another
     * may come out.
     */
    default boolean forgetsAll() {
        return false;
    }

    /**
     * A badge for paper.
     *
     * @param pdf pages of the badge's own size
     * @param title for the print queue or the file name, no name of a person
     * @param widthMm of each page
     * @param heightMm of each page
     */
    record Sheet(byte[] pdf, String title, double widthMm, double heightMm) {
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * A badge that was handed over, or was about to be.
     *
     * @param title as it had then
     * @param number the printer's own for it; empty when none was told
     */
    record Sent(String title, String number) {}

    /** What came of handing over. */
    sealed interface HandOver {}

    /** It is on its way to paper; {@link #look} tells more. */
    record Accepted(String number) implements HandOver {}

    /** Nothing was printed and nothing will be, for a short code of a reason. */
    record Refused(String reason) implements HandOver {}

    /** Nothing was printed now, for a short code of a reason; it is tried again by itself. */
    record Busy(String reason) implements HandOver {}

    /** Whether the printer has it nobody knows: it broke off in the middle. */
    record Unanswered(String reason) implements HandOver {}

    /** How far a print is. */
    sealed interface Progress {}

    /**
     * The printer has it.
     *
     * @param trace changes whenever anything moves
     * @param warning what the printer remarks, a short code; it need not be in the way
     */
    record Working(String trace, Optional<String> warning) implements Progress {}

    /**
     * Nothing goes on until somebody has seen to it; then it goes on by itself.
     *
     * @param reason a short code such as {@code media-empty}
     */
    record Hindered(String reason) implements Progress {}

    /** The printer gave it up, or never heard of it; something may have come out. */
    record Ended(String reason) implements Progress {}

    /** It came out, or is handed over whole to something that says no more. */
    record Printed() implements HandOver, Progress, Withdrawal {}

    /** What came of taking back. */
    sealed interface Withdrawal {}

    /** The printer has none of it any more. */
    record Withdrawn() implements Withdrawal {}

    /** The printer knows nothing of it: it may have come out, or never. */
    record Forgotten() implements Withdrawal {}

    /** The printer is about to give it up; ask again. */
    record Stopping() implements Withdrawal {}

    /** The printer could not be asked, for a short code of a reason. */
    record NotWithdrawn(String reason) implements Withdrawal {}
}
