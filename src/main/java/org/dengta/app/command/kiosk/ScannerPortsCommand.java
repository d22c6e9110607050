package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.scanner.SerialPorts.Port;
import org.dengta.scanner.serial.JSerialPorts;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code dengta scanner-ports}: the serial ports that a scanner may be at. */
@Command(
        name = "scanner-ports",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the serial ports of this machine, for \"scanner\" in kiosk.yaml.",
            "Exit code 0: there is one; 1: none."
        })
public final class ScannerPortsCommand implements Callable<Integer> {
    private final Context context;

    public ScannerPortsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var ports = new JSerialPorts().all();
        ports.forEach(this::print);
        if (ports.isEmpty()) {
            context.streams()
                    .err()
                    .println(
                            "没有串口。No serial port is there: plug the scanner in, or set it to"
                                    + " type.");
        }
        return ports.isEmpty() ? 1 : 0;
    }

    private void print(Port port) {
        context.streams()
                .out()
                .println(
                        context.options().json()
                                ? Json.object(json -> {
                                    json.writeStringField("port", port.name());
                                    json.writeStringField("description", port.description());
                                })
                                : port.name() + "  " + port.description());
    }
}
