-- What is kept from someone for a time. It ends by its date, which is looked at whenever they come: nothing has to run.
create table restraint (
    id          uuid        primary key,
    kind        text        not null check (kind in ('SILENCE', 'BAN')),
    person      uuid        not null,
    run         uuid        not null references run,
    -- Where it holds beyond that run; null when it does not.
    institution uuid,
    reason      text        not null,
    notice      text        not null check (length(notice) between 1 and 500),
    by          uuid        not null,
    by_power    smallint    not null,
    at          timestamptz not null,
    until       timestamptz not null,
    lifted_at   timestamptz,
    lifted_by   uuid,
    check (until > at)
);
create index restraint_person on restraint (person, until) where lifted_at is null;
create index restraint_all on restraint (run, person, at);

-- The latest questions of a run, for the time to a first reply.
create index thread_asked on thread (run, at desc) where kind = 'QUESTION' and not hidden;
