-- Version 3: the analyst's own list of actors.

-- The last one counts; an empty one takes the list back.
CREATE TABLE actor_list (
  id       INTEGER PRIMARY KEY,
  list     TEXT NOT NULL, -- comma-separated values with a header, as org.sillok.text.who.ActorList writes it
  recorded TEXT NOT NULL
) STRICT;

PRAGMA user_version = 3;
