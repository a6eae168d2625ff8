-- A quiz taken as a whole: one row for each time somebody began it. What is answered stands here until it ends; from then
-- on it is in problem_state and submission, as any other answer.
create table sitting (
    id         uuid        primary key,
    enrollment uuid        not null references enrollment on delete cascade,
    part       uuid        not null,
    number     integer     not null check (number > 0),
    -- How many sittings up to this one no longer count against the limit, because somebody of the team reset them.
    forgiven   integer     not null default 0,
    began_at   timestamptz not null,
    ends_at    timestamptz not null,
    -- With the grace for the line: what arrives until then counts.
    closes_at  timestamptz not null,
    answers    text        not null,
    saved_at   timestamptz,
    ended_at   timestamptz,
    by_clock   boolean     not null default false,
    constraint one_sitting_of_a_number unique (enrollment, part, number)
) with (fillfactor = 70);
create unique index one_sitting_goes_on on sitting (enrollment, part) where ended_at is null;
create index sitting_to_be_closed on sitting (closes_at) where ended_at is null;
