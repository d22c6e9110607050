package org.dengta.kiosk.config;

import org.dengta.badge.BadgeField;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeLayout.Align;
import org.dengta.badge.BadgeLayout.Artwork;
import org.dengta.badge.BadgeLayout.Box;
import org.dengta.badge.BadgeLayout.Chips;
import org.dengta.badge.BadgeLayout.Element;
import org.dengta.badge.BadgeLayout.Fill;
import org.dengta.badge.BadgeLayout.Fit;
import org.dengta.badge.BadgeLayout.Fixed;
import org.dengta.badge.BadgeLayout.OfCategory;
import org.dengta.badge.BadgeLayout.OnCategory;
import org.dengta.badge.BadgeLayout.Paint;
import org.dengta.badge.BadgeLayout.Photo;
import org.dengta.badge.BadgeLayout.Qr;
import org.dengta.badge.BadgeLayout.Style;
import org.dengta.badge.BadgeLayout.Text;
import org.dengta.badge.BadgeLayout.VerticalAlign;
import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.kiosk.config.event.EventScalars;
import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;

import java.util.Arrays;
import java.util.Optional;

/** A file of {@code badges/}. Lengths are millimetres, sizes of letters are points. */
final class BadgeReader {
    private static final Scalar<Double> SIDE = Scalars.number(20, 420);
    private static final Scalar<Double> RADIUS = Scalars.number(0, 200);
    private static final Scalar<Double> POINTS = Scalars.number(3, 200);
    private static final Scalar<Double> TURN = Scalars.number(-360, 360);
    private static final Scalar<Double> LINE_HEIGHT = Scalars.number(0.5, 5);
    private static final Scalar<Type> TYPE = Scalars.constant(Type.class);
    private static final Scalar<String> TEXT =
            new Fields(Arrays.stream(BadgeField.values()).map(BadgeField::key).toList()).text();
    private static final Scalar<Paint> PAINT = new Scalar<>(new OfCategory(), BadgeReader::paint);

    private final BadgeBoxes boxes;
    private final LayoutPictures pictures;

    private BadgeReader(BadgeBoxes boxes, LayoutPictures pictures) {
        this.boxes = boxes;
        this.pictures = pictures;
    }

    private enum Type {
        FILL,
        TEXT,
        PHOTO,
        PICTURE,
        CHIPS,
        QR
    }

    /**
     * @param pictures those that lie beside the layout's file
     */
    static BadgeLayout read(String id, YamlMap root, LayoutPictures pictures) {
        EventReader.format(root, "badge/1");
        var page = root.in("page", BadgeReader::page);
        EventReader.notEmpty(root, "elements");
        var reader = new BadgeReader(new BadgeBoxes(page), pictures);
        return new BadgeLayout(
                id,
                page.width(),
                page.height(),
                root.each("elements", reader::element),
                root.findEach("back", reader::element));
    }

    private static Box page(YamlMap map) {
        return new Box(0, 0, map.get("width", SIDE), map.get("height", SIDE));
    }

    private Element element(YamlMap map) {
        var type = map.read("type", TYPE);
        var turn = type.equals(Optional.of(Type.TEXT)) ? map.find("turn", TURN).orElse(0.0) : 0;
        var box = boxes.read(map, "box", turn);
        if (type.isEmpty()) {
            map.names();
            return new Qr(box);
        }
        return switch (type.orElseThrow()) {
            case FILL -> new Fill(box, map.get("paint", PAINT), radius(map, box));
            case TEXT ->
                    new Text(
                            box,
                            map.get("value", TEXT),
                            map.in("fit", this::fit),
                            style(map, turn));
            case PHOTO ->
                    new Photo(
                            box, radius(map, box), map.find("whole", Scalars.YES_NO).orElse(false));
            case PICTURE -> new Artwork(box, pictures.read(map, "file"));
            case CHIPS -> chips(map, box);
            case QR -> new Qr(box, map.find("quiet", Scalars.YES_NO).orElse(true));
        };
    }

    /** At most half of the shorter side, where the corners meet. */
    private static double radius(YamlMap map, Box box) {
        var radius = map.find("radius", RADIUS).orElse(0.0);
        var most = Math.min(box.width(), box.height()) / 2;
        if (radius > most && most > 0) {
            map.fault(
                    "radius",
                    ConfigFault.RADIUS_TOO_LARGE,
                    BadgeBoxes.plain(radius),
                    BadgeBoxes.plain(most));
            return 0;
        }
        return radius;
    }

    private static Chips chips(YamlMap map, Box box) {
        var size = map.get("size", POINTS);
        var least = map.find("min", POINTS).orElse(size);
        if (least > size) {
            map.fault(
                    "min",
                    ConfigFault.SIZES_REVERSED,
                    BadgeBoxes.plain(size),
                    BadgeBoxes.plain(least));
        }
        return new Chips(box, size, Math.min(size, least));
    }

    private Fit fit(YamlMap map) {
        var max = map.read("max", POINTS);
        var min = map.read("min", POINTS);
        if (max.isPresent() && min.isPresent() && max.orElseThrow() < min.orElseThrow()) {
            map.fault(
                    "min",
                    ConfigFault.SIZES_REVERSED,
                    BadgeBoxes.plain(max.orElseThrow()),
                    BadgeBoxes.plain(min.orElseThrow()));
        }
        var standIn = POINTS.standIn();
        return new Fit(
                max.orElse(standIn),
                min.orElse(standIn),
                map.find("lines", Scalars.whole(1, 20)).orElse(1),
                map.find("line-height", LINE_HEIGHT).orElse(0.0));
    }

    private static Style style(YamlMap map, double turn) {
        return new Style(
                map.find("align", Scalars.constant(Align.class)).orElse(Align.LEFT),
                map.find("vertical", Scalars.constant(VerticalAlign.class))
                        .orElse(VerticalAlign.MIDDLE),
                map.find("bold", Scalars.YES_NO).orElse(false),
                map.find("italic", Scalars.YES_NO).orElse(false),
                turn,
                map.get("paint", PAINT));
    }

    private static Reading<Paint> paint(String text) {
        return switch (text) {
            case "category" -> Reading.of(new OfCategory());
            case "on-category" -> Reading.of(new OnCategory());
            default ->
                    EventScalars.COLOUR
                            .reader()
                            .apply(text)
                            .then(rgb -> Reading.of(new Fixed(rgb)));
        };
    }
}
