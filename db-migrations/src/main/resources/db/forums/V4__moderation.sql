-- Who hosts a run, so that a log can be read and a ban can hold beyond one run; and how much each of its people may do:
-- 0 a learner, 1 of the team, 2 who leads it, 3 an administrator. Nobody acts on an equal or higher one.
alter table run add institution uuid;
create index run_institution on run (institution);
alter table participant add power smallint not null default 0;
update participant set power = 1 where staff;

-- A report keeps its reason, what it weighed when it came, and what a moderator made of it.
alter table flag
    add reason     text          not null default 'OTHER',
    add note       text          not null default '' check (length(note) <= 500),
    add weight     numeric(4, 2) not null default 1,
    add decided_at timestamptz,
    add upheld     boolean;
create index flag_judged on flag (person) where upheld is not null;

-- Why a post is out of sight, for its author. Hidden without anyone who did it: it hid itself and waits.
alter table post
    add hidden_reason text,
    add hidden_note   text,
    add hidden_by     uuid,
    add appealed      boolean not null default false;

-- A post before a moderator: one open case for each post, closed once.
create table review (
    id         uuid        primary key,
    cause      text        not null check (cause in ('REPORTED', 'APPEALED')),
    run        uuid        not null references run,
    post       uuid        not null references post on delete cascade,
    author     uuid        not null,
    language   text        not null,
    at         timestamptz not null,
    appeal     text        check (length(appeal) <= 2000),
    -- Who removed it before: an appeal goes to someone else.
    against    uuid,
    claimed_by uuid,
    act        uuid,
    verdict    text        check (verdict in ('KEEP', 'REMOVE', 'WITHDRAWN')),
    reason     text,
    note       text,
    decided_by uuid,
    decided_at timestamptz,
    -- How the post stood before the decision, to which undoing it leads back.
    was_hidden boolean,
    was_reason text,
    check ((verdict is null) = (decided_at is null))
);
create unique index review_open on review (post) where decided_at is null;
create index review_waiting on review (run, cause, at, id) where decided_at is null;
create index review_claimed on review (claimed_by) where decided_at is null;
create index review_author on review (author, run);
create index review_post on review (post, at);
create index review_act on review (act) where act is not null;

-- Questions without an answer, the oldest first, over all runs of a team.
create index thread_waiting on thread (run, last_at, id) where needs_reply and not hidden;

-- The log learns what an act was about and why; it is only ever added to.
alter table moderation
    add person uuid,
    add reason text,
    add note   text;
create index moderation_target on moderation (target, id);
create index moderation_log on moderation (run, id);
create function moderation_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The log of moderation is only added to';
end $$;
create trigger moderation_is_append_only before update or delete on moderation
    for each row execute function moderation_stays();

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
