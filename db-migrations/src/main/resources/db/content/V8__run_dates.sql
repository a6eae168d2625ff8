-- When parts of the course open in a run that says so itself; null for with the run.
create table run_opening (
    run   uuid not null references run on delete cascade,
    block uuid not null,
    opens timestamptz,
    primary key (run, block)
);
