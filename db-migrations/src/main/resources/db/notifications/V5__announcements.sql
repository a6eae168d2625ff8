alter table seat
    -- Their grade has something in it.
    add column earned boolean not null default false,
    -- Leads or facilitates; until the run is told again, all of the team.
    add column speaks boolean not null default false;
update seat set speaks = staff;

-- What the team tells learners, from when it is planned.
create table announcement (
    id       uuid primary key,
    run      uuid        not null,
    author   uuid        not null,
    name     text        not null,
    key      text        not null,
    title    text        not null,
    words    text        not null,
    language text        not null,
    segment  text        not null,
    edition  uuid,
    at       timestamptz not null,
    sent_at  timestamptz,
    reached  int         not null default 0,
    unique (author, key)
);
create index announcement_run on announcement (run, at desc, id desc);
create index announcement_due on announcement (at) where sent_at is null;
