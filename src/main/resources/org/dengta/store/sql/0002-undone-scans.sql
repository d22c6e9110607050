-- Few rows: whether a scan of a person, or of nobody known, was undone.
CREATE INDEX fact_undone ON fact (guest) WHERE kind = 'scan-undone';
