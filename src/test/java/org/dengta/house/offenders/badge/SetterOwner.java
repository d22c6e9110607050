package org.dengta.house.offenders.badge;

public final class SetterOwner {
    public void setName(String name) {}
}
