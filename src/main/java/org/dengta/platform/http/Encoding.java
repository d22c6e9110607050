package org.dengta.platform.http;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** How a body is compressed, the best first. */
public enum Encoding {
    ZSTD("zstd"),
    GZIP("gzip"),
    NONE("identity");

    /** What a client of this program accepts, as a header's value. */
    public static final String ACCEPTED = "zstd, gzip";

    private static final int ZSTD_LEVEL = 3;

    /** Two to this power bytes that a sender may refer back to: 8 MB of memory at most. */
    private static final int ZSTD_WINDOW = 23;

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** The name in headers. */
    public String token() {
        return token;
    }

    /** The encoding of a Content-Encoding header; empty for one that is unknown here. */
    public static Optional<Encoding> named(Optional<String> header) {
        var name = header.orElse(NONE.token).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.token.equals(name)).findFirst();
    }

    /** The best that an Accept-Encoding header allows; {@link #NONE} where there is none. */
    public static Encoding best(Optional<String> accept) {
        var wishes = accept.orElse("").toLowerCase(Locale.ROOT).split(",", -1);
        return Arrays.stream(values())
                .filter(each -> Arrays.stream(wishes).anyMatch(wish -> allows(wish, each)))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean allows(String wish, Encoding encoding) {
        var parts = wish.strip().split("\\s*;\\s*", -1);
        return parts[0].equals(encoding.token)
                && Arrays.stream(parts).noneMatch(part -> part.matches("q=0(\\.0*)?"));
    }

    InputStream decoded(InputStream in) throws IOException {
        return switch (this) {
            case ZSTD -> new ZstdInputStream(in).setLongMax(ZSTD_WINDOW);
            case GZIP -> new GZIPInputStream(in);
            case NONE -> in;
        };
    }

    public OutputStream encoded(OutputStream out) throws IOException {
        return switch (this) {
            case ZSTD -> new ZstdOutputStream(out, ZSTD_LEVEL);
            case GZIP -> new GZIPOutputStream(out);
            case NONE -> out;
        };
    }

    /** Whether reading failed since the bytes are not of the encoding. */
    public static boolean isGarbage(IOException failure) {
        return failure instanceof ZipException || failure instanceof ZstdIOException;
    }
}
