package org.sillok.page.item;

/** Marks the use of what is forbidden elsewhere, with the reason why it is right here. */
@interface Deliberately {
  String value();
}
