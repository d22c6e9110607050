package org.dengta.printing.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dengta.printing.PrintTarget.Forgotten;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Sheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

final class SystemPrintTargetTest {
    @Test
    void a_printer_that_is_not_there_is_told() {
        var target = SystemPrintTarget.named("desk", "no printer of this name");
        assertThat(target.name()).isEqualTo("desk");
        assertThat(target.unready()).contains("no-printer");
        assertThat(target.hand(new Sheet(new byte[0], "G-1", 105, 148)))
                .isEqualTo(new Refused("no-printer"));
    }

    @Test
    void a_badge_is_printed_in_its_own_size_without_a_screen() throws IOException {
        var paper = new ByteArrayOutputStream();
        var target = new SystemPrintTarget("paper", () -> Optional.of(postScript(paper)));
        assertThat(target.unready()).isEmpty();
        assertThat(target.hand(new Sheet(square(), "G-0001-copy1", 105, 148)))
                .isEqualTo(new Printed());
        var page = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(page)
                .startsWith("%!PS")
                .contains("/PageSize [297.6", " 419.5", "72.0 72.0 M", "216.0 216.0 L", "showpage");
    }

    @Test
    void what_the_system_took_nobody_knows_the_end_of() {
        var target = SystemPrintTarget.named("desk", "no printer of this name");
        assertThat(target.withdraw(new Sent("G-0001-copy1", ""))).isEqualTo(new Forgotten());
    }

    private static StreamPrintService postScript(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }

    private static byte[] square() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A6);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(72, 72, 144, 144);
                content.fill();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
