package org.sillok.page.dating;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day printed somewhere, to the day, perhaps with a time.
 *
 * @param date the day
 * @param time as printed, or null
 * @param zone as printed, or null
 * @param start where it begins in the text that was read
 * @param end behind its last character
 */
public record Stamp(
    LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset zone, int start, int end) {}
