package org.dengta.kiosk.config;

import org.dengta.badge.BadgeLayout;
import org.dengta.invitation.LetterText;
import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.kiosk.config.event.Names;
import org.dengta.platform.yaml.Fault;
import org.dengta.platform.yaml.Fault.Problem;
import org.dengta.platform.yaml.Faults;
import org.dengta.platform.yaml.YamlMap;
import org.dengta.programme.Programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A folder with {@code event.yaml}, {@code kiosk.yaml}, {@code badges/NAME.yaml} and {@code
 * letters/NAME.yaml}. Other files in it are not looked at.
 */
public final class ConfigFolder {
    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    private ConfigFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the whole folder. Never throws for what its files hold, nor for what is missing or may
     * not be read: that all comes back as faults.
     */
    public static ConfigOutcome load(Path folder) {
        return new ConfigFolder(folder).load();
    }

    private ConfigOutcome load() {
        if (!Files.isDirectory(folder)) {
            var faults = new Faults(String.valueOf(folder.getFileName()));
            faults.add(new Problem(ConfigFault.FOLDER_MISSING));
            return new ConfigOutcome.Faulty(faults.found());
        }
        var event = read("event.yaml", EventReader::read);
        var pictures = new LayoutPictures(folder.resolve("badges"));
        var badges = readAll("badges", (id, map) -> BadgeReader.read(id, map, pictures));
        var letters = readAll("letters", (_, map) -> LetterReader.read(map));
        var gates = event.map(EventReader.Draft::gates).orElse(Names.UNREAD);
        var kiosk =
                read(
                        "kiosk.yaml",
                        map -> KioskReader.read(map, gates, names(badges), names(letters)));
        if (!faults.isEmpty()) {
            return new ConfigOutcome.Faulty(faults.stream().sorted().toList());
        }
        var programme = event.orElseThrow().programme().get();
        return new ConfigOutcome.Loaded(config(programme, kiosk.orElseThrow(), badges, letters));
    }

    private static KioskConfig config(
            Programme programme,
            KioskReader kiosk,
            Map<String, Optional<BadgeLayout>> badges,
            Map<String, Optional<LetterText>> letters) {
        return new KioskConfig(
                programme,
                kiosk.profile(),
                badges.getOrDefault(kiosk.badge(), Optional.empty()).orElseThrow(),
                letters.getOrDefault(kiosk.letter(), Optional.empty()).orElseThrow());
    }

    private <T> Optional<T> read(String name, Function<YamlMap, T> reader) {
        var found = new Faults(name);
        var value = new ConfigFile(folder.resolve(name), found).read(reader);
        faults.addAll(found.found());
        return value;
    }

    /** What the YAML files of a sub-folder hold, by their names without ending. */
    private <T> SortedMap<String, Optional<T>> readAll(
            String subfolder, BiFunction<String, YamlMap, T> reader) {
        var values = new TreeMap<String, Optional<T>>();
        for (var file : files(subfolder)) {
            var name = file.substring(0, file.length() - SUFFIX.length());
            values.put(name, read(subfolder + "/" + file, map -> reader.apply(name, map)));
        }
        return values;
    }

    private List<String> files(String subfolder) {
        var path = folder.resolve(subfolder);
        if (Files.notExists(path)) {
            return List.of();
        }
        try (var stream = Files.newDirectoryStream(path, "*" + SUFFIX)) {
            var names = new ArrayList<String>();
            stream.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException | DirectoryIteratorException | UncheckedIOException _) {
            var found = new Faults(subfolder);
            found.add(new Problem(ConfigFault.FILE_UNREADABLE));
            faults.addAll(found.found());
            return List.of();
        }
    }

    private static Names names(SortedMap<String, ?> files) {
        var lines = new TreeMap<String, Integer>();
        files.keySet().forEach(name -> lines.put(name, 0));
        return new Names(lines, true);
    }
}
