package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time, after TIMEX3 (ISO 24617-1).
 *
 * @param span where it stands
 * @param type of TIMEX3
 * @param value of TIMEX3: "2019-12-18", "2019-W51", "P3D", "PAST_REF", "2019-12-18TNI"; empty if it
 *     has none
 * @param mod of TIMEX3 (APPROX, EARLY, BEFORE ...), or null
 * @param when the days it points at; {@link When#UNKNOWN} for a duration or a set
 */
public record TimeExpression(Span span, Type type, String value, @Nullable String mod, When when)
    implements Annotation {
  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
