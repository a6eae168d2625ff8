-- Why and by whom a thread was closed, for everyone who comes to it.
alter table thread
    add closed_why text check (length(closed_why) <= 500),
    add closed_by  uuid,
    add closed_at  timestamptz;

-- Who changed what a post had said before, where it was not its author, and why.
alter table post_version
    add by     uuid,
    add reason text,
    add note   text check (length(note) <= 500);

-- Whose posts somebody does not want to see. Nobody else knows.
create table mute (
    person uuid        not null,
    muted  uuid        not null,
    at     timestamptz not null default now(),
    primary key (person, muted),
    check (person <> muted)
);
