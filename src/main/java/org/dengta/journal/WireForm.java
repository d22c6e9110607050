package org.dengta.journal;

import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Entries as bytes: what is stored, hashed and sent, made once by the writer and never again by
 * anybody.
 */
public final class WireForm {
    private static final String VERSION = "1";
    private static final Set<String> LISTED = Set.of("position", "time", "at", "operator", "kind");

    /** Kinds that hold what only the event's key opens. */
    private static final Set<String> SEALED =
            Set.of("credential-issued", "walk-in-registered", "guest-amended");

    private WireForm() {}

    public static byte[] write(Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("dengta-entry", VERSION);
        fields.put("kiosk", entry.position().kiosk().value());
        fields.put("run", entry.position().run().hex());
        fields.put("sequence", Long.toString(entry.position().sequence()));
        if (!entry.follows().isEmpty()) {
            fields.put("follows", entry.follows());
        }
        fields.put("time", entry.time().toString());
        fields.put("at", entry.at().toString());
        entry.offsetMs().ifPresent(offset -> fields.put("offset-ms", Long.toString(offset)));
        fields.put("operator", entry.operator().value());
        fields.put("fact", FactFields.kind(entry.fact()));
        FactFields.write(entry.fact()).forEach((name, value) -> fields.put("." + name, value));
        return FieldLines.write(fields);
    }

    /**
     * The entry of bytes; IllegalArgumentException when they are no entry. An unknown kind of fact
     * is no error.
     */
    public static Entry read(byte[] bytes) {
        var fields = FieldLines.read(bytes);
        if (!VERSION.equals(fields.get("dengta-entry"))) {
            throw new IllegalArgumentException("not an entry of form " + VERSION);
        }
        try {
            return entry(fields);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("an entry without a time", e);
        }
    }

    /** The kind of a fact as written, such as {@code guest-admitted}. */
    public static String kind(Fact fact) {
        return FactFields.kind(fact);
    }

    /**
     * A fact's own fields as written, in their order: ids, reason codes, look-ups, sealed codes.
     */
    public static Map<String, String> fields(Fact fact) {
        return FactFields.write(fact);
    }

    /**
     * The entry of the fields that a listing tells of it: {@code position}, {@code time}, {@code
     * at}, {@code operator}, {@code kind} and the fact's own, but for the sealed ones; a fact that
     * is nothing without those becomes an {@link Fact.Unknown}. IllegalArgumentException for any
     * others.
     */
    public static Entry listed(Map<String, String> told) {
        var own = new LinkedHashMap<>(told);
        own.keySet().removeAll(LISTED);
        var kind = text(told, "kind");
        try {
            return new Entry(
                    Position.parse(text(told, "position")),
                    "",
                    HybridTime.parse(text(told, "time")),
                    Instant.parse(text(told, "at")),
                    OptionalLong.empty(),
                    new OperatorId(text(told, "operator")),
                    SEALED.contains(kind)
                            ? new Fact.Unknown(kind, own)
                            : FactFields.read(kind, own));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("an entry without a time", e);
        }
    }

    private static Entry entry(Map<String, String> fields) {
        var offset = fields.get("offset-ms");
        return new Entry(
                new Position(
                        new KioskId(text(fields, "kiosk")),
                        new Run(text(fields, "run")),
                        Long.parseLong(text(fields, "sequence"))),
                fields.getOrDefault("follows", ""),
                HybridTime.parse(text(fields, "time")),
                Instant.parse(text(fields, "at")),
                offset == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(offset)),
                new OperatorId(text(fields, "operator")),
                FactFields.read(text(fields, "fact"), factFields(fields)));
    }

    private static Map<String, String> factFields(Map<String, String> fields) {
        var own = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(".")) {
                own.put(name.substring(1), value);
            }
        });
        return own;
    }

    private static String text(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an entry without " + name);
        }
        return value;
    }
}
