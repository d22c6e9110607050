package org.dengta.kiosk.config.device;

import org.dengta.kiosk.PrinterChoice;
import org.dengta.kiosk.PrinterChoice.Folder;
import org.dengta.kiosk.PrinterChoice.Ipp;
import org.dengta.kiosk.PrinterChoice.Label;
import org.dengta.kiosk.PrinterChoice.Named;
import org.dengta.kiosk.PrinterChoice.SystemDefault;
import org.dengta.kiosk.PrinterPlan;
import org.dengta.kiosk.config.event.ConfigFault;
import org.dengta.kiosk.config.event.Names;
import org.dengta.platform.yaml.Reading;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.Scalars;
import org.dengta.platform.yaml.YamlMap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The printers in {@code kiosk.yaml}. */
public final class PrinterReader {
    private static final int RAW_PORT = 9100;
    private static final int USUAL_DPI = 203;
    private static final Map<String, Integer> HEADS = heads();

    private static final Scalar<URI> IPP_ADDRESS =
            address(Set.of("ipp", "ipps"), "ipp://host:631/ipp/print");
    private static final Scalar<URI> RAW_ADDRESS = address(Set.of("tcp"), "tcp://host:9100");

    private PrinterReader() {}

    /**
     * {@code printer}, {@code printers}, {@code printer-for} and {@code printer-patience}, each of
     * which may miss.
     */
    public static PrinterPlan read(YamlMap root, Names layouts) {
        var others = new LinkedHashMap<String, PrinterChoice>();
        if (root.node("printers").isPresent()) {
            root.in(
                    "printers",
                    map -> {
                        map.names()
                                .keySet()
                                .forEach(name -> others.put(name, choice(map, name, Map.of())));
                        return others;
                    });
        }
        return new PrinterPlan(
                root.node("printer").map(_ -> choice(root, "printer", others)),
                others,
                byLayout(root, layouts, others.keySet()),
                root.find("printer-patience", Scalars.DURATION).orElse(PrinterPlan.PATIENCE));
    }

    /** The name of a layout and that of a printer described before. */
    private static Map<String, String> byLayout(
            YamlMap root, Names layouts, Set<String> described) {
        var names = new LinkedHashMap<String, Integer>();
        described.forEach(name -> names.put(name, 0));
        var printers = new Names(names, true).reference();
        var found = new LinkedHashMap<String, String>();
        if (root.node("printer-for").isPresent()) {
            root.in(
                    "printer-for",
                    map -> {
                        map.names()
                                .forEach((layout, key) -> {
                                    var _ = key.read(layouts.reference());
                                    found.put(layout, map.get(layout, printers));
                                });
                        return found;
                    });
        }
        return found;
    }

    /** {@code default}, the name of one described already or of the system's, or a mapping. */
    private static PrinterChoice choice(
            YamlMap map, String key, Map<String, PrinterChoice> described) {
        if (map.node(key).filter(node -> node.peek().isPresent()).isPresent()) {
            return named(map.get(key, Scalars.TEXT), described);
        }
        return map.in(key, PrinterReader::described);
    }

    private static PrinterChoice named(String text, Map<String, PrinterChoice> described) {
        return text.equals("default")
                ? new SystemDefault()
                : described.getOrDefault(text, new Named(text));
    }

    private static PrinterChoice described(YamlMap map) {
        if (map.node("ipp").isPresent()) {
            return new Ipp(
                    map.get("ipp", IPP_ADDRESS).toString(),
                    map.find("tray", Scalars.TEXT),
                    map.find("sides", Scalars.TEXT));
        }
        if (map.node("label").isPresent()) {
            var address = map.get("label", RAW_ADDRESS);
            return new Label(
                    address.getHost(),
                    address.getPort() < 0 ? RAW_PORT : address.getPort(),
                    map.find("dpi", Scalars.oneOf(HEADS)).orElse(USUAL_DPI));
        }
        return new Folder(map.get("folder", Scalars.TEXT));
    }

    /** Heads are built with so many dots to the millimetre: 6, 8, 12, 24. */
    private static Map<String, Integer> heads() {
        var heads = new LinkedHashMap<String, Integer>();
        for (var dpi : new int[] {152, 203, 300, 600}) {
            heads.put(Integer.toString(dpi), dpi);
        }
        return heads;
    }

    private static Scalar<URI> address(Set<String> schemes, String example) {
        return new Scalar<>(URI.create(example), text -> address(text, schemes, example));
    }

    private static Reading<URI> address(String text, Set<String> schemes, String example) {
        try {
            var address = new URI(text);
            if (schemes.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && Optional.ofNullable(address.getUserInfo()).isEmpty()) {
                return Reading.of(address);
            }
        } catch (URISyntaxException _) {
            // Told below.
        }
        return Reading.wrong(ConfigFault.NOT_A_PRINTER, text, example);
    }
}
