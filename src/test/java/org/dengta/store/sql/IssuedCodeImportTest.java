package org.dengta.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.SealedCode;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportProgress;
import org.dengta.intake.ImportResult;
import org.dengta.intake.IssuedCodes;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.kiosk.OperatorId;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.RowFault;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.Numbers;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SmallEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A list that gives the code of a badge as somebody's foreign code. */
final class IssuedCodeImportTest {
    private static final CredentialCode BADGE = CredentialCode.draw(new Random(7));

    @TempDir private Path folder;
    private Stores stores;
    private Store store;

    @BeforeEach
    void prepare() {
        stores = new Stores(folder);
        store = stores.fresh(InstantSource.fixed(SampleEvent.at(SampleEvent.DAY_1, "09:00")));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void the_code_of_a_badge_rejects_its_row_and_no_other() {
        take(row(2, "1", "李雷", ""));
        issue("1");
        var result =
                take(
                        row(2, "1", "李雷", ""),
                        row(3, "2", "韩梅梅", BADGE.digits()),
                        row(4, "3", "魏华", "x"));
        assertThat(result.totals()).isEqualTo(new ImportResult.Totals(1, 0, 1, 1, 0));
        assertThat(result.outcomes().get(1).remarks())
                .containsExactly(
                        new RowFault(Code.FOREIGN_CODE_ISSUED, ListColumn.FOREIGN_CODE, "1"));
        assertThat(store.audit().faults()).isEmpty();
    }

    @Test
    void nobodys_own_badge_is_a_foreign_code_either_however_it_is_written() {
        take(row(2, "1", "李雷", "abc"));
        issue("1");
        var spaced = BADGE.digits().replaceAll("(.{5})(?=.)", "$1 ");
        assertThat(take(row(2, "1", "李雷", spaced)).totals().rejected()).isEqualTo(1);
        assertThat(store.guests().find(new PersonId("1")).orElseThrow().foreignCode())
                .isEqualTo("abc");
    }

    @Test
    void a_foreign_code_on_the_list_is_none_that_was_issued() {
        take(row(2, "1", "李雷", "abc"));
        assertThat(take(row(2, "1", "李雷", "abc")).totals().unchanged()).isEqualTo(1);
    }

    private void issue(String person) {
        var lookup = Stores.KEYS.lookup().of(BADGE);
        var sealed = SealedCode.seal(BADGE, lookup, Stores.KEYS.data());
        store.journal()
                .append(
                        new OperatorId("desk"),
                        new CredentialIssued(
                                new PersonId(person), Credential.Kind.BADGE, lookup, sealed));
    }

    private ImportResult take(ListRow... rows) {
        var codes = IssuedCodes.of(store.codes(), Stores.KEYS.lookup());
        return new ImportGuests(
                        store.guests(),
                        SmallEvent.programme(),
                        Defaults.none(),
                        Numbers.NUMBERING,
                        codes)
                .run(List.of(rows), ImportProgress.silent());
    }

    private static ListRow row(int number, String id, String name, String foreign) {
        return new ListRow(
                number,
                Map.of(
                        ListColumn.NUMBER,
                        id,
                        ListColumn.CATEGORY,
                        "un",
                        ListColumn.CHINESE_NAME,
                        name,
                        ListColumn.FOREIGN_CODE,
                        foreign));
    }
}
