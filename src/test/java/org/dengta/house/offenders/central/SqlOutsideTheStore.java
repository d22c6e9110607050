package org.dengta.house.offenders.central;

import java.sql.Connection;

public final class SqlOutsideTheStore {
    public Connection connection;
}
