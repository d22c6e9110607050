package org.dengta.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.badges.Specimens;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.testing.ShippedConfig;
import org.dengta.ui.setup.layout.LayoutStudio.Drawn;
import org.dengta.ui.setup.layout.LayoutStudio.Faulty;
import org.dengta.ui.setup.layout.LayoutStudio.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class FileStudioTest {
    private static final Wish FRONT = new Wish(0, 0);

    private Path file;
    private FileStudio studio;

    @TempDir private Path folder;

    @BeforeEach
    void a_layout_of_two_sides() throws IOException {
        file = folder.resolve("card.yaml");
        Files.copy(Path.of("kiosk-config/badges/a6-two-sides.yaml"), file);
        var people = Specimens.of(ShippedConfig.load().programme());
        studio = new FileStudio(file, people, new PdfBadgeRenderer());
    }

    @Test
    void it_draws_each_side_once_and_again_when_the_file_was_saved() throws IOException {
        var drawn = (Drawn) studio.look(FRONT).orElseThrow();
        assertThat(drawn.sides()).isEqualTo(2);
        assertThat(drawn.remarks()).isEmpty();
        assertThat(drawn.pixels().height()).isBetween(890, 910);
        assertThat(studio.look(FRONT)).isEmpty();
        assertThat(studio.look(new Wish(0, 1))).get().isInstanceOf(Drawn.class);

        Files.writeString(file, Files.readString(file) + "# more\n");
        assertThat(studio.look(new Wish(0, 1))).isPresent();
    }

    @Test
    void every_fault_has_its_place_in_both_languages() throws IOException {
        Files.writeString(
                file,
                """
                format: badge/1
                page: {width: 105, height: 148}
                elements:
                  - {type: fill, box: [0, 0, 106, 10], paint: category}
                  - {type: square, box: [0, 0, 10, 10]}
                """);
        var faulty = (Faulty) studio.look(FRONT).orElseThrow();
        assertThat(faulty.english()).hasSize(2).allMatch(line -> line.contains("card.yaml:"));
        assertThat(faulty.chinese()).hasSize(2).noneMatch(line -> faulty.english().contains(line));
    }

    @Test
    void a_file_that_is_being_replaced_is_no_fault_but_one_that_is_gone_is() throws IOException {
        assertThat(studio.look(FRONT)).isPresent();
        Files.delete(file);
        assertThat(studio.look(FRONT)).isEmpty();
        assertThat(studio.look(FRONT)).get().isInstanceOf(Faulty.class);
    }

    @Test
    void a_name_too_long_for_the_layout_is_remarked() throws IOException {
        Files.writeString(
                file,
                """
                format: badge/1
                page: {width: 50, height: 30}
                elements:
                  - {type: text, box: [1, 1, 9, 4], value: "{name.primary}", fit: {max: 9, min: 8}, paint: "#000000"}
                """);
        var drawn = (Drawn) studio.look(new Wish(2, 0)).orElseThrow();
        assertThat(drawn.sides()).isEqualTo(1);
        assertThat(drawn.remarks()).singleElement().asString().contains("too long");
    }
}
