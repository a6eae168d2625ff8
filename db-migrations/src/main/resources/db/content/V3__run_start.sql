-- Learners read from the start of their run on. A run known from before tells its state with its next change.
alter table run
    add column state     text,
    add column starts_at timestamptz;
