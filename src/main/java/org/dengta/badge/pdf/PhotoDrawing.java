package org.dengta.badge.pdf;

import org.dengta.badge.BadgeLayout.Photo;
import org.dengta.platform.pdf.Box;
import org.dengta.platform.pdf.Canvas;
import org.dengta.platform.pdf.Outline;
import org.dengta.platform.pdf.Rgb;
import org.dengta.platform.pdf.picture.Picture;
import org.dengta.platform.pdf.picture.PictureReader;
import org.dengta.platform.pdf.picture.PictureReading.Read;
import org.dengta.platform.pdf.picture.PictureReading.Unreadable;
import org.dengta.platform.pdf.picture.PictureScaler;

import java.util.Optional;

/** Draws the photo, or a silhouette where there is none or none that can be read. */
final class PhotoDrawing {
    private static final Rgb GROUND = new Rgb(0xEB, 0xEF, 0xF3);
    private static final Rgb FIGURE = new Rgb(0xBC, 0xC6, 0xD0);

    private final Canvas page;
    private final BadgeWarnings warnings;

    PhotoDrawing(Canvas page, BadgeWarnings warnings) {
        this.page = page;
        this.warnings = warnings;
    }

    void draw(Optional<byte[]> photo, Box box, Photo place) {
        var radius = place.radiusMm();
        if (photo.isEmpty()) {
            silhouette(box, radius);
            return;
        }
        switch (PictureReader.read(photo.get())) {
            case Read(var picture) when place.isWhole() ->
                    page.picture(PictureScaler.reduced(picture), box, Picture.Fit.CONTAIN);
            case Read(var picture) -> {
                page.fillRounded(box, radius, GROUND);
                page.pictureRounded(PictureScaler.reduced(picture), box, radius, Picture.Fit.COVER);
            }
            case Unreadable _ -> {
                warnings.photoUnreadable();
                silhouette(box, radius);
            }
        }
    }

    private void silhouette(Box box, double radius) {
        page.fillRounded(box, radius, GROUND);
        var side = Math.min(box.width(), box.height());
        var figure =
                new Box(box.left() + (box.width() - side) / 2, box.bottom() - side, side, side);
        page.symbol(Outline.SILHOUETTE, figure, FIGURE);
    }
}
