package org.dengta.programme;

/** The kinds of people, and of what is not people, that no figure ever mixes. */
public enum Audience {
    /** Invited guests (嘉宾). */
    GUEST,
    /** Working accreditations (工作证件): crews, staff, volunteers, security, contractors. */
    WORKING,
    /** The public (观众) with an expo reservation. */
    PUBLIC,
    /** Vehicles with a permit (车辆): never counted as people. */
    VEHICLE
}
