-- Whether the language of a post was found out from its text: then a change of the text finds it out again.
alter table post add column guessed boolean not null default false;

-- The languages a person reads, in every run they are in.
create table reader (
    person    uuid   primary key,
    languages text[] not null check (cardinality(languages) between 1 and 20)
);

-- What a post says in another language. The original always stands above it.
create table translation (
    post     uuid        not null references post on delete cascade,
    language text        not null,
    markdown text        not null check (length(markdown) <= 20000),
    html     text        not null,
    renderer smallint    not null,
    -- Who translated it; null where a machine did, which is named then.
    author   uuid,
    machine  text,
    at       timestamptz not null,
    primary key (post, language),
    check ((author is null) <> (machine is null))
);

-- Threads a person wants to find again, whether they follow them or not.
alter table reading add column bookmarked boolean not null default false;
create index reading_bookmarked on reading (person) where bookmarked;
