package org.dengta.house.offenders.credential;

public final class ChangingRoot {
    public int count;
}
