package org.dengta.house.offenders.util;

public final class ClassInNoRoom {}
