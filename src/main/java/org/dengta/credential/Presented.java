package org.dengta.credential;

import org.dengta.programme.EventNumber;

/** What a presented code turned out to be, before anybody looks whose it is. */
public sealed interface Presented {

    /** A letter of this event whose signature verifies. */
    record GenuineLetter(LetterCode letter) implements Presented {}

    /** Looks like one of our codes, but digits are wrong, missing or too many. */
    record Damaged() implements Presented {}

    /** A letter in order, but of another event. */
    record OtherEvent(EventNumber event) implements Presented {}

    /** A letter of this event whose signature is wrong under the key that it names. */
    record Forged(int keyId) implements Presented {}

    /** A letter of this event, signed with a key that this kiosk does not have. */
    record UnknownKey(int keyId) implements Presented {}

    /** The 20 digits of a badge or of a letter typed by hand. */
    record PlainCode(CredentialCode code) implements Presented {}

    /** No code: the person stands there, known to an operator who checked who it is. */
    record InPerson() implements Presented {}

    /** Any other text: perhaps a code of another system, perhaps a web address. */
    record OtherText(String text) implements Presented {
        /** Says nothing: the text may be a secret. */
        @Override
        public String toString() {
            return "OtherText";
        }
    }
}
