-- A store of Sillok, version 1. Rows are added, never changed, but for run.finished.
-- Moments are ISO 8601 in UTC, days ISO 8601, dates EDTF; JSON is that of org.sillok.store.ModelJson.

PRAGMA application_id = 1397312587; -- "SILK": another program's file is refused

CREATE TABLE run (
  id       INTEGER PRIMARY KEY,
  engine   TEXT NOT NULL,
  started  TEXT NOT NULL,
  finished TEXT              -- null while it runs, and for ever if it was killed
) STRICT;

-- The bytes as they were got.
CREATE TABLE page (
  id         TEXT PRIMARY KEY, -- SHA-256 of the bytes
  address    TEXT,
  fetched    TEXT,
  media_type TEXT NOT NULL,
  charset    TEXT NOT NULL,
  size       INTEGER NOT NULL, -- of the bytes, unpacked
  bytes      BLOB NOT NULL,    -- gzip
  run        INTEGER NOT NULL REFERENCES run (id),
  recorded   TEXT NOT NULL
) STRICT;

-- What the user calls a page; the same bytes may come under several names.
CREATE TABLE page_name (
  page     TEXT NOT NULL REFERENCES page (id),
  name     TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (page, name)
) STRICT, WITHOUT ROWID;

-- Publication dates that the analyst entered; the last one counts.
CREATE TABLE entered_date (
  id       INTEGER PRIMARY KEY,
  page     TEXT NOT NULL REFERENCES page (id),
  date     TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;

-- What one version of the engine made of a page; the last one counts.
CREATE TABLE reading (
  id        INTEGER PRIMARY KEY,
  page      TEXT NOT NULL REFERENCES page (id),
  run       INTEGER NOT NULL REFERENCES run (id),
  engine    TEXT NOT NULL,
  entered   TEXT NOT NULL,    -- the date that the analyst had entered, or empty
  published TEXT NOT NULL,
  outlet    TEXT,
  headline  TEXT,
  claims    INTEGER NOT NULL, -- how many: a check that all of them are there
  article   TEXT NOT NULL,    -- JSON
  recorded  TEXT NOT NULL
) STRICT;

CREATE INDEX reading_by_page ON reading (page);

CREATE TABLE claim (
  reading   INTEGER NOT NULL REFERENCES reading (id),
  position  INTEGER NOT NULL, -- in the order of the text, from 0
  id        TEXT NOT NULL,    -- made from the content: the same in every reading that finds it
  kind      TEXT NOT NULL,
  type      TEXT,
  status    TEXT,
  first_day TEXT,
  last_day  TEXT,
  rule      TEXT NOT NULL,
  claim     TEXT NOT NULL,    -- JSON
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_by_day ON claim (first_day, last_day);

-- What could not be read, and why.
CREATE TABLE refusal (
  run    INTEGER NOT NULL REFERENCES run (id),
  name   TEXT NOT NULL,
  reason TEXT NOT NULL,
  advice TEXT NOT NULL,
  PRIMARY KEY (run, name)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
