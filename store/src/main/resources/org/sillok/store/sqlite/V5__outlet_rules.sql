-- Version 5: the analyst's own rules for the pages of outlets.

-- The last ones count; empty ones take them back.
CREATE TABLE outlet_rules (
  id       INTEGER PRIMARY KEY,
  rules    TEXT NOT NULL, -- as their files have them, see docs/outlets.md
  recorded TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;
