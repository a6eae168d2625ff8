-- What is known of a run, as courses told it last.
create table run (
    id           uuid    primary key,
    course       uuid    not null,
    institution  text    not null,
    paper        text    not null,
    motif        text    not null,
    zone         text    not null,
    starts_at    timestamptz,
    ends_at      timestamptz,
    weekly_hours integer,
    certificate  boolean not null
);
create table run_edition (
    run_id   uuid not null references run on delete cascade,
    id       uuid not null,
    language text not null,
    word     text not null,
    title    text not null,
    source   boolean not null,
    primary key (run_id, id)
);
create table run_team (
    run_id uuid    not null references run on delete cascade,
    person uuid    not null,
    lead   boolean not null,
    primary key (run_id, person)
);

-- Who passed, as learning told it first. It waits here when the run is not known yet or gives no certificate yet.
create table achievement (
    run       uuid    not null,
    person    uuid    not null,
    name      text    not null,
    edition   uuid    not null,
    percent   integer not null,
    pass_mark integer,
    settled   boolean not null default false,
    primary key (run, person)
);
create index achievement_waiting on achievement (run) where not settled;

-- What was issued. The record is the text that was signed, byte for byte; the seals say by which key.
create table certificate (
    id            text        primary key,
    run           uuid        not null,
    person        uuid        not null,
    kind          text        not null,
    version       integer     not null,
    record        text        not null,
    record_seal   text        not null,
    state         text        not null,
    state_since   timestamptz not null,
    state_reason  text        not null default '',
    superseded_by text,
    state_seal    text        not null,
    grade_shown   boolean     not null default true,
    issued_at     timestamptz not null,
    constraint certificate_once unique (run, person, kind, version)
);
create index certificate_of_person on certificate (person, issued_at desc);
