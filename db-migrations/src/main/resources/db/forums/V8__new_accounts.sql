-- What a run asks of who is new in it, and when nobody but its team writes there.
alter table run
    add holds_first boolean        not null default false,
    add rests       tstzmultirange not null default '{}';

-- Words that let a post wait for a moderator in all runs of an institution, folded as posts are when they are compared.
create table blocked (
    institution uuid   primary key,
    words       text[] not null check (cardinality(words) <= 200)
);

-- On how many days somebody read, and the last of them: one of the facts trust is made of.
alter table participant
    add days    integer not null default 0,
    add read_on date;
update participant p set days = g.days, read_on = g.last
from (select t.run, r.person, count(distinct (r.read_at at time zone 'UTC')::date) as days,
          max((r.read_at at time zone 'UTC')::date) as last
      from reading r join thread t on t.id = r.thread
      where r.read_at > '-infinity' group by t.run, r.person) g
where g.run = p.run and g.person = p.person;

-- Unseen: nobody but its author and the team has ever seen it, and nobody was told of it. Print: what the words of
-- somebody new come to, so that the same words are found again.
alter table post
    add unseen boolean not null default false,
    add print  bigint;
create index post_print on post (print, at) where print is not null;
alter table thread add unseen boolean not null default false;

-- A post that looked like spam, or was the first of an account, waits like a reported one; signs say why.
alter table review drop constraint review_cause_check;
alter table review
    add constraint review_cause_check check (cause in ('REPORTED', 'APPEALED', 'HELD')),
    add signs text[] not null default '{}';
create index review_held on review (author, run) where cause = 'HELD' and decided_at is null;

-- A report that was right until an appeal was granted: undoing that makes it right again.
alter table flag add overturned_by uuid;
