package org.dengta.central;

/** What became of a kiosk's wish to belong to this central. */
public sealed interface EnrolOutcome {

    /**
     * It belongs to it from now on.
     *
     * @param token what it shows with everything it asks: 64 hexadecimal digits, told this once
     */
    record Enrolled(String token) implements EnrolOutcome {

        /** A token must not reach a log by accident. */
        @Override
        public String toString() {
            return "Enrolled";
        }
    }

    /** No such code was given to a kiosk of this id. */
    record CodeWrong() implements EnrolOutcome {}

    /** The code was right and is too old. */
    record CodeExpired() implements EnrolOutcome {}

    /** A kiosk of this id belongs to it already and was not invited anew. */
    record KioskTaken() implements EnrolOutcome {}

    /** So many wrong codes came that none is looked at for a while. */
    record TooManyWrong() implements EnrolOutcome {}
}
