package org.sillok.text.who;

import java.util.Set;
import org.sillok.text.place.Cities;

/** All the tables, read once. */
final class Lore {
  final Gazetteer gazetteer;
  final Titles titles = new Titles();
  final GivenNames givenNames = new GivenNames();
  final Set<String> worldGiven = Set.copyOf(org.sillok.text.engine.Gazetteer.all("given"));
  final BodyHeads bodyHeads = new BodyHeads();
  final Uses uses = new Uses();
  final Things things = new Things(worldGiven);
  final Leaders leaders = new Leaders();
  final Seats seats = new Seats();
  final Cities cities = Cities.standard();

  Lore(ActorList own) {
    gazetteer = new Gazetteer(own);
  }
}
