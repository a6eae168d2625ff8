-- Work that learners assess among themselves.
alter table assignment_work
    -- Of the edition it was written in: reviewers get what they can read where there is any.
    add column language    text,
    -- When it is looked at next whether fewer reviews suffice; null for work that is not in the hands of peers.
    add column peers_at    timestamptz,
    -- To how many peers this handing in was given, and how many reviews of theirs came.
    add column served      integer not null default 0,
    add column reviews     integer not null default 0,
    -- Since when the team should look at it because of what somebody reported.
    add column reported_at timestamptz;

drop index assignment_work_waiting;
create index assignment_work_waiting on assignment_work (run, handed_at, id)
    where handed_at is not null and (graded < times and peers_at is null or reported_at is not null);
create index assignment_work_with_peers on assignment_work (peers_at) where peers_at is not null;
create index assignment_work_to_review on assignment_work (assignment, run) where handed_at is not null;

-- A grade made of peers' reviews has no person, and says of how many.
alter table assignment_mark
    alter column person drop not null,
    add column reviews integer not null default 0,
    add constraint mark_is_of_a_person_or_of_peers check ((person is null) = (reviews > 0));

-- A handing in given to one peer, and the review that came of it. Its roots are both enrollments, by the work that of its
-- author; the grade it was part of stays.
create table peer_review (
    id           uuid        primary key,
    work         uuid        not null references assignment_work on delete cascade,
    times        integer     not null,
    reviewer     uuid        not null references enrollment on delete cascade,
    assignment   uuid        not null,
    -- Until then nobody else is asked in place of the reviewer; a review that comes later is taken too.
    leased_until timestamptz not null,
    lines        text,
    comment      text        not null default '',
    sent_at      timestamptz,
    -- What is wrong with the work by its reviewer, or with the review by who got it.
    report       text        not null default '',
    reported_at  timestamptz,
    constraint one_review_of_a_reviewer unique (work, times, reviewer),
    constraint a_review_says_something check ((sent_at is null) = (lines is null))
);
create unique index one_review_in_hand on peer_review (reviewer, assignment)
    where sent_at is null and reported_at is null;
create index peer_review_by on peer_review (reviewer, assignment);
create index peer_review_in_hand on peer_review (assignment, work) where sent_at is null;
