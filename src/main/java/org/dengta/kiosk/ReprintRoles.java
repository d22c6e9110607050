package org.dengta.kiosk;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may print a second badge of somebody.
 *
 * @param copies those who may print one more of the same code: damaged, spoilt
 * @param reissues those who may print one of a new code, which voids what is there: lost, changed
 */
public record ReprintRoles(Set<Role> copies, Set<Role> reissues) {
    /** Whoever works at the kiosk. */
    public static final ReprintRoles ALL =
            new ReprintRoles(EnumSet.allOf(Role.class), EnumSet.allOf(Role.class));

    public ReprintRoles {
        copies = Set.copyOf(copies);
        reissues = Set.copyOf(reissues);
    }

    /** Who may, in a case of either kind. */
    public Set<Role> of(boolean isReissue) {
        return isReissue ? reissues : copies;
    }
}
