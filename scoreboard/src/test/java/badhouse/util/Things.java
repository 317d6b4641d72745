package badhouse.util;

/** Is named for nothing. */
public class Things {}
