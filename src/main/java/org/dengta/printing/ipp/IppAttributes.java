package org.dengta.printing.ipp;

import org.dengta.printing.ipp.IppValue.Collection;
import org.dengta.printing.ipp.IppValue.Flag;
import org.dengta.printing.ipp.IppValue.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes in the order in which they are sent; each has at least one value.
 *
 * @param values by name
 */
record IppAttributes(Map<String, List<IppValue>> values) {
    static final IppAttributes NONE = new IppAttributes(Map.of());

    /** These and one more. */
    IppAttributes with(String name, IppValue... more) {
        var all = new LinkedHashMap<>(values);
        all.put(name, List.of(more));
        return new IppAttributes(all);
    }

    /** Whether anything was said under this name. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    List<IppValue> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The words among the values. */
    List<String> texts(String name) {
        return all(name).stream()
                .filter(Text.class::isInstance)
                .map(value -> ((Text) value).value())
                .toList();
    }

    Optional<Integer> number(String name) {
        return all(name).stream()
                .filter(IppValue.Number.class::isInstance)
                .map(value -> ((IppValue.Number) value).value())
                .findFirst();
    }

    Optional<Boolean> flag(String name) {
        return all(name).stream()
                .filter(Flag.class::isInstance)
                .map(value -> ((Flag) value).value())
                .findFirst();
    }

    /** The collections among the values. */
    List<IppAttributes> collections(String name) {
        return all(name).stream()
                .filter(Collection.class::isInstance)
                .map(value -> new IppAttributes(((Collection) value).members()))
                .toList();
    }
}
