package org.dengta.store.sql.desk;

import org.dengta.helpdesk.Cases;
import org.dengta.helpdesk.HelpCase;
import org.dengta.platform.sql.Database;

import java.util.List;

/** The help desk's cases, folded from their facts at each question: there are few. */
public final class SqliteCases implements Cases {
    private final DutyRows duties;

    public SqliteCases(Database database) {
        duties = new DutyRows(database);
    }

    @Override
    public List<HelpCase> all() {
        return HelpCase.fold(duties.cases());
    }
}
