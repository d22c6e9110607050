package org.dengta.kiosk.config;

import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.platform.yaml.Fault.Problem;
import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that hold fields between braces, and the fields they may hold. */
final class Fields {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    private final List<String> allowed;

    Fields(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** A text whose fields are all among these. */
    Scalar<String> text() {
        return new Scalar<>("-", this::read);
    }

    private Reading<String> read(String text) {
        var problems = new ArrayList<Problem>();
        var fields = FIELD.matcher(text);
        while (fields.find()) {
            if (!allowed.contains(fields.group(1))) {
                problems.add(unknown(fields.group(1)));
            }
        }
        var rest = FIELD.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            problems.add(new Problem(ConfigFault.LONE_BRACE, text));
        }
        return problems.isEmpty() ? Reading.of(text) : new Reading.Wrong<>(problems);
    }

    private Problem unknown(String field) {
        return new Problem(
                ConfigFault.UNKNOWN_FIELD,
                List.of(field, String.join(", ", allowed)),
                Spelling.nearest(field, allowed));
    }
}
