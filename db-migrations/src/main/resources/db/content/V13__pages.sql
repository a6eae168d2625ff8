-- What a course says outside its tree, about itself and on its certificates, is translated as its blocks are. These are the
-- names of both among blocks; the unit they stand in is called as the course. In source_field the column "problem" says
-- that a text of a graded unit may not be missing, which texts of certificates may not either.
alter table course
    add column about       uuid not null default gen_random_uuid(),
    add column certificate uuid not null default gen_random_uuid();

-- Each thing one can do afterwards keeps its number while others come and go.
alter table edition_about add column numbers integer[] not null default '{}';
update edition_about set numbers = array(select generate_series(1, cardinality(abilities)));

-- What an edition wrote for itself so far is its own. From now on based_on is null where an edition follows its source.
update edition_about a set based_on = 1
  from edition e
 where e.id = a.edition and not e.source and a.based_on is null
   and (a.lead <> '' or a.overview <> '' or a.abilities <> '{}');
insert into adaptation
select e.id, c.about, 'REPLACED', 'imported', c.owner, '', now()
  from edition_about a join edition e on e.id = a.edition join course c on c.id = e.course
 where not e.source and a.based_on is not null;

-- What an edition says on its certificates; published is the version that was published last.
create table edition_wording (
    edition     uuid    primary key references edition on delete cascade deferrable initially deferred,
    title       text    not null default '',
    statement   text    not null default '',
    signatories text    not null default '[]',
    version     integer not null default 0,
    based_on    integer,
    published   integer
);

-- A publication holds the words of the certificates that are issued by it; null for those that Palavra has.
alter table publication add column wording text;
