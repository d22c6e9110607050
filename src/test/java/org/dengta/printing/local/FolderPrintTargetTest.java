package org.dengta.printing.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.printing.PrintTarget.NotWithdrawn;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Sheet;
import org.dengta.printing.PrintTarget.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class FolderPrintTargetTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @TempDir private Path folder;

    @Test
    void a_badge_is_a_whole_file_that_only_the_account_reads() throws IOException {
        var target = new FolderPrintTarget(folder);
        assertThat(target.unready()).isEmpty();
        assertThat(target.hand(new Sheet(PDF, "G-0001-copy1", 105, 148))).isEqualTo(new Printed());
        assertThat(target.hand(new Sheet(PDF, "G-0001-copy1", 105, 148))).isEqualTo(new Printed());
        var file = folder.resolve("G-0001-copy1.pdf");
        assertThat(file).hasBinaryContent(PDF);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("G-0001-copy1.pdf");
    }

    @Test
    void a_file_that_is_there_came_out_and_cannot_be_taken_back() {
        var target = new FolderPrintTarget(folder);
        var sent = new Sent("G-0001-copy1", "");
        assertThat(target.withdraw(sent)).isEqualTo(new Withdrawn());
        target.hand(new Sheet(PDF, "G-0001-copy1", 105, 148));
        assertThat(target.withdraw(sent)).isEqualTo(new Printed());
        assertThat(new FolderPrintTarget(folder.resolve("stick")).withdraw(sent))
                .isEqualTo(new NotWithdrawn("folder-missing"));
    }

    @Test
    void a_title_never_leads_out_of_the_folder() {
        assertThat(new FolderPrintTarget(folder).hand(new Sheet(PDF, "../x/y", 105, 148)))
                .isEqualTo(new Printed());
        assertThat(folder.toFile().list()).containsExactly("%2E%2E%2Fx%2Fy.pdf");
    }

    @Test
    void a_folder_that_is_not_there_is_not_made() throws IOException {
        var missing = new FolderPrintTarget(folder.resolve("stick"));
        assertThat(missing.unready()).contains("folder-missing");
        assertThat(missing.hand(new Sheet(PDF, "G-1", 105, 148)))
                .isEqualTo(new Refused("folder-missing"));
        assertThat(folder.resolve("stick")).doesNotExist();
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(new FolderPrintTarget(file).hand(new Sheet(PDF, "G-1", 105, 148)))
                .isEqualTo(new Refused("folder-missing"));
    }

    @Test
    void what_the_system_says_becomes_a_short_code() {
        assertThat(FolderPrintTarget.reason(failure("No space left on device")))
                .isEqualTo("disk-full");
        assertThat(FolderPrintTarget.reason(new IOException("No space left on device")))
                .isEqualTo("disk-full");
        assertThat(FolderPrintTarget.reason(failure("Read-only file system")))
                .isEqualTo("folder-read-only");
        assertThat(FolderPrintTarget.reason(new AccessDeniedException("x")))
                .isEqualTo("folder-read-only");
        assertThat(FolderPrintTarget.reason(new IOException())).isEqualTo("not-written");
    }

    private static FileSystemException failure(String reason) {
        return new FileSystemException("x", null, reason);
    }
}
