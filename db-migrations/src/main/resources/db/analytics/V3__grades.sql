-- The course grade that was told of a learner last, in whole percent; null while there is none. Events may come in any
-- order: the latest by time counts, of two at the same time the one with the greater id.
alter table learner
    add column percent   smallint,
    add column passed    boolean not null default false,
    add column graded_at timestamptz not null default 'epoch',
    add column graded_by uuid not null default '00000000-0000-0000-0000-000000000000';
