package badhouse.event.deeper.still;

/** Lies too deep. */
public class Cellar {}
