package org.dengta.house.offenders.badge.pdf;

import org.dengta.house.offenders.store.sql.SqlStore;

public final class NosyAdapter {
    public SqlStore store;
}
