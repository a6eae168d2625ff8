-- What was done to a grade beside answering: who, when, what it was and became, and why. An answer is its own record.
-- Rows are added, and go only with the enrollment when a person is erased.
create table grade_act (
    id          uuid        primary key,
    run         uuid        not null references run,
    enrollment  uuid        not null references enrollment on delete cascade,
    kind        text        not null,
    block       uuid,
    publication uuid        references publication,
    person      uuid,
    name        text        not null,
    was         text        not null,
    becomes     text        not null,
    reason      text        not null,
    at          timestamptz not null
);
create index grade_act_of_enrollment on grade_act (enrollment, id);

create function refuse_grade_act_change() returns trigger language plpgsql set search_path from current as
$$ begin
    if tg_op = 'DELETE' and not exists (select 1 from enrollment where id = old.enrollment) then
        return old;
    end if;
    raise exception 'acts on grades are never changed';
end $$;
create trigger grade_act_is_append_only before update or delete on grade_act
    for each row execute function refuse_grade_act_change();
create trigger grade_act_is_never_emptied before truncate on grade_act
    for each statement execute function refuse_grade_act_change();

-- Scores that somebody gave, of a problem or a subsection; they stand above the computed ones until taken back.
create table given_score (
    enrollment uuid    not null references enrollment on delete cascade,
    block      uuid    not null,
    earned     numeric not null check (earned >= 0),
    possible   numeric not null check (possible > 0),
    act        uuid    not null references grade_act,
    primary key (enrollment, block)
);

-- Whose key gave the points that count, and how many attempts no longer count against the limit.
alter table problem_state add column publication uuid references publication;
alter table problem_state add column forgiven integer not null default 0;
update problem_state p set publication = s.publication from submission s
 where s.enrollment = p.enrollment and s.problem = p.problem and s.attempt = p.attempts;

-- Asked for once, done some learners at a time: what was reached is committed with what was done.
create table rescore (
    id          uuid        primary key,
    run         uuid        not null references run,
    problem     uuid        not null,
    enrollment  uuid        references enrollment on delete cascade,
    only_higher boolean     not null,
    person      uuid        not null,
    name        text        not null,
    reason      text        not null,
    asked_at    timestamptz not null,
    reached     uuid        not null,
    checked     integer     not null default 0,
    raised      integer     not null default 0,
    lowered     integer     not null default 0,
    finished_at timestamptz
);
create index rescore_of_run on rescore (run, id);
create index rescore_unfinished on rescore (asked_at) where finished_at is null;

-- The gradebook page by page, by name and by grade.
create index gradebook_by_name on enrollment (run, lower(name), id) where state = 'ACTIVE' and not staff;
create index gradebook_by_grade on enrollment (run, coalesce(percent, -1), id) where state = 'ACTIVE' and not staff;

-- Learners who were in a run before a policy that is only for later ones keep theirs; null for the newest.
alter table enrollment add column policy_version integer;
alter table grading_policy add column later_only boolean not null default false;
