package org.dengta.store.sql;

import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;

import java.time.InstantSource;

/**
 * Who writes facts into this store.
 *
 * @param kiosk this installation
 * @param run this start of the program, never used before
 * @param clock the kiosk's clock
 */
public record Author(KioskId kiosk, Run run, InstantSource clock) {}
