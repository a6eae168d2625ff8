-- Copies of what other modules told, so that a notice needs none of them to be shown.
create table run (
    id     uuid primary key,
    state  text  not null,
    source uuid  not null,
    -- edition id to {"title": …, "language": …}
    titles jsonb not null
);

create table seat (
    run     uuid    not null,
    person  uuid    not null,
    edition uuid,
    -- Null for the team of the run that does not study in it.
    state   text,
    staff   boolean not null default false,
    passed  boolean not null default false,
    primary key (run, person)
);
create index seat_person on seat (person);

create table thread (
    id       uuid primary key,
    run      uuid    not null,
    author   uuid    not null,
    title    text    not null,
    language text    not null,
    hidden   boolean not null default false
);

create table follower (
    thread    uuid    not null,
    person    uuid    not null,
    following boolean not null,
    primary key (thread, person)
);
create index follower_person on follower (person);

-- Where and how someone reads, as their last visit said.
create table reader (
    person   uuid primary key,
    name     text        not null,
    email    text,
    language text        not null,
    zone     text        not null,
    seen_at  timestamptz not null
);

create table notice (
    id      uuid primary key,
    person  uuid        not null,
    kind    text        not null,
    -- What it is about: the same again before it is read is counted here.
    subject text        not null,
    run     uuid,
    thread  uuid,
    post    uuid,
    detail  text,
    until   timestamptz,
    words   text,
    times   int         not null default 1,
    at      timestamptz not null,
    read_at timestamptz
);
create unique index notice_once on notice (person, kind, subject) where read_at is null;
create index notice_tray on notice (person, at desc, id desc);
create index notice_old on notice (at);
