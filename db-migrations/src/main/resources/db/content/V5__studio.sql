-- What an edition is called; its packages said it until now.
alter table edition add column title text not null default '';
update edition e
   set title = coalesce((select i.title from import i where i.edition = e.id order by i.at desc limit 1), '');

-- The type of a component, the same in all editions; removed: the act that took the block out of the draft.
alter table block
    add column type    text not null default '',
    add column removed uuid;
update block b
   set type = coalesce((select t.body::jsonb ->> 'type' from block_text t
                         where t.block = b.id and t.body is not null limit 1), '')
 where kind = 'COMPONENT';

-- The hash a text had when it was last published: null before the first time, empty when its place or settings changed since.
alter table block_text add column published text;
update block_text t set published = hash
 where not hidden and exists (select 1 from publication p where p.edition = t.edition);
create index block_text_unpublished on block_text (edition) where published is distinct from hash;

-- Every saved state of a text. A row never changes.
create table revision (
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    block       uuid        not null references block on delete cascade deferrable initially deferred,
    number      integer     not null,
    title       text        not null,
    body        text,
    hash        text        not null,
    person      uuid        not null,
    person_name text        not null,
    at          timestamptz not null,
    minor       boolean     not null,
    primary key (edition, block, number)
);
create index revision_at on revision (edition, at);
insert into revision
select t.edition, t.block, t.revision, t.title, t.body, t.hash, c.owner, '', now(), false
  from block_text t join block b on b.id = t.block join course c on c.id = b.course;

-- What somebody did to the tree and how it is taken back. Taking back is an act of its own, so rows never change.
create table act (
    id      uuid        primary key,
    edition uuid        not null references edition on delete cascade deferrable initially deferred,
    person  uuid        not null,
    at      timestamptz not null,
    kind    text        not null,
    block   uuid        not null,
    title   text        not null,
    inverse text        not null,
    undoes  uuid unique references act deferrable initially deferred
);
create index act_person on act (edition, person, id);

-- What somebody is writing and did not save yet.
create table kept (
    person  uuid        not null,
    edition uuid        not null references edition on delete cascade deferrable initially deferred,
    block   uuid        not null references block on delete cascade deferrable initially deferred,
    writing text        not null,
    at      timestamptz not null,
    primary key (person, edition, block)
);

-- How a unit of a draft was composed last. Whatever touches the unit deletes its row.
create table composed_unit (
    edition  uuid    not null references edition on delete cascade deferrable initially deferred,
    unit     uuid    not null references block on delete cascade deferrable initially deferred,
    document text    not null references unit_document,
    types    text    not null,
    problems integer not null,
    bytes    bigint  not null,
    media    text    not null,
    links    text[]  not null,
    primary key (edition, unit)
);

-- A publication says what it changes, who made it and which earlier one it repeats.
alter table publication
    add column note        text not null default '',
    add column person_name text not null default '',
    add column restored    integer;

-- A publication that waits for its time; its id becomes that of the publication.
create table release (
    id          uuid        primary key,
    edition     uuid        not null references edition on delete cascade deferrable initially deferred,
    person      uuid        not null,
    person_name text        not null,
    note        text        not null,
    at          timestamptz not null
);
create index release_at on release (at);
