CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- revision: the change number of the list, taken in the writing transaction.
CREATE TABLE guest (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    category TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- lookup: HMAC of the code; sealed: the code itself where it is ours. No reference to guest: a fact may arrive before its person.
CREATE TABLE credential (
    lookup TEXT NOT NULL PRIMARY KEY,
    guest TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('LETTER', 'BADGE', 'FOREIGN')),
    issued_ht INTEGER NOT NULL,
    sealed TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX credential_guest ON credential (guest);

-- Apart from the credential, since it may arrive before it; the earliest counts.
CREATE TABLE revocation (
    lookup TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE writer (
    id INTEGER PRIMARY KEY,
    kiosk TEXT NOT NULL,
    run TEXT NOT NULL,
    head_seq INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    UNIQUE (kiosk, run)
) STRICT;

CREATE TABLE fact (
    writer INTEGER NOT NULL REFERENCES writer (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    ht INTEGER NOT NULL,
    kind TEXT NOT NULL,
    guest TEXT,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (writer, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_guest ON fact (guest, ht) WHERE guest IS NOT NULL;

CREATE TABLE standing (
    guest TEXT NOT NULL,
    place TEXT NOT NULL,
    is_session INTEGER NOT NULL CHECK (is_session IN (0, 1)),
    zone TEXT NOT NULL,
    inside INTEGER NOT NULL CHECK (inside IN (0, 1)),
    entered_at INTEGER,
    entered_gate TEXT,
    entered_with TEXT,
    left_at INTEGER,
    left_gate TEXT,
    left_with TEXT,
    arrived_at INTEGER,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    heads INTEGER NOT NULL CHECK (heads > 0),
    PRIMARY KEY (guest, place)
) STRICT, WITHOUT ROWID;
