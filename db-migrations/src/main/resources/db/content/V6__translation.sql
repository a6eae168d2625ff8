-- Shared by every schema, so it lives in public; it is trusted, the database's owner may add it.
create extension if not exists pg_trgm with schema public;

-- What the source's last publication holds, kept in the transaction of each publication: units, blocks, texts. A unit whose
-- document is the same is not touched.
create table source_unit (
    course        uuid    not null references course on delete cascade deferrable initially deferred,
    unit          uuid    not null,
    section       uuid    not null,
    section_title text    not null,
    title         text    not null,
    position      integer not null,
    graded        boolean not null,
    document      text    not null,
    primary key (course, unit)
);
create table source_block (
    course   uuid    not null references course on delete cascade deferrable initially deferred,
    block    uuid    not null,
    unit     uuid    not null,
    type     text    not null,
    title    text    not null,
    position integer not null,
    primary key (course, block)
);
create index source_block_unit on source_block (course, unit);
create table source_field (
    course        uuid    not null references course on delete cascade deferrable initially deferred,
    block         uuid    not null,
    field         text    not null,
    unit          uuid    not null,
    position      integer not null,
    part          text    not null,
    ordinal       integer not null,
    problem       boolean not null,
    words         integer not null,
    text          text    not null,
    hash          text    not null,
    codes         text    not null default '',
    previous_hash text    not null default '',
    minor         boolean not null default false,
    primary key (course, block, field)
);
create index source_field_unit on source_field (course, unit, position);

-- What an edition says for a text of the source, the text it was made from, and what readers get: the last approved text.
create table target (
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid        not null,
    field       text        not null,
    text        text        not null,
    status      text        not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED')),
    machine     boolean     not null,
    version     integer     not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null,
    source_text text        not null,
    source_hash text        not null,
    shown       text,
    shown_hash  text,
    primary key (edition, block, field)
);
create index target_source_like on target using gin (source_text public.gin_trgm_ops);
create index target_text_like on target using gin (text public.gin_trgm_ops);

-- Everything that ever happened to a target. A row never changes.
create table target_version (
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid        not null,
    field       text        not null,
    version     integer     not null,
    text        text        not null,
    act         text        not null,
    note        text        not null,
    source_text text        not null,
    words       integer     not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null,
    primary key (edition, block, field, version)
);
create index target_version_person on target_version (edition, person);

-- Where an edition goes its own way. Blocks that only it has need no row.
create table adaptation (
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid        not null,
    kind        text        not null check (kind in ('REPLACED', 'HIDDEN')),
    reason      text        not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null,
    primary key (edition, block)
);
insert into adaptation
select t.edition, t.block, case when t.hidden then 'HIDDEN' else 'REPLACED' end, 'imported', c.owner, '', now()
  from block_text t
  join edition e on e.id = t.edition and not e.source
  join block b on b.id = t.block and b.edition is null
  join course c on c.id = e.course;

-- A change of the source that waits for an edition's decision.
create table review_task (
    id       uuid        primary key,
    edition  uuid        not null references edition on delete cascade deferrable initially deferred,
    block    uuid        not null,
    unit     uuid        not null,
    title    text        not null,
    removed  boolean     not null,
    was      text        not null,
    becomes  text        not null,
    at       timestamptz not null,
    decision text,
    person   uuid,
    decided_at timestamptz
);
create unique index review_task_open on review_task (edition, block) where decision is null;

-- What people did at the desk that is no version of a target. A row never changes.
create table desk_act (
    id          uuid        primary key,
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid,
    act         text        not null,
    note        text        not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null
);
create index desk_act_edition on desk_act (edition, id);

create table desk_note (
    id          uuid        primary key,
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid        not null,
    field       text        not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null,
    text        text        not null
);
create index desk_note_field on desk_note (edition, block, field);

create table unit_hold (
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    unit        uuid        not null,
    person      uuid        not null,
    person_name text        not null,
    until       timestamptz not null,
    primary key (edition, unit)
);

create table term (
    id       uuid primary key,
    course   uuid not null references course on delete cascade deferrable initially deferred,
    language text not null,
    source   text not null,
    target   text not null,
    avoid    text not null
);
create unique index term_source on term (course, language, lower(source));

-- What share of an edition may be missing or stale when it is published.
create table gate (
    edition uuid    primary key references edition on delete cascade deferrable initially deferred,
    missing integer not null,
    stale   integer not null,
    graded  boolean not null
);
