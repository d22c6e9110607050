package org.dengta.ui.desk;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.LookupKey;
import org.dengta.credential.Presented;
import org.dengta.credential.Presented.Damaged;
import org.dengta.credential.Presented.Forged;
import org.dengta.credential.Presented.GenuineLetter;
import org.dengta.credential.Presented.InPerson;
import org.dengta.credential.Presented.OtherEvent;
import org.dengta.credential.Presented.OtherText;
import org.dengta.credential.Presented.PlainCode;
import org.dengta.credential.Presented.UnknownKey;

import java.util.Optional;
import java.util.function.Supplier;

/** Whose a shown code is. Decides nothing: a revoked code has a holder too. For any thread. */
public final class CodeHolders {
    private final Supplier<CodeInspector> inspector;
    private final LookupKey key;
    private final CodeRegister codes;

    /** Asks the register for what the inspector of now takes for a code. */
    public CodeHolders(Supplier<CodeInspector> inspector, LookupKey key, CodeRegister codes) {
        this.inspector = inspector;
        this.key = key;
        this.codes = codes;
    }

    /** Whom a code leads to. */
    public sealed interface Shown {}

    /** Somebody this kiosk knows. */
    public record Holder(PersonId person) implements Shown {}

    /**
     * Nobody.
     *
     * @param why the end of the key of a text
     */
    public record Nobody(String why) implements Shown {}

    /** Whose a scanned or read text is. */
    public Shown of(String text) {
        var presented = inspector.get().inspect(text);
        return lookup(presented)
                .flatMap(codes::find)
                .<Shown>map(credential -> new Holder(credential.person()))
                .orElseGet(() -> new Nobody(why(presented)));
    }

    private Optional<CodeLookup> lookup(Presented presented) {
        return switch (presented) {
            case GenuineLetter letter -> Optional.of(key.of(letter.letter().code()));
            case PlainCode plain -> Optional.of(key.of(plain.code()));
            case OtherText other -> Optional.of(key.of(other.text()));
            case Damaged _, OtherEvent _, Forged _, InPerson _, UnknownKey _ -> Optional.empty();
        };
    }

    private static String why(Presented presented) {
        return switch (presented) {
            case GenuineLetter _ -> "unlisted";
            case PlainCode _, InPerson _, OtherText _ -> "unknown";
            case Damaged _ -> "damaged";
            case OtherEvent _ -> "other-event";
            case Forged _ -> "forged";
            case UnknownKey _ -> "unknown-key";
        };
    }
}
