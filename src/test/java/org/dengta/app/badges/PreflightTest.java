package org.dengta.app.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeContents;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Chips;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.credential.CredentialCode;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.kiosk.config.LayoutOutcome;
import org.dengta.testing.SamplePhoto;
import org.dengta.testing.ShippedConfig;
import org.junit.jupiter.api.Test;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

final class PreflightTest {
    private static final KioskConfig CONFIG = ShippedConfig.load();

    private final Preflight preflight =
            new Preflight(CONFIG.programme(), new PdfBadgeRenderer(), CONFIG.badge());

    @Test
    void a_good_name_and_photo_give_nothing_to_look_at() {
        assertThat(preflight.of(named("王芳"))).isEmpty();
        assertThat(preflight.of(named("王芳"), Optional.of(SamplePhoto.jpeg(300, 400)))).isEmpty();
    }

    @Test
    void a_name_of_twelve_thousand_letters_is_found_too_long() {
        var found = preflight.of(named("Wilhelmina ".repeat(1100).strip()));

        assertThat(found).extracting(Preflight.Finding::code).containsExactly("too-long");
        assertThat(found.getFirst().detail()).hasSizeLessThan(60).endsWith("(12099)");
    }

    @Test
    void what_no_face_has_is_named_by_code_point_once() {
        assertThat(preflight.of(named("Ann 😀😀 \u0378 \uE000")))
                .extracting(Preflight.Finding::code, Preflight.Finding::detail)
                .containsExactly(tuple("no-glyph", "U+1F600 U+0378 U+E000"));
    }

    @Test
    void directions_forced_by_invisible_characters_do_no_harm() {
        assertThat(preflight.of(named("\u202Egnaw\u202C Ann\u2066x\u2069"))).isEmpty();
    }

    @Test
    void a_photo_that_cannot_be_used_says_why() {
        var jpeg = SamplePhoto.jpeg(300, 400);

        assertThat(reason(new byte[0])).isEqualTo("empty");
        assertThat(reason(new byte[] {1, 2, 3})).isEqualTo("format");
        assertThat(reason(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo("damaged");
        assertThat(reason(SamplePhoto.cmykJpeg())).isEqualTo("colours");
        assertThat(reason(widened(jpeg))).isEqualTo("too-large");
    }

    @Test
    void nobody_without_a_photo_is_overlooked_where_the_layout_shows_one() {
        assertThat(preflight.of(named("王芳"), Optional.empty()))
                .extracting(Preflight.Finding::code)
                .containsExactly("no-photo");
    }

    @Test
    void zones_for_which_the_card_has_no_room_are_named() {
        var layout =
                ((LayoutOutcome.Sound)
                                BadgeLayoutFile.read(Path.of("kiosk-config/badges/cr80.yaml")))
                        .layout();
        var narrow = new ArrayList<>(layout.elements());
        narrow.replaceAll(element ->
                element instanceof Chips chips
                        ? new Chips(new Box(4, 41, 14, chips.box().height()), 5.5, 5.5)
                        : element);
        var card = new BadgeLayout("cr80", layout.widthMm(), layout.heightMm(), narrow);
        var zones = contents().chips();

        var found = new Preflight(CONFIG.programme(), new PdfBadgeRenderer(), card).of(named("王芳"));

        assertThat(found).extracting(Preflight.Finding::code).containsExactly("zones-left-out");
        var left = List.of(found.getFirst().detail().split(", "));
        assertThat(left).hasSizeLessThan(zones.size()).doesNotHaveDuplicates();
        assertThat(zones).endsWith(left.toArray(String[]::new));
    }

    private static Badge contents() {
        var code = CredentialCode.draw(new SplittableRandom(0));
        return new BadgeContents(CONFIG.programme())
                .of(named("王芳"), Optional.empty(), () -> code)
                .orElseThrow();
    }

    @Test
    void pictures_of_sixteen_bits_a_colour_are_drawn_like_others() throws IOException {
        for (var size : new int[] {60, 1600}) {
            for (var colours : new int[] {ColorSpace.CS_sRGB, ColorSpace.CS_GRAY}) {
                var photo = deep(colours, size);
                assertThat(preflight.of(named("王芳"), Optional.of(photo))).isEmpty();
            }
        }
    }

    @Test
    void a_file_that_says_twelve_bits_a_colour_is_named_before_printing() {
        var jpeg = SamplePhoto.jpeg(300, 400);
        var file = ByteBuffer.wrap(jpeg);
        for (var i = 2; (file.getShort(i) & 0xFFFF) != 0xFFDA; ) {
            if ((file.getShort(i) & 0xFFFF) == 0xFFC0) {
                file.putShort(i, (short) 0xFFC1).put(i + 4, (byte) 12);
            }
            i += 2 + (file.getShort(i + 2) & 0xFFFF);
        }
        assertThat(reason(jpeg)).isIn("colours", "damaged");
    }

    /** A PNG of 16 bits a colour. */
    private static byte[] deep(int colours, int size) throws IOException {
        var model =
                new ComponentColorModel(
                        ColorSpace.getInstance(colours),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(size, size);
        for (var i = 0; i < size; i++) {
            raster.setSample(i, i, 0, i * 65535 / size);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(model, raster, false, null), "png", bytes);
        return bytes.toByteArray();
    }

    private String reason(byte[] photo) {
        var found = preflight.of(named("王芳"), Optional.of(photo));
        assertThat(found).extracting(Preflight.Finding::code).containsExactly("photo-unusable");
        return found.getFirst().detail();
    }

    /** A file that says it has 20,000 by 10,000 pixels. */
    private static byte[] widened(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg.clone());
        for (var i = 2; i < jpeg.length; i += 2 + (file.getShort(i + 2) & 0xFFFF)) {
            if (file.getShort(i) == (short) 0xFFC0) {
                return file.putShort(i + 5, (short) 10_000).putShort(i + 7, (short) 20_000).array();
            }
        }
        throw new AssertionError("no frame");
    }

    private static Person named(String name) {
        return new Person(
                new PersonId("G0001"),
                CONFIG.programme().categories().getFirst().id(),
                new Names("", name, "", ""),
                new Affiliation("", "清华大学", "", "", "", ""),
                new Protocol("", OptionalInt.empty(), ""),
                new Contact("", "", ""),
                new Participation(Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, 1),
                Set.of(),
                "");
    }
}
