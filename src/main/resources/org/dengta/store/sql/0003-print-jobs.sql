-- AUTOINCREMENT: a number read out at the desk never means another job. The code is found by credential, the badge drawn anew.
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guest TEXT NOT NULL,
    credential TEXT NOT NULL,
    copy INTEGER NOT NULL CHECK (copy > 0),
    printer TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('QUEUED', 'PRINTING', 'DONE', 'FAILED', 'CANCELLED')),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX print_job_stage ON print_job (stage, id);
