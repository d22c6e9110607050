package org.dengta.programme;

import java.util.List;

/** The kinds of people, and of what is not people, that no figure ever mixes. */
public enum Audience {
    /** Invited guests (嘉宾). */
    GUEST,
    /** Working accreditations (工作证件): crews, staff, volunteers, security, contractors. */
    WORKING,
    /** The public (观众) with an expo reservation. */
    PUBLIC,
    /** Vehicles with a permit (车辆): never counted as people. */
    VEHICLE;

    /** Those that are people. */
    public static final List<Audience> PEOPLE = List.of(GUEST, WORKING, PUBLIC);
}
