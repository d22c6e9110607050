package org.dengta.house.offenders.presence;

public final class CycleThere {
    public org.dengta.house.offenders.admission.CycleHere here;
}
