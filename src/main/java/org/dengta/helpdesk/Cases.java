package org.dengta.helpdesk;

import java.util.List;

/** The help desk's cases, of all kiosks this replica has heard of. */
@FunctionalInterface
public interface Cases {

    /** Every case, closed ones too; the oldest first. */
    List<HelpCase> all();
}
