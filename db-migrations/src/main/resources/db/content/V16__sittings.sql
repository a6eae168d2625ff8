-- A subsection may be answered as a whole and by the clock: minutes, how often (null for no limit), and the wait between.
alter table block
    add column sitting_minutes  integer check (sitting_minutes > 0),
    add column sitting_attempts integer check (sitting_attempts > 0),
    add column sitting_wait     integer check (sitting_wait >= 0);
