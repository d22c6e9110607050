package org.dengta.printing.local;

import org.dengta.printing.PrintTarget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts each badge into a folder as {@code TITLE.pdf}, readable by the account alone, on disk and
 * whole before it has that name. The folder is there; it is never made, since an empty mount point
 * is no printer.
 */
public final class FolderPrintTarget implements PrintTarget {
    private final String name;
    private final Path folder;

    public FolderPrintTarget(Path folder) {
        this(folder.toString(), folder);
    }

    /**
     * @param name as it is shown
     */
    public FolderPrintTarget(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> unready() {
        if (!Files.isDirectory(folder)) {
            return Optional.of("folder-missing");
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of("folder-read-only");
    }

    @Override
    public HandOver hand(Sheet sheet) {
        var reason = unready();
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        try {
            write(sheet.pdf(), folder.resolve(fileName(sheet.title()) + ".pdf"));
            return new Printed();
        } catch (IOException e) {
            return new Refused(reason(e));
        }
    }

    /** It is there with its name, or not at all. */
    @Override
    public Progress look(Sent sent) {
        return isThere(sent) ? new Printed() : new Ended("forgotten");
    }

    /** A file that is there is there. */
    @Override
    public Withdrawal withdraw(Sent sent) {
        if (!Files.isDirectory(folder)) {
            return new NotWithdrawn("folder-missing");
        }
        return isThere(sent) ? new Printed() : new Withdrawn();
    }

    private boolean isThere(Sent sent) {
        return Files.exists(folder.resolve(fileName(sent.title()) + ".pdf"));
    }

    /** A temporary file is its owner's alone on every system that knows owners. */
    private void write(byte[] pdf, Path file) throws IOException {
        var unfinished = Files.createTempFile(folder, "badge", ".part");
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(pdf);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Signs that a path would take for its own stand as percent and their hexadecimal code. */
    static String fileName(String title) {
        var name = new StringBuilder();
        title.codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                        name.appendCodePoint(c);
                    } else {
                        name.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
                    }
                });
        return name.toString();
    }

    /** The short code of what the system said. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "folder-missing";
            case AccessDeniedException _ -> "folder-read-only";
            default -> said(e);
        };
    }

    /** Linux and Windows have no kinds for these, only words. */
    private static String said(IOException e) {
        var reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        var text = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (text.contains("no space")
                || text.contains("not enough space")
                || text.contains("quota")) {
            return "disk-full";
        }
        return text.contains("read-only") ? "folder-read-only" : "not-written";
    }
}
