-- Version 4: an outlet's pages are looked at together, for what repeats on them.

CREATE INDEX reading_by_outlet ON reading (outlet, page) WHERE outlet IS NOT NULL;

PRAGMA user_version = 4;
