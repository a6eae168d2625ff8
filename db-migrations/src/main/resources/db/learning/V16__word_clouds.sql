-- What a learner said in a word cloud: one row, so that words sent twice are one. It goes with the enrollment and is never
-- changed. A word as it is counted has the way it was written at the same place of the other list.
create table cloud_entry (
    enrollment uuid        not null references enrollment on delete cascade,
    cloud      uuid        not null,
    run        uuid        not null references run,
    edition    uuid        not null,
    words      text[]      not null,
    spellings  text[]      not null,
    at         timestamptz not null,
    primary key (enrollment, cloud),
    check (cardinality(words) between 1 and 20 and cardinality(words) = cardinality(spellings))
);

-- How many learners of each edition said what; under the edition of zeros those of all together. The empty word stands for
-- everyone who said anything.
create table cloud_count (
    run      uuid   not null references run,
    cloud    uuid   not null,
    word     text   not null,
    edition  uuid   not null,
    learners bigint not null,
    primary key (run, cloud, word, edition)
) with (fillfactor = 70);
create index cloud_count_top on cloud_count (run, cloud, edition, learners desc, word);

-- How many wrote a word how: it is shown as most of them wrote it.
create table cloud_spelling (
    run      uuid   not null references run,
    cloud    uuid   not null,
    word     text   not null,
    spelling text   not null,
    learners bigint not null,
    primary key (run, cloud, word, spelling)
) with (fillfactor = 70);

-- The database counts, also when a person is erased, so no count can drift. Counts are locked in the order of their words,
-- spellings after them: people who say the same words in another order never wait for each other in a circle.
create function count_words() returns trigger language plpgsql set search_path from current as $$
declare
    said cloud_entry;
    more integer;
begin
    if tg_op = 'INSERT' then said := new; more := 1; else said := old; more := -1; end if;
    insert into cloud_count as known (run, cloud, word, edition, learners)
    select said.run, said.cloud, one.word, counted.edition, more
      from unnest(array_prepend('', said.words)) as one (word)
     cross join (values ('00000000-0000-0000-0000-000000000000'::uuid), (said.edition)) as counted (edition)
     order by one.word, counted.edition
    on conflict (run, cloud, word, edition) do update set learners = known.learners + excluded.learners;
    insert into cloud_spelling as known (run, cloud, word, spelling, learners)
    select said.run, said.cloud, one.word, one.spelling, more
      from unnest(said.words, said.spellings) as one (word, spelling)
     order by one.word, one.spelling
    on conflict (run, cloud, word, spelling) do update set learners = known.learners + excluded.learners;
    return null;
end $$;
create trigger words_are_counted after insert or delete on cloud_entry
    for each row execute function count_words();

-- Words that nobody is shown any more.
create table cloud_hidden (
    run   uuid not null references run on delete cascade,
    cloud uuid not null,
    word  text not null,
    primary key (run, cloud, word)
);

-- Who hid a word or showed it again; added, never changed.
create table cloud_act (
    id     uuid        primary key,
    run    uuid        not null references run on delete cascade,
    cloud  uuid        not null,
    word   text        not null,
    hidden boolean     not null,
    person uuid        not null,
    name   text        not null,
    at     timestamptz not null
);
create index cloud_act_of on cloud_act (run, cloud, id);
create trigger cloud_act_is_append_only before update on cloud_act
    for each row execute function refuse_deed_change();
