-- Which publication a run shows of an edition, and what certificates say by it. Ones without a row have the words that
-- Palavra has. Until courses tells of a run again it is not known which publication it shows.
alter table run_edition add column publication uuid not null default '00000000-0000-0000-0000-000000000000';
create table wording (
    publication uuid primary key,
    edition     uuid not null,
    title       text not null,
    statement   text not null,
    signatories text not null
);
