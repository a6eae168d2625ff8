-- What this module keeps of a run: who may come in, in which languages, under which title.
create table run (
    id        uuid   primary key,
    course    uuid   not null,
    state     text   not null,
    source    uuid   not null,
    titles    jsonb  not null,
    languages text[] not null
);

-- Everyone who is or was in a run: by enrollment, on its team, or both.
create table participant (
    run      uuid    not null,
    person   uuid    not null,
    name     text    not null,
    edition  uuid,
    language text,
    enrolled boolean not null default false,
    staff    boolean not null default false,
    primary key (run, person)
);
create index participant_person on participant (person);

create table topic (
    id       uuid     primary key,
    run      uuid     not null references run,
    name     text     not null,
    position smallint not null,
    unique (run, name)
);

-- Counters are kept with the change they count, so that a list reads one row per thread.
create table thread (
    id          uuid        primary key,
    run         uuid        not null references run,
    kind        text        not null check (kind in ('QUESTION', 'DISCUSSION')),
    topic       uuid        references topic,
    unit        uuid,
    title       text        not null check (length(title) between 1 and 200),
    author      uuid        not null,
    language    text        not null,
    at          timestamptz not null,
    last_at     timestamptz not null,
    last_author uuid        not null,
    replies     integer     not null default 0,
    votes       integer     not null default 0,
    flags       integer     not null default 0,
    answered    boolean     not null default false,
    endorsed    boolean     not null default false,
    needs_reply boolean     not null default false,
    pinned      boolean     not null default false,
    closed      boolean     not null default false,
    hidden      boolean     not null default false,
    check ((topic is null) <> (unit is null))
);
create index thread_recent on thread (run, pinned desc, last_at desc, id desc);
create index thread_unit on thread (run, unit) where unit is not null;

-- Level 0 is the thread's first post and has the thread's id; 1 a response; 2 a comment on one. Nothing is deeper.
create table post (
    id          uuid        primary key,
    run         uuid        not null,
    thread      uuid        not null references thread,
    parent      uuid        references post,
    level       smallint    not null,
    author      uuid        not null,
    key         text        not null,
    language    text        not null,
    at          timestamptz not null,
    edited_at   timestamptz,
    markdown    text        not null check (length(markdown) <= 20000),
    html        text        not null,
    renderer    smallint    not null,
    search      tsvector    not null default '',
    votes       integer     not null default 0,
    flags       integer     not null default 0,
    hidden      boolean     not null default false,
    endorsed_by uuid,
    endorsed_at timestamptz,
    accepted    boolean     not null default false,
    unique (author, run, key),
    check (level between 0 and 2),
    check ((level = 2) = (parent is not null)),
    check ((level = 0) = (id = thread))
);
create index post_thread on post (thread, level, at);
create index post_parent on post (parent) where parent is not null;
create index post_author on post (author, at);
create index post_search on post using gin (search);

-- What a post said before it was edited.
create table post_version (
    post     uuid        not null references post on delete cascade,
    until    timestamptz not null,
    markdown text        not null,
    primary key (post, until)
);

create table vote (
    post   uuid        not null references post on delete cascade,
    person uuid        not null,
    at     timestamptz not null default now(),
    primary key (post, person)
);

-- A flag that was taken back stays, with when.
create table flag (
    post      uuid        not null references post on delete cascade,
    person    uuid        not null,
    at        timestamptz not null default now(),
    lifted_at timestamptz,
    primary key (post, person)
);

create table reading (
    thread    uuid        not null references thread on delete cascade,
    person    uuid        not null,
    read_at   timestamptz not null,
    following boolean     not null default false,
    primary key (thread, person)
);
create index reading_following on reading (person) where following;

-- Append only: what the team did to posts and threads.
create table moderation (
    id     bigint generated always as identity primary key,
    run    uuid        not null,
    target uuid        not null,
    actor  uuid        not null,
    mark   text        not null,
    set_on boolean     not null,
    at     timestamptz not null default now()
);
create index moderation_run on moderation (run, at);
