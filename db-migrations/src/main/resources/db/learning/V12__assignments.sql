-- What a learner makes for an assignment: its text as it was saved last, a draft until it is handed in. What counts is
-- what somebody graded last. Its root is the enrollment.
create table assignment_work (
    id          uuid        primary key,
    enrollment  uuid        not null references enrollment on delete cascade,
    run         uuid        not null references run,
    assignment  uuid        not null,
    text        text        not null,
    saved_at    timestamptz not null,
    handed_at   timestamptz,
    key         text,
    times       integer     not null default 0,
    -- Which handing in was graded, what it earned, and when that was handed in.
    graded      integer     not null default 0,
    earned      numeric,
    possible    numeric,
    counted_at  timestamptz,
    -- Who grades it now, so that nobody else does.
    grader      uuid,
    grader_name text        not null default '',
    taken_until timestamptz,
    constraint one_work_for_an_assignment unique (enrollment, assignment),
    constraint graded_work_was_handed_in check (graded <= times and (graded = 0) = (earned is null))
);
create index assignment_work_waiting on assignment_work (run, handed_at, id)
    where handed_at is not null and graded < times;

-- Files lie in the database: every replica sees them, a backup holds them with what they belong to, and erasing a person
-- takes them along. They are packed already, so the database does not try to.
create table assignment_file (
    id    uuid        primary key,
    work  uuid        not null references assignment_work on delete cascade,
    name  text        not null,
    bytes bigint      not null check (bytes > 0),
    data  bytea       not null,
    at    timestamptz not null
);
alter table assignment_file alter column data set storage external;
create index assignment_file_of_work on assignment_file (work, at, id);

-- How each handing in was graded, with the text that was looked at. A correction is another row.
create table assignment_mark (
    id          uuid        primary key,
    work        uuid        not null references assignment_work on delete cascade,
    times       integer     not null,
    publication uuid        not null references publication,
    text        text        not null,
    lines       text        not null,
    comment     text        not null,
    earned      numeric     not null,
    possible    numeric     not null,
    person      uuid        not null,
    name        text        not null,
    at          timestamptz not null
);
create index assignment_mark_of_work on assignment_mark (work, at, id);

create function refuse_mark_change() returns trigger language plpgsql as
$$ begin raise exception 'how work was graded is never changed'; end $$;
create trigger assignment_mark_is_append_only before update on assignment_mark
    for each row execute function refuse_mark_change();
