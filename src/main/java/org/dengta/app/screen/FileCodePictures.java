package org.dengta.app.screen;

import org.dengta.app.reading.Readers;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;
import org.dengta.reading.file.PictureFiles;
import org.dengta.ui.desk.CodePictures;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** Codes in files, as the commands read them. */
final class FileCodePictures implements CodePictures {
    private final PictureFiles files = new PictureFiles();
    private final SymbolReader reader = Readers.ofStills();

    @Override
    public Look file(Path file) {
        var codes = new LinkedHashSet<String>();
        return switch (files.open(file, page -> codes.addAll(codes(page)))) {
            case NotReadable(var why) -> new Unreadable(why);
            case Opened _ -> new Codes(List.copyOf(codes));
        };
    }

    @Override
    public Look picture(Picture picture) {
        return new Codes(codes(picture));
    }

    private List<String> codes(Picture page) {
        return reader.read(page).stream().map(Symbol::text).distinct().toList();
    }
}
