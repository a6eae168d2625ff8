-- The newest publication of each edition; it may be heard of before the edition itself.
create table newest_publication (
    edition_id     uuid    primary key,
    publication_id uuid    not null,
    number         integer not null
);
insert into newest_publication (edition_id, publication_id, number)
select distinct on (edition_id) edition_id, publication_id, publication_number
  from run_edition where publication_id is not null
 order by edition_id, publication_number desc;

-- Who hosts a run, null for the course's own institution; the run it was relaunched from.
alter table run
    add column host_id          uuid    references institution,
    add column text_corrections boolean not null default false,
    add column origin_id        uuid    references run on delete set null;
create index run_host on run (host_id) where host_id is not null;
create index run_origin on run (origin_id) where origin_id is not null;

-- What a run says otherwise than its publications about when a part of the course opens and is due.
create table run_date (
    run_id   uuid        not null references run on delete cascade,
    block_id uuid        not null,
    start_at timestamptz,
    due_at   timestamptz,
    primary key (run_id, block_id)
);

alter table deed add column person_name text not null default '';
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'what was done is never altered'; end $$;
create trigger deed_is_append_only before update on deed
    for each row execute function refuse_change();

-- Somebody asked onto a team who is known by e-mail only; the row goes when they come, or when it is taken back.
create table invitation (
    id         uuid        primary key,
    run_id     uuid        not null references run on delete cascade,
    email      text        not null check (email = lower(email)),
    role       text        not null check (role in ('FACILITATOR', 'AUTHOR', 'TRANSLATOR', 'LEAD')),
    invited_at timestamptz not null,
    invited_by uuid        not null,
    unique (run_id, email)
);
create index invitation_email on invitation (email);
