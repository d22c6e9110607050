package org.dengta.house.offenders.ui.desk;

import org.dengta.house.offenders.store.sql.SqlStore;

public final class AdapterScreen {
    public SqlStore store;
}
