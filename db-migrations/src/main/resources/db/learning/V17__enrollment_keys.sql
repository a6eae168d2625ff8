-- The key one joins a run with, where its staff asks for one.
alter table run add column enrollment_key text;

-- How often somebody tried a key within a while, so that none is found by trying; gone once it is right or the while over.
create table key_try (
    run    uuid        not null references run on delete cascade,
    person uuid        not null,
    since  timestamptz not null,
    tries  integer     not null,
    primary key (run, person)
);
create index key_try_since on key_try (since);
