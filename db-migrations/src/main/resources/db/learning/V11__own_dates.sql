-- What one learner has of their own: later dates of parts of the course, more time for timed work, and from when their
-- dates are counted. It lies on the enrollment, so no page reads a statement more for it; who gave it, when and why is a
-- line in grade_act.
alter table enrollment
    add column extensions    text,
    add column extra_percent integer     not null default 0 check (extra_percent between 0 and 400),
    add column extra_minutes integer     not null default 0 check (extra_minutes between 0 and 600),
    add column dates_from    timestamptz;

-- Whether a run in which learners set their own pace counts dates for each of them, as courses told it last.
alter table run add column soft_dates boolean not null default false;

-- An answer that waited on a learner's device while the deadline passed, where nothing shows that it was written before.
-- It is kept and not scored; who answers for grades may accept it, and nothing else of it ever changes.
create table late_answer (
    id          uuid        primary key,
    enrollment  uuid        not null references enrollment on delete cascade,
    problem     uuid        not null,
    key         text        not null,
    answers     text        not null,
    seen_at     timestamptz,
    written_at  timestamptz,
    received_at timestamptz not null,
    why         text        not null,
    accepted_at timestamptz,
    constraint one_late_answer_for_a_key unique (enrollment, problem, key)
);

-- Why the last such answer to a problem is not scored; null where none waits.
alter table problem_state add column kept text;

-- When a submission that waited on a device was received: its own time is when it was written.
alter table submission add column received_at timestamptz;
