create extension if not exists pg_trgm with schema public;

-- Titles that look like the one somebody is writing.
create index thread_title on thread using gin (title public.gin_trgm_ops);

-- Questions with the words of the one somebody is writing, without all that was replied.
create index post_opening_search on post using gin (search) where level = 0 and not hidden;

-- What somebody is writing and has not posted: for a thread, a response, a unit, or (about = run) a new thread. A draft
-- whose key was posted is over, whatever order its last change and the post came in.
create table draft (
    person   uuid        not null,
    run      uuid        not null references run,
    about    uuid        not null,
    key      text        not null,
    kind     text        not null check (kind in ('QUESTION', 'DISCUSSION')),
    topic    uuid,
    title    text        not null check (length(title) <= 200),
    markdown text        not null check (length(markdown) <= 20000),
    language text,
    at       timestamptz not null,
    primary key (person, run, about)
);
