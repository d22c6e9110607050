package org.dengta.house.offenders.badge;

public final class BadgeManager {}
