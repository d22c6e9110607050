package org.dengta.credential;

import org.dengta.credential.Presented.Damaged;
import org.dengta.credential.Presented.Forged;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.credential.Presented.OtherEvent;
import org.dengta.credential.Presented.OtherText;
import org.dengta.credential.Presented.PlainCode;
import org.dengta.credential.Presented.UnknownKey;
import org.dengta.programme.EventNumber;

import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a scanned or typed text is: letter, badge code, other text; genuine, damaged, forged,
 * of another event. Pure, for any thread.
 */
public final class CodeInspector {
    private final EventNumber event;
    private final Map<Integer, PublicKey> keys;

    /**
     * @param event this kiosk's event
     * @param keys the organisers' Ed25519 keys by key id, those of earlier rotations included
     */
    public CodeInspector(EventNumber event, Map<Integer, PublicKey> keys) {
        this.event = event;
        this.keys = Map.copyOf(keys);
    }

    /** What a text is in its {@link CodeText#normal normal form}. Never throws. */
    public Presented inspect(String text) {
        var code = CodeText.normal(text);
        if (LetterFormat.resembles(code)) {
            return LetterFormat.read(code).map(this::inspect).orElseGet(Damaged::new);
        }
        if (code.length() == CredentialCode.LENGTH && CodeText.isDigits(code)) {
            return CredentialCode.isValid(code)
                    ? new PlainCode(new CredentialCode(code))
                    : new Damaged();
        }
        return new OtherText(code);
    }

    /** The credential's code in the head of a letter of this event; empty for any other text. */
    public Optional<CredentialCode> inHead(String head) {
        return LetterFormat.head(head)
                .filter(_ -> head.length() == LetterFormat.HEAD)
                .filter(it -> it.startsWith(event.digits(), 1))
                .map(it -> new CredentialCode(it.substring(1 + EventNumber.DIGITS)));
    }

    private Presented inspect(LetterCode letter) {
        if (!letter.event().equals(event)) {
            return new OtherEvent(letter.event());
        }
        var keyId = letter.seal().keyId();
        var key = keys.get(keyId);
        if (key == null) {
            return new UnknownKey(keyId);
        }
        return LetterSigner.verifies(letter, key) ? new GenuineLetter(letter) : new Forged(keyId);
    }
}
