package org.dengta.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The current row of a result; columns are counted from 1. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(int column) throws SQLException {
        return result.getString(column);
    }

    public Optional<String> optionalText(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    public long number(int column) throws SQLException {
        return result.getLong(column);
    }

    public Optional<Long> optionalNumber(int column) throws SQLException {
        var value = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public byte[] bytes(int column) throws SQLException {
        return result.getBytes(column);
    }
}
