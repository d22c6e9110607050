-- sent_to: the printer that may still have something of the job, else empty; ticket: that printer's own number for it, empty while none was told. Dropped and made anew, since SQLite cannot lift a check.
CREATE TABLE print_job_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guest TEXT NOT NULL,
    credential TEXT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    printer TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('QUEUED', 'SENT', 'PRINTING', 'NEEDS_ATTENTION', 'DONE', 'FAILED', 'CANCELLED')),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    sent_to TEXT NOT NULL DEFAULT '',
    ticket TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO print_job_6 (id, guest, credential, copy, printer, stage, reason, at)
SELECT id, guest, credential, copy, printer, stage, reason, at FROM print_job;
-- Numbers that were read out once are not given again.
DELETE FROM sqlite_sequence WHERE name = 'print_job_6';
INSERT INTO sqlite_sequence (name, seq) SELECT 'print_job_6', seq FROM sqlite_sequence WHERE name = 'print_job';
DROP TABLE print_job;
ALTER TABLE print_job_6 RENAME TO print_job;
CREATE INDEX print_job_stage ON print_job (stage, id);
-- What a crash interrupted asks a person by now.
UPDATE print_job SET stage = 'NEEDS_ATTENTION' WHERE stage = 'FAILED' AND reason = 'interrupted';
-- What was printing when the program ended may still lie at the printer; the press asks about it when it begins.
UPDATE print_job SET sent_to = printer WHERE stage IN ('PRINTING', 'NEEDS_ATTENTION');

-- Badges printed one after the other; a badge becomes a job when its turn comes. stage: RUNNING, PAUSED, DONE or CANCELLED.
CREATE TABLE print_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    operator TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('RUNNING', 'PAUSED', 'DONE', 'CANCELLED')),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE print_batch_badge (
    batch INTEGER NOT NULL REFERENCES print_batch (id),
    place INTEGER NOT NULL CHECK (place > 0),
    guest TEXT NOT NULL,
    job INTEGER,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (batch, place)
) STRICT, WITHOUT ROWID;
