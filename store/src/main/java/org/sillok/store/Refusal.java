package org.sillok.store;

/**
 * Something that could not be read.
 *
 * @param name what the user calls it
 * @param reason why, in one line
 * @param advice what can be done about it, in one line
 */
public record Refusal(String name, String reason, String advice) {}
