-- heads: 0 for a vehicle; day, today, heads_today: entries and heads of the last day on which there was one; slot: what the last entry was reserved for. Dropped and made anew, since SQLite cannot lift a check.
CREATE TABLE standing_5 (
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
    heads INTEGER NOT NULL CHECK (heads >= 0),
    clashes INTEGER NOT NULL DEFAULT 0 CHECK (clashes >= 0),
    day TEXT,
    today INTEGER NOT NULL DEFAULT 0 CHECK (today >= 0),
    heads_today INTEGER NOT NULL DEFAULT 0 CHECK (heads_today >= 0),
    slot TEXT,
    PRIMARY KEY (guest, place)
) STRICT, WITHOUT ROWID;
INSERT INTO standing_5 (guest, place, is_session, zone, inside, entered_at, entered_gate, entered_with, left_at, left_gate, left_with, arrived_at, entries, heads, clashes)
SELECT guest, place, is_session, zone, inside, entered_at, entered_gate, entered_with, left_at, left_gate, left_with, arrived_at, entries, heads, clashes FROM standing;
DROP TABLE standing;
ALTER TABLE standing_5 RENAME TO standing;
-- For what lies beside whole quarters of an hour; columns that an exit changes are not in it.
CREATE INDEX standing_entered ON standing (place, entered_at) WHERE entered_at IS NOT NULL;
-- How many are in a place, people and vehicles apart, by the quarter of an hour (since 1970) of the last entry; place *: anywhere; PLACE/SLOT: who entered by a reservation.
CREATE TABLE occupancy (
    place TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    heads INTEGER NOT NULL,
    vehicles INTEGER NOT NULL,
    PRIMARY KEY (place, bucket)
) STRICT, WITHOUT ROWID;
-- Whose entries of one day are not counted yet.
INSERT OR IGNORE INTO meta (key, value) SELECT 'refold', 'today' WHERE EXISTS (SELECT 1 FROM standing WHERE entries > 0);

-- Few rows each: what people on duty have ordered.
CREATE INDEX fact_orders ON fact (guest) WHERE kind IN ('person-blocked', 'badge-handed-over', 'grant-changed');
CREATE INDEX fact_holds ON fact (kind) WHERE kind = 'hold-set';
CREATE INDEX fact_cases ON fact (kind) WHERE kind IN ('case-opened', 'case-closed');

-- Who stands where; heard: up to when all that the kiosk wrote is here, for this kiosk itself when it was last told of the others.
CREATE TABLE neighbour (
    kiosk TEXT NOT NULL PRIMARY KEY,
    gate TEXT,
    heard INTEGER
) STRICT, WITHOUT ROWID;

-- newcomer: the number that a fact is about, where it is a newcomer's; guest is then whoever that turned out to be, or the same number.
ALTER TABLE fact ADD COLUMN newcomer TEXT;
-- What a kiosk of a newer release told of newcomers was filed under their numbers.
UPDATE fact SET newcomer = guest WHERE guest GLOB 'PROVISIONAL-*' AND length(guest) = 32;
UPDATE fact SET guest = coalesce((SELECT c.guest FROM credential c WHERE substr(c.lookup, 1, 20) = substr(fact.newcomer, 13)), guest) WHERE newcomer IS NOT NULL;
CREATE INDEX fact_newcomer ON fact (newcomer, guest) WHERE newcomer IS NOT NULL;
CREATE INDEX fact_of_newcomer ON fact (guest, newcomer) WHERE newcomer IS NOT NULL;
