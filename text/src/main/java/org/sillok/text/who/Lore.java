package org.sillok.text.who;

/** All the tables, read once. */
final class Lore {
  final Gazetteer gazetteer;
  final Titles titles = new Titles();
  final GivenNames givenNames = new GivenNames();
  final BodyHeads bodyHeads = new BodyHeads();
  final Uses uses = new Uses();

  Lore(ActorList own) {
    gazetteer = new Gazetteer(own);
  }
}
