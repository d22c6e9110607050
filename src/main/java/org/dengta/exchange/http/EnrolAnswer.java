package org.dengta.exchange.http;

import org.dengta.exchange.ProgrammeText;

/** What a central says to a kiosk that wants to belong to it. */
public sealed interface EnrolAnswer {

    /**
     * It belongs to it from now on.
     *
     * @param event the event's number, four digits
     * @param token what the kiosk shows with every call
     * @param dataKey the key that seals personal data
     * @param lookupKey the key that finds codes
     * @param programme with the public keys that letters are checked with
     */
    record Enrolled(
            String event, String token, byte[] dataKey, byte[] lookupKey, ProgrammeText programme)
            implements EnrolAnswer {

        /** Neither token nor keys: they must not reach a log by accident. */
        @Override
        public String toString() {
            return "Enrolled[" + event + "]";
        }
    }

    /** No such code was given to a kiosk of this id. */
    record CodeWrong() implements EnrolAnswer {}

    /** The code was right and is too old. */
    record CodeExpired() implements EnrolAnswer {}

    /** A kiosk of this id is in already and was not invited anew. */
    record KioskTaken() implements EnrolAnswer {}

    /** So many wrong codes came that none is looked at for a while. */
    record TooManyWrong() implements EnrolAnswer {}
}
