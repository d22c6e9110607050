package org.dengta.platform.text;

/** The typefaces of all tests, so that large files are parsed once. */
public final class SharedTypefaces {
    public static final Typefaces INSTANCE = new Typefaces();

    private SharedTypefaces() {}
}
