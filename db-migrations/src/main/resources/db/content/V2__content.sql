-- References are checked at commit, because imports write their rows in batches by table.

-- A course as packages name it: a second import of the same three names finds it again.
create table course (
    id          uuid primary key,
    institution text not null,
    number      text not null,
    run_name    text not null,
    run         uuid not null,
    slug        text not null unique,
    paper       text not null,
    motif       text not null,
    owner       uuid not null,
    policy      text not null,
    unique (institution, number, run_name)
);

-- One language and community version of a course; the others follow the source.
create table edition (
    id        uuid    primary key,
    course    uuid    not null references course on delete cascade deferrable initially deferred,
    language  text    not null,
    community text    not null,
    source    boolean not null,
    unique (course, language, community)
);
create unique index edition_one_source on edition (course) where source;

-- The draft tree. A block's id is shared by all editions; edition is set where one edition added the block for itself.
create table block (
    id              uuid    primary key,
    course          uuid    not null references course on delete cascade deferrable initially deferred,
    source_id       text    not null,
    edition         uuid    references edition on delete cascade deferrable initially deferred,
    parent          uuid    references block on delete cascade deferrable initially deferred,
    kind            text    not null,
    position        integer not null,
    visible         boolean not null,
    starts          timestamptz,
    due             timestamptz,
    assignment_type text    not null,
    graded          boolean not null,
    unique (course, source_id)
);
create index block_parent on block (parent);

-- What an edition says in a block. Hidden: its last package did not hold the block.
create table block_text (
    edition  uuid    not null references edition on delete cascade deferrable initially deferred,
    block    uuid    not null references block on delete cascade deferrable initially deferred,
    title    text    not null,
    body     text,
    revision integer not null,
    hash     text    not null,
    hidden   boolean not null,
    primary key (edition, block)
);
create index block_text_block on block_text (block);

-- The files of a course. A path keeps all bytes it ever stood for, because old publications still show them.
create table asset (
    course     uuid        not null references course on delete cascade deferrable initially deferred,
    path       text        not null,
    sha256     text        not null,
    size       bigint      not null,
    media_type text        not null,
    seen_at    timestamptz not null,
    primary key (course, path, sha256)
);
create index asset_sha256 on asset (sha256);

create table publication (
    id       uuid        primary key,
    course   uuid        not null references course on delete cascade deferrable initially deferred,
    edition  uuid        not null references edition on delete cascade deferrable initially deferred,
    language text        not null,
    number   integer     not null,
    hash     text        not null,
    outline  text        not null,
    policy   text        not null,
    at       timestamptz not null,
    person   uuid        not null,
    unique (edition, number)
);

-- A unit as published, keys of problems included; publications that agree on a unit share its row.
create table unit_document (
    hash text primary key,
    body text not null
);
create table publication_unit (
    publication uuid not null references publication on delete cascade,
    unit        uuid not null,
    document    text not null references unit_document,
    primary key (publication, unit)
);
create index publication_unit_document on publication_unit (document);

-- What every import did. Its report is read whole, so it is kept whole.
create table import (
    id          uuid        primary key,
    person      uuid        not null,
    at          timestamptz not null,
    file_name   text        not null,
    course      uuid        not null references course on delete cascade deferrable initially deferred,
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    title       text        not null,
    kept        integer     not null,
    changed     integer     not null,
    dropped     integer     not null,
    report      text        not null,
    publication uuid        references publication on delete set null
);
create index import_person on import (person, id);

-- What is known of runs from courses: who is on the team, and which publications were ever shown.
create table run (
    id     uuid primary key,
    course uuid not null
);
create table run_member (
    run    uuid not null references run on delete cascade,
    person uuid not null,
    role   text not null,
    primary key (run, person, role)
);
create table run_publication (
    run         uuid not null references run on delete cascade,
    publication uuid not null,
    primary key (run, publication)
);
