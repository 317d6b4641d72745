-- Version 2: what a page was rendered from, where its bytes are not the file's own.

CREATE TABLE page_origin (
  id         INTEGER PRIMARY KEY,
  page       TEXT NOT NULL REFERENCES page (id),
  file       TEXT NOT NULL,    -- SHA-256 of the file's bytes
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL, -- of the file
  place      TEXT NOT NULL,    -- "12 of 100"; empty if all of it
  rendering  TEXT NOT NULL,    -- who turned it into text, with the version
  recorded   TEXT NOT NULL,
  UNIQUE (page, file, place, rendering)
) STRICT;

CREATE INDEX page_origin_by_file ON page_origin (file);

PRAGMA user_version = 2;
