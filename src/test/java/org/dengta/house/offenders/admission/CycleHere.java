package org.dengta.house.offenders.admission;

public final class CycleHere {
    public org.dengta.house.offenders.presence.CycleThere there;
}
