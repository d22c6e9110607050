package org.dengta.app.badges;

import org.dengta.accreditation.Person;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeContents;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BadgeRenderer.MissingGlyphs;
import org.dengta.badge.BadgeRenderer.PhotoUnreadable;
import org.dengta.badge.BadgeRenderer.TooLong;
import org.dengta.badge.BadgeRenderer.Warning;
import org.dengta.badge.BadgeRenderer.ZonesLeftOut;
import org.dengta.credential.CredentialCode;
import org.dengta.platform.pdf.picture.PictureReader;
import org.dengta.platform.pdf.picture.PictureReading;
import org.dengta.programme.Programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What would not come out as the list has it, found by drawing each badge with a made-up code. */
public final class Preflight {
    private static final int MOST_SHOWN = 40;

    private final BadgeContents contents;
    private final BadgeRenderer renderer;
    private final BadgeLayout layout;
    private final CredentialCode code = CredentialCode.draw(new SplittableRandom(0));

    /**
     * Something to be mended in the list, or to be accepted.
     *
     * @param code a short word for programs
     * @param detail which characters, text or fault of a photo
     * @param words for people, in English and Chinese
     */
    public record Finding(String code, String detail, String words) {}

    public Preflight(Programme programme, BadgeRenderer renderer, BadgeLayout layout) {
        contents = new BadgeContents(programme);
        this.renderer = renderer;
        this.layout = layout;
    }

    /** What is to be found without looking at photos. */
    public List<Finding> of(Person person) {
        return contents.of(person, Optional.empty(), () -> code).stream()
                .flatMap(badge -> drawn(badge).stream())
                .toList();
    }

    /** The same and whether the photo can be used, if the layout shows one. */
    public List<Finding> of(Person person, Optional<byte[]> photo) {
        var found = new ArrayList<Finding>();
        contents.of(person, photo, () -> code).ifPresent(badge -> found.addAll(drawn(badge)));
        if (layout.showsPhoto() && photo.isEmpty()) {
            found.add(new Finding("no-photo", "", "there is no photo 没有照片"));
        }
        return found;
    }

    private List<Finding> drawn(Badge badge) {
        return renderer.render(badge, layout).warnings().stream()
                .map(warning -> finding(warning, badge))
                .toList();
    }

    /** What a warning of a badge means. */
    public static Finding finding(Warning warning, Badge badge) {
        return switch (warning) {
            case MissingGlyphs(var characters) ->
                    detailed(
                            "no-glyph",
                            codePoints(characters),
                            "no typeface has these characters; a question mark is printed"
                                    + " 字库缺字，将印为问号");
            case TooLong(var value) ->
                    detailed(
                            "too-long",
                            shortened(value),
                            "too long for its box and printed very small; shorten it"
                                    + " 文字过长，印出很小，请缩短");
            case ZonesLeftOut(var signs) ->
                    detailed(
                            "zones-left-out",
                            String.join(", ", signs),
                            "no room for these zones, which a + only counts; use another layout"
                                    + " 版面放不下这些区域，仅以 + 计数，请换版式");
            case PhotoUnreadable _ -> photo(badge.photo().orElse(new byte[0]));
        };
    }

    private static Finding detailed(String code, String detail, String words) {
        return new Finding(code, detail, words + ": " + detail);
    }

    private static String codePoints(String characters) {
        return characters
                .codePoints()
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static Finding photo(byte[] file) {
        return switch (PictureReader.read(file)) {
            case PictureReading.Read _ -> new Finding("photo", "", "the photo 照片");
            case PictureReading.Unreadable(var reason) ->
                    switch (reason) {
                        case EMPTY -> of("empty", "the photo's file is empty 照片文件为空");
                        case NEITHER_JPEG_NOR_PNG ->
                                of("format", "the photo is neither JPEG nor PNG 照片不是 JPEG 或 PNG");
                        case DAMAGED -> of("damaged", "the photo's file is damaged 照片文件已损坏");
                        case TOO_LARGE ->
                                of(
                                        "too-large",
                                        "the photo has more than 40 megapixels 照片超过 4000 万像素");
                        case UNUSUAL_COLOURS ->
                                of(
                                        "colours",
                                        "the photo has the colours of print (CMYK); save it as RGB"
                                                + " 照片为印刷色 (CMYK)，请另存为 RGB");
                    };
        };
    }

    private static Finding of(String reason, String words) {
        return new Finding("photo-unusable", reason, words);
    }

    private static String shortened(String value) {
        var count = value.codePointCount(0, value.length());
        return count <= MOST_SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MOST_SHOWN)) + "… (" + count + ")";
    }
}
