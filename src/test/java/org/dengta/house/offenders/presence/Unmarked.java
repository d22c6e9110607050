package org.dengta.house.offenders.presence;

public final class Unmarked {}
