-- The earlier run whose cohorts, without anybody in them, a relaunch begins with; learning keeps them.
alter table run add column cohorts_from_id uuid references run on delete set null;
