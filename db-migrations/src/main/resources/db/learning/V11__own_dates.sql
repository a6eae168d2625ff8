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
