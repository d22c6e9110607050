package org.dengta.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.Objects;

/** Colours of the whole screen; one structural style sheet is the same in both. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css");

    private static final String STRUCTURE = "dengta.css";

    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses a scene; on the screen's thread. The look of plain controls changes everywhere. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheet(colours), sheet(STRUCTURE));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
