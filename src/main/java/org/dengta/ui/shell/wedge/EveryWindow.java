package org.dengta.ui.shell.wedge;

import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/** All windows, dialogs and pop-ups that are shown while one of them is. Screen's thread. */
final class EveryWindow {
    private final Consumer<Scene> heed;
    private final Set<Scene> known = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Window, Subscription> heeded = new HashMap<>();
    private final ListChangeListener<Window> opened =
            change -> {
                while (change.next()) {
                    change.getRemoved().forEach(this::leave);
                    change.getAddedSubList().forEach(this::heed);
                }
            };

    /**
     * @param heed called once with what each window shows
     */
    EveryWindow(Consumer<Scene> heed) {
        this.heed = heed;
    }

    /** With this one, whether it is shown yet or not. */
    void beside(Scene scene) {
        heed(scene);
        scene.windowProperty()
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::watch);
    }

    private void watch(boolean isShown) {
        Window.getWindows().removeListener(opened);
        List.copyOf(heeded.keySet()).forEach(this::leave);
        if (isShown) {
            Window.getWindows().addListener(opened);
            Window.getWindows().forEach(this::heed);
        }
    }

    private void heed(Window window) {
        leave(window);
        heeded.put(window, window.sceneProperty().subscribe(this::heed));
    }

    private void leave(Window window) {
        var scenes = heeded.remove(window);
        if (scenes != null) {
            scenes.unsubscribe();
        }
    }

    private void heed(Scene scene) {
        if (scene != null && known.add(scene)) {
            heed.accept(scene);
        }
    }
}
