/**
 * A house built badly: here every rule of the architecture is broken once, so that the rules
 * themselves are tested.
 */
package badhouse;
