-- A unit keeps its document from one publication of its edition to another, so publishing writes what changed and no more:
-- since is the number of the first publication that holds it so, until that of the first that does not any more.
create table published_unit (
    edition  uuid    not null references edition on delete cascade deferrable initially deferred,
    unit     uuid    not null,
    since    integer not null,
    until    integer,
    document text    not null,
    primary key (edition, unit, since)
);
-- Before the rows: an index can not be made while their deferred constraints wait.
create unique index published_unit_now on published_unit (edition, unit) where until is null;
insert into published_unit (edition, unit, since, until, document)
select p.edition, u.unit, p.number, p.next, u.document
  from (select id, edition, number, lead(number) over (partition by edition order by number) as next from publication) p
  join publication_unit u on u.publication = p.id;

-- What each publication holds reads as it did when it was a table.
drop table publication_unit;
create view publication_unit as
select p.id as publication, u.unit, u.document
  from publication p
  join published_unit u on u.edition = p.edition and u.since <= p.number and (u.until is null or u.until > p.number);

-- The few blocks that one edition has for itself are found without reading all courses.
create index block_own on block (edition) where edition is not null;

-- The sibling that a block of one edition was put behind: authors of the source move theirs without moving that block.
alter table block add column behind uuid;
