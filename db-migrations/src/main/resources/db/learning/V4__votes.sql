-- What a learner voted: one row for a learner and a poll, so that a vote sent twice is one. It goes with the enrollment.
-- Choices are ids that all editions share, and so are the counts.
create table poll_vote (
    enrollment uuid        not null references enrollment on delete cascade,
    poll       uuid        not null,
    run        uuid        not null references run,
    choice     text        not null,
    at         timestamptz not null,
    primary key (enrollment, poll)
);

-- How many chose what in a run: a page shows it in a few rows, whether ten have voted or a million.
create table poll_tally (
    run    uuid   not null references run,
    poll   uuid   not null,
    choice text   not null,
    votes  bigint not null,
    primary key (run, poll, choice)
) with (fillfactor = 70);

-- The database counts, also when a person is erased, so no count can drift. A changed vote locks its two counts in the
-- order of their names: two who change places never wait for each other.
create function count_vote() returns trigger language plpgsql set search_path from current as $$
begin
    insert into poll_tally as tally (run, poll, choice, votes)
    select changed.*
      from (select new.run, new.poll, new.choice, 1 where tg_op <> 'DELETE'
            union all
            select old.run, old.poll, old.choice, -1 where tg_op <> 'INSERT') as changed (run, poll, choice, votes)
     order by changed.choice
    on conflict (run, poll, choice) do update set votes = tally.votes + excluded.votes;
    return null;
end $$;
create trigger vote_is_counted after insert or update or delete on poll_vote
    for each row execute function count_vote();

-- How a problem was answered first, for those who wrote it.
create index submission_first on submission (problem) where attempt = 1;
create index run_of_course on run (course);
