package org.dengta.printing.ipp;

import java.util.List;
import java.util.Optional;

/**
 * A request or an answer without the document that may follow it.
 *
 * @param code the operation asked for, or the status answered
 * @param id the request's, answered as it was
 * @param groups in their order
 */
record IppMessage(int code, int id, List<Group> groups) {
    IppMessage {
        groups = List.copyOf(groups);
    }

    /** Attributes under one tag. */
    record Group(int tag, IppAttributes attributes) {}

    /** The first group of a tag; empty attributes where there is none. */
    IppAttributes first(int tag) {
        return find(tag).orElse(IppAttributes.NONE);
    }

    /** Every group of a tag. */
    List<IppAttributes> all(int tag) {
        return groups.stream().filter(group -> group.tag() == tag).map(Group::attributes).toList();
    }

    /** Whether an answer says that it was done (RFC 8011, section 4.1.6.1). */
    boolean isDone() {
        return code < 0x0100;
    }

    private Optional<IppAttributes> find(int tag) {
        return all(tag).stream().findFirst();
    }
}
