package org.dengta.ui.desk;

import org.dengta.reading.Picture;
import org.dengta.reading.Pictures;

import java.nio.file.Path;
import java.util.List;

/** Looks for codes in pictures; slow, for a worker. */
public interface CodePictures {

    /** What a picture or PDF holds; a file that is none is an answer too. */
    Look file(Path file);

    /** What a picture holds that is in memory already. */
    Look picture(Picture picture);

    /** What was seen. */
    sealed interface Look {}

    /** Codes, each once; empty when none can be read. */
    record Codes(List<String> texts) implements Look {
        public Codes {
            texts = List.copyOf(texts);
        }
    }

    /** The file gives no picture. */
    record Unreadable(Pictures.Why why) implements Look {}
}
