package org.sillok.text.who;

import java.util.List;
import org.sillok.model.Entity;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;

/**
 * Who is who in one article.
 *
 * @param entities in the order of their first mention
 * @param mentions in the order of the text
 * @param offices in the order of the text
 */
public record Cast(List<Entity> entities, List<Mention> mentions, List<OfficeMention> offices) {
  public Cast {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }
}
