-- A file of scores as it was read: which points it would give, and what was there then. It is applied as it is, or never.
create table score_sheet (
    id         uuid        primary key,
    run        uuid        not null references run,
    person     uuid        not null,
    name       text        not null,
    reason     text        not null,
    unchanged  integer     not null,
    problems   text        not null,
    at         timestamptz not null,
    applied_at timestamptz
);
create index score_sheet_of_run on score_sheet (run, at);

create table score_sheet_line (
    sheet      uuid    not null references score_sheet on delete cascade,
    enrollment uuid    not null references enrollment on delete cascade,
    block      uuid    not null,
    line       integer not null,
    was        numeric not null,
    becomes    numeric not null,
    primary key (sheet, enrollment, block)
);
create index score_sheet_line_of_enrollment on score_sheet_line (enrollment);
