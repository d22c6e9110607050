package org.dengta.app;

import org.dengta.kiosk.OperatorId;

import picocli.CommandLine.TypeConversionException;

/** Who works: the operator named on the command line, or the kiosk's own. */
public final class Operators {
    private Operators() {}

    public static OperatorId of(Context context, Replica replica) {
        return context.options()
                .operator()
                .map(Operators::id)
                .orElse(replica.config().kiosk().operator());
    }

    private static OperatorId id(String text) {
        try {
            return new OperatorId(text);
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException(
                    "'"
                            + text
                            + "' is no operator; use lower case letters, digits and inner hyphens");
        }
    }
}
