package org.dengta.badge.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.dengta.app.badges.Specimens;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BatchRenderer.Arrangement;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.testing.PrintedPdf;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

final class BadgeSheetsTest {
    private static final List<Badge> BADGES = Specimens.of(ShippedConfig.load().programme());

    @Test
    void a_batch_has_a_page_for_each_side_and_each_code_once() throws IOException {
        var pdf = drawn("a6-two-sides", Arrangement.PAGES, false);

        try (var document = Loader.loadPDF(pdf);
                var printed = new PrintedPdf(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2 * BADGES.size());
            assertThat(printed.text(1)).contains("王芳");
            assertThat(printed.text(2)).contains("Programme");
        }
    }

    @Test
    void four_badges_of_a6_stand_on_a4_with_their_backs_on_the_next_page() throws IOException {
        var pdf = drawn("a6-two-sides", Arrangement.A4, false);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595.2f, 595.3f);
        }
    }

    @Test
    void a_folded_badge_is_twice_as_wide_and_a_tent_twice_as_high() throws IOException {
        try (var book = Loader.loadPDF(drawn("a6-two-sides", Arrangement.FOLDED, false));
                var tent = Loader.loadPDF(drawn("seat-card", Arrangement.FOLDED, false))) {
            assertThat(book.getPage(0).getMediaBox().getWidth()).isBetween(595.2f, 595.3f);
            assertThat(tent.getPage(0).getMediaBox().getHeight()).isBetween(595.2f, 595.3f);
        }
    }

    @Test
    void a_file_for_archives_says_so_and_what_its_colours_mean() {
        var plain = drawn("a6", Arrangement.PAGES, false);
        var archival = drawn("a6", Arrangement.PAGES, true);

        assertThat(new String(archival, StandardCharsets.ISO_8859_1))
                .contains("<pdfaid:part>2</pdfaid:part>");
        assertThat(archival.length - plain.length).isBetween(1000, 6000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a6",
                "a6-two-sides",
                "cr80",
                "label-62",
                "day-pass",
                "upgrade",
                "transferable",
                "seat-card"
            })
    void every_layout_takes_the_longest_names_and_the_rarest_characters(String name) {
        var renderer = new PdfBadgeRenderer();

        assertThat(BADGES)
                .hasSize(4)
                .allSatisfy(badge ->
                        assertThat(renderer.render(badge, layout(name)).warnings()).isEmpty());
    }

    @Test
    void backs_lie_behind_their_fronts_when_the_sheet_is_turned_sideways() {
        var sheet = Imposition.onA4(105, 148);

        assertThat(sheet.places()).isEqualTo(4);
        assertThat(sheet.place(0, false).left()).isZero();
        assertThat(sheet.place(0, true).left()).isEqualTo(105);
        assertThat(sheet.place(3, true).left()).isZero();
        assertThat(Imposition.onA4(85.6, 54).places()).isEqualTo(10);
        assertThat(Imposition.onA4(400, 300).places()).isEqualTo(1);
    }

    private static byte[] drawn(String name, Arrangement arrangement, boolean archival) {
        var file = new ByteArrayOutputStream();
        var warnings =
                new PdfBadgeRenderer(archival)
                        .render(BADGES.iterator(), layout(name), arrangement, file);
        assertThat(warnings).isEmpty();
        return file.toByteArray();
    }

    private static BadgeLayout layout(String name) {
        var outcome = BadgeLayoutFile.read(Path.of("kiosk-config/badges", name + ".yaml"));
        assertThat(outcome).isInstanceOf(LayoutOutcome.Sound.class);
        return ((LayoutOutcome.Sound) outcome).layout();
    }
}
