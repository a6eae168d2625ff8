-- Groups inside a run; deadlines may be a group's own.
create table cohort (
    id      uuid primary key,
    run     uuid not null references run on delete cascade,
    name    text not null,
    edition uuid,
    constraint one_cohort_of_a_name_in_a_run unique (run, name)
);

-- Who may join by themselves, as courses told it last, and how learners come to their cohorts.
alter table run add column admission text;
alter table run add column sorting text not null default 'BY_HAND';
alter table run add column cohort_dates text not null default '[]';

-- The order of those who wait for a seat; it is taken with the run held, so it is the order in which they asked.
create sequence turn;

-- Someone invited is known by e-mail only, and by person from the moment they come.
alter table enrollment
    alter column person drop not null,
    alter column edition drop not null,
    add column email  text check (email = lower(email)),
    add column cohort uuid references cohort on delete set null,
    add column turn   bigint,
    add constraint known_by_person_or_invited check ((person is null) = (state = 'INVITED')),
    add constraint invited_by_email check ((email is null) = (person is not null)),
    add constraint who_waits_has_a_turn check ((turn is null) = (state <> 'WAITING')),
    add constraint one_invitation_for_an_email_in_a_run unique (run, email);
create unique index enrollment_waiting on enrollment (run, turn) where state = 'WAITING';
create index enrollment_invited on enrollment (email) where person is null;
create index enrollment_cohort on enrollment (cohort) where cohort is not null;
-- The list of people in a run, by name; who has none is listed by e-mail.
create index enrollment_by_name on enrollment (run, lower(coalesce(nullif(name, ''), email)), id) where not staff;

-- The verified e-mail of those who signed in, so that staff can name them by it; the newest owner of one counts.
create table account (
    person uuid        primary key,
    email  text        not null check (email = lower(email)),
    name   text        not null,
    since  timestamptz not null
);
create index account_email on account (email);

-- A list of people as it was checked, which is applied as it was shown, and once.
create table bulk (
    id         uuid        primary key,
    run        uuid        not null references run on delete cascade,
    person     uuid        not null,
    at         timestamptz not null,
    lines      text        not null,
    applied_at timestamptz
);
create index bulk_run on bulk (run);

-- What staff did to the people of a run; added, never changed.
create table roster_deed (
    id         uuid        primary key,
    run        uuid        not null references run on delete cascade,
    enrollment uuid,
    person     uuid        not null,
    name       text        not null,
    at         timestamptz not null,
    what       text        not null,
    detail     text        not null default ''
);
create index roster_deed_run on roster_deed (run, id);
create function refuse_deed_change() returns trigger language plpgsql as
$$ begin raise exception 'what was done is never altered'; end $$;
create trigger roster_deed_is_append_only before update on roster_deed
    for each row execute function refuse_deed_change();
