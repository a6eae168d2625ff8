-- Who publishes. Its place in addresses never changes, its name may.
create table institution (
    id      uuid    primary key,
    slug    text    not null unique,
    name    text    not null,
    version integer not null default 0
);

-- What is taught, as an identity without texts of its own.
create table course (
    id             uuid      primary key,
    institution_id uuid      not null references institution,
    slug           text      not null unique,
    number         text      not null default '',
    subject        text      not null default '',
    sdgs           integer[] not null default '{}',
    paper          text      not null,
    motif          text      not null,
    weekly_hours   integer   check (weekly_hours between 1 and 80),
    version        integer   not null default 0
);
create index course_institution on course (institution_id);

-- A course in one language for one community. The others follow the source.
create table edition (
    id         uuid        primary key,
    course_id  uuid        not null references course on delete cascade,
    language   text        not null,
    community  text        not null default '',
    source     boolean     not null,
    word       text        not null,
    title      text        not null,
    lead       text        not null default '',
    overview   text        not null default '',
    abilities  text[]      not null default '{}',
    created_at timestamptz not null,
    version    integer     not null default 0,
    unique (course_id, language, community)
);
create unique index edition_one_source on edition (course_id) where source;

-- One delivery of a course.
create table run (
    id          uuid        primary key,
    course_id   uuid        not null references course on delete cascade,
    name        text        not null,
    state       text        not null
                check (state in ('DRAFT', 'ANNOUNCED', 'ENROLLING', 'RUNNING', 'CLOSING', 'ARCHIVED')),
    start_at    timestamptz,
    end_at      timestamptz,
    zone        text        not null,
    self_paced  boolean     not null,
    capacity    integer     check (capacity > 0),
    certificate boolean     not null,
    version     integer     not null default 0,
    check (end_at is null or start_at is null or end_at >= start_at)
);
create index run_course on run (course_id);
create index run_to_start on run (start_at) where state = 'ENROLLING';

-- The editions a run offers, each pinned to the publication its learners read.
create table run_edition (
    run_id             uuid    not null references run on delete cascade,
    edition_id         uuid    not null references edition on delete cascade,
    publication_id     uuid,
    publication_number integer not null default 0,
    primary key (run_id, edition_id)
);
create index run_edition_edition on run_edition (edition_id);

-- Who may do what and where: the truth about rights below the whole platform.
create table role_grant (
    id          uuid        primary key,
    person      uuid        not null,
    person_name text        not null,
    role        text        not null check (role in ('FACILITATOR', 'AUTHOR', 'TRANSLATOR', 'LEAD')),
    scope       text        not null check (scope in ('INSTITUTION', 'COURSE', 'EDITION', 'RUN')),
    scope_id    uuid        not null,
    granted_at  timestamptz not null,
    granted_by  uuid        not null,
    unique (scope_id, person, role)
);
create index role_grant_person on role_grant (person);

-- Each privileged change, written in its transaction and never altered.
create table deed (
    id       uuid        primary key,
    at       timestamptz not null,
    person   uuid        not null,
    what     text        not null,
    run_id   uuid        not null,
    was      text        not null,
    becomes  text        not null
);
create index deed_run on deed (run_id, id);
