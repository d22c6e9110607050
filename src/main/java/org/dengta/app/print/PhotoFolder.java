package org.dengta.app.print;

import org.dengta.accreditation.PersonId;
import org.dengta.app.OutFiles;
import org.dengta.badge.PhotoAlbum;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Photos in a folder, named by number: {@code NUMBER.jpg} or {@code NUMBER.png}. */
public final class PhotoFolder implements PhotoAlbum {
    private final Path folder;

    /**
     * @param folder need not be there
     */
    public PhotoFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> of(PersonId person) {
        return Stream.of(".jpg", ".jpeg", ".png")
                .map(suffix -> OutFiles.named(folder, person, suffix))
                .filter(Files::exists)
                .findFirst()
                .map(PhotoFolder::bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, file.toString()), e);
        }
    }
}
