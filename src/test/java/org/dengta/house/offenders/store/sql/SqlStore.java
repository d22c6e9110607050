package org.dengta.house.offenders.store.sql;

public final class SqlStore {}
