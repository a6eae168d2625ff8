-- What this module knows of a run, from its last run-changed event; only taken is its own.
create table run (
    id                 uuid        primary key,
    course             uuid        not null,
    slug               text        not null,
    institution        text        not null,
    paper              text        not null,
    motif              text        not null,
    state              text        not null,
    starts_at          timestamptz,
    ends_at            timestamptz,
    zone               text        not null,
    self_paced         boolean     not null,
    capacity           integer,
    certificate        boolean     not null,
    editions           text        not null,
    team               text        not null,
    policy_version     integer     not null default 0,
    policy_publication uuid,
    -- Seats taken by active learners. It changes only by statements that hold it within the capacity.
    taken              integer     not null default 0 check (taken >= 0)
);

-- A publication with its keys, as content answered it. It never changes.
create table publication (
    id         uuid        primary key,
    edition    uuid        not null,
    assessment text        not null,
    stored_at  timestamptz not null default now()
);

-- Every policy a run was graded by.
create table grading_policy (
    run         uuid        not null references run,
    version     integer     not null,
    publication uuid        not null references publication,
    policy      text        not null,
    since       timestamptz not null,
    primary key (run, version)
);

create table enrollment (
    id        uuid        primary key,
    run       uuid        not null references run,
    person    uuid        not null,
    name      text        not null,
    edition   uuid        not null,
    state     text        not null,
    staff     boolean     not null,
    since     timestamptz not null,
    last_unit uuid,
    last_seen timestamptz,
    percent   integer,
    letter    text,
    passed    boolean     not null default false,
    passed_at timestamptz,
    constraint one_enrollment_for_a_person_in_a_run unique (run, person)
);
create index enrollment_of_person on enrollment (person);

-- By block id and not by edition, so that a change of edition keeps everything.
create table completion (
    enrollment uuid        not null references enrollment on delete cascade,
    component  uuid        not null,
    at         timestamptz not null,
    primary key (enrollment, component)
);

create table problem_state (
    enrollment uuid        not null references enrollment on delete cascade,
    problem    uuid        not null,
    attempts   integer     not null,
    hints      integer     not null,
    answers    text        not null,
    draft      text,
    earned     numeric,
    possible   numeric,
    right_now  boolean     not null,
    last_key   text,
    last_at    timestamptz,
    primary key (enrollment, problem)
);

-- One row for each attempt, with what was answered and the publication whose key graded it.
create table submission (
    id          uuid        primary key,
    enrollment  uuid        not null references enrollment on delete cascade,
    problem     uuid        not null,
    key         text        not null,
    attempt     integer     not null,
    publication uuid        not null references publication,
    answers     text        not null,
    earned      numeric     not null,
    possible    numeric     not null,
    at          timestamptz not null,
    constraint one_submission_for_a_key unique (enrollment, problem, key),
    constraint one_submission_for_an_attempt unique (enrollment, problem, attempt)
);

-- Rows are added, and go only with the enrollment when a person is erased.
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'submissions are never changed'; end $$;
create trigger submission_is_append_only before update on submission
    for each row execute function refuse_change();
