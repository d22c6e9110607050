package org.dengta.app.command.badges;

import org.dengta.badge.foreign.PretixLayout.Page;
import org.dengta.kiosk.config.BadgeLayoutFile;
import org.dengta.platform.pdf.picture.PagePictures;
import org.dengta.platform.pdf.picture.PagePictures.Size;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A background of a layout, whose pages become pictures beside it: of a front and a back. */
final class LayoutGround {
    private static final int SIDES = 2;

    /** Millimetres above which a layout has no page; no more is drawn. */
    private static final double LONGEST = 420;

    /** From fine to coarse, until a layout may name the picture. */
    private static final float[] DPI = {300, 200, 150, 100, 72};

    private static final float[] QUALITY = {0.92f, 0.75f};

    private final byte[] pdf;
    private final List<Size> sizes;

    private LayoutGround(byte[] pdf, List<Size> sizes) {
        this.pdf = pdf;
        this.sizes = sizes;
    }

    /** That of a file; empty where it is no PDF or its pages are too large for a layout. */
    static Optional<LayoutGround> of(byte[] pdf) {
        var sizes = PagePictures.sizes(pdf);
        var fits = sizes.stream().limit(SIDES).allMatch(LayoutGround::fits);
        return sizes.isEmpty() || !fits
                ? Optional.empty()
                : Optional.of(new LayoutGround(pdf, sizes));
    }

    private static boolean fits(Size size) {
        return size.widthMm() <= LONGEST && size.heightMm() <= LONGEST;
    }

    /** What a layout of a name draws on; nothing is drawn yet. */
    Page page(String name) {
        var names = IntStream.range(0, sizes.size()).mapToObj(i -> file(name, i)).toList();
        return new Page(sizes.getFirst().widthMm(), sizes.getFirst().heightMm(), names);
    }

    /** The pages that a layout of a name shows, as JPEG files by their names. */
    Map<String, byte[]> pictures(String name) {
        var pictures = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < Math.min(SIDES, sizes.size()); i++) {
            pictures.put(file(name, i), jpeg(i));
        }
        return pictures;
    }

    private static String file(String name, int page) {
        return name + "-" + (page + 1) + ".jpg";
    }

    private byte[] jpeg(int page) {
        var jpeg = new byte[0];
        for (var dpi : DPI) {
            var picture = PagePictures.page(pdf, page, dpi);
            for (var quality : QUALITY) {
                jpeg = PagePictures.jpeg(picture, quality);
                if (jpeg.length <= BadgeLayoutFile.LARGEST_PICTURE) {
                    return jpeg;
                }
            }
        }
        return jpeg;
    }
}
