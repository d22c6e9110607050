package org.dengta.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTargets;
import org.dengta.printing.local.FolderPrintTarget;
import org.dengta.testing.PrintedPdf;
import org.dengta.ui.setup.printer.PrinterDesk.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class KioskPrintersTest {
    private static final TestPage PAGE = new TestPage(85.6, 54);

    private Path tray;
    private KioskPrinters printers;

    @TempDir private Path folder;

    @BeforeEach
    void a_folder_and_what_the_system_knows() throws IOException {
        tray = Files.createDirectory(folder.resolve("tray"));
        printers = printers();
    }

    private KioskPrinters printers() {
        return new KioskPrinters(
                new PrintTargets(new FolderPrintTarget("tray", tray), List.of()),
                PAGE,
                new ScaleFile(folder),
                InstantSource.fixed(Instant.parse("2024-10-26T01:00:00Z")),
                () -> List.of("tray", "Laser"));
    }

    @Test
    void those_of_the_configuration_come_first_and_none_twice() {
        assertThat(printers.printers())
                .containsExactly(new Found("tray", true), new Found("Laser", false));
    }

    @Test
    void the_page_comes_out_in_the_size_of_the_badges() throws IOException {
        assertThat(printers.print("tray").outcome()).isInstanceOf(Printed.class);
        try (var files = Files.list(tray);
                var page = new PrintedPdf(Files.readAllBytes(files.findFirst().orElseThrow()))) {
            assertThat(page.widthMm()).isBetween(85.59, 85.61);
        }
    }

    @Test
    void a_printer_that_is_gone_refuses() {
        assertThat(printers.print("No such printer").outcome())
                .isEqualTo(new Refused("no-printer"));
        assertThat(printers.look("No such printer").unready()).contains("no-printer");
    }

    @Test
    void what_was_measured_is_known_at_the_next_start_but_not_for_another_page()
            throws IOException {
        var measured = new MeasuredScale(PAGE, 80.2, 39.9);
        printers.keep("tray", measured);
        printers.keep("左台 printer = 2", new MeasuredScale(new TestPage(105, 148), 99, 99));

        assertThat(printers().look("tray").measured()).contains(measured);
        assertThat(new ScaleFile(folder).of("左台 printer = 2")).isPresent();
        assertThat(printers().look("左台 printer = 2").measured()).isEmpty();

        Files.writeString(folder.resolve("printers.properties"), "tray=1 2 x\nb=\\u00\n");
        assertThat(printers().look("tray").measured()).isEqualTo(Optional.empty());
    }
}
