package org.dengta.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class WholeFileTest {
    @TempDir private Path folder;

    @Test
    void a_file_is_its_owners_alone_even_in_the_place_of_an_open_one() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var file = folder.resolve("letter.pdf");
        for (var old : new Path[] {file, folder.resolve("letter.pdf.part")}) {
            Files.writeString(old, "old");
            Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
        }
        WholeFile.write(file, out -> out.write('n'));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).hasContent("n");
    }

    @Test
    void what_fails_half_way_leaves_what_was_there_and_nothing_beside_it() throws IOException {
        var file = folder.resolve("report.csv");
        Files.writeString(file, "old");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write('n');
                                    throw new IOException("full");
                                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        try (var found = Files.list(folder)) {
            assertThat(found).containsExactly(file);
        }
    }

    @Test
    void a_folder_is_never_replaced_by_a_file() throws IOException {
        var place = Files.createDirectory(folder.resolve("out"));
        assertThatThrownBy(() -> WholeFile.write(place, out -> out.write('n')))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
        assertThat(place).isEmptyDirectory();
    }
}
