package io.github.comity.formats.table;

/**
 * How far the reading of a table is. This record is immutable and thread-safe.
 *
 * @param rows how many rows were read, those that could not be read among them
 * @param characters how many characters were read
 */
public record Progress(long rows, long characters) {}
