-- Who may join a run by themselves, and when; what is null sets no limit.
alter table run
    add column enroll_from  timestamptz,
    add column enroll_until timestamptz,
    add column late_until   timestamptz,
    add column invited_only boolean not null default false,
    add check (enroll_until >= enroll_from),
    add check (late_until >= enroll_until);

-- The step it takes by itself, and when.
alter table run
    add column planned_state text check (planned_state in ('DRAFT', 'ANNOUNCED', 'ENROLLING', 'RUNNING', 'CLOSING', 'ARCHIVED')),
    add column planned_at    timestamptz,
    add check ((planned_state is null) = (planned_at is null));
create index run_planned on run (planned_at) where planned_at is not null;

-- What a cohort, which learning keeps, has otherwise than the run about when a part of the course opens and is due.
create table cohort_date (
    run_id    uuid not null references run on delete cascade,
    cohort_id uuid not null,
    block_id  uuid not null,
    start_at  timestamptz,
    due_at    timestamptz,
    primary key (run_id, cohort_id, block_id)
);
create index run_to_enroll on run (enroll_from) where state = 'ANNOUNCED';
