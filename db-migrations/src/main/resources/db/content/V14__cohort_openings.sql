-- When parts of the course open for one cohort of a run, above what the run says; null for with the run.
create table cohort_opening (
    run    uuid not null references run on delete cascade,
    cohort uuid not null,
    block  uuid not null,
    opens  timestamptz,
    primary key (run, cohort, block)
);
