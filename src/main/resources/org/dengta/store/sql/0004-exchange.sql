-- sealed: the card as it stands; listed: the list's own row where a desk has amended it; gone: off the list, kept so that others learn of it.
ALTER TABLE guest ADD COLUMN listed BLOB;
ALTER TABLE guest ADD COLUMN gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1));
CREATE INDEX guest_revision ON guest (revision, id);
-- Every revision this list gave: a cursor of one that a restored copy never gave is none of its own.
CREATE TABLE list_revision (revision INTEGER NOT NULL PRIMARY KEY) STRICT;
INSERT INTO list_revision (revision) SELECT DISTINCT revision FROM guest;

-- Few rows: what desks have amended.
CREATE INDEX fact_amended ON fact (guest) WHERE kind = 'guest-amended';

-- clashes: entries while inside, as kiosks apart from each other make them.
ALTER TABLE standing ADD COLUMN clashes INTEGER NOT NULL DEFAULT 0 CHECK (clashes >= 0);
-- Whose clashes are not counted yet.
INSERT INTO meta (key, value) SELECT 'refold', 'clashes' WHERE EXISTS (SELECT 1 FROM standing WHERE entries > 1);
CREATE INDEX standing_inside ON standing (place, entered_at, heads) WHERE inside = 1;

-- revision: 1, 2, 3 …; body: event.yaml and the letters' public keys, as published.
CREATE TABLE programme (
    revision INTEGER NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- With whom this replica exchanges; token: sealed; known: how many facts it held when last asked.
CREATE TABLE peer (
    id TEXT NOT NULL PRIMARY KEY,
    address TEXT NOT NULL,
    token BLOB NOT NULL,
    heard INTEGER,
    offset_ms INTEGER,
    guest_cursor TEXT,
    known INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- How far a peer is known to hold each run.
CREATE TABLE peer_head (
    peer TEXT NOT NULL,
    writer INTEGER NOT NULL REFERENCES writer (id),
    seq INTEGER NOT NULL,
    PRIMARY KEY (peer, writer)
) STRICT, WITHOUT ROWID;

-- What came and cannot be folded: kept and shown.
CREATE TABLE quarantine (
    hash TEXT NOT NULL PRIMARY KEY,
    kiosk TEXT NOT NULL,
    run TEXT NOT NULL,
    seq INTEGER NOT NULL,
    peer TEXT NOT NULL,
    bytes BLOB NOT NULL,
    why TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- At the central: who may exchange; hashes (SHA-256) of the one-time code and of the token.
CREATE TABLE enrolment (
    kiosk TEXT NOT NULL PRIMARY KEY,
    code_hash TEXT,
    code_until INTEGER,
    token_hash TEXT UNIQUE,
    enrolled_at INTEGER,
    heard INTEGER,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
