-- What one learner was given of each pool of problems, with the seed it was drawn from; null while they saw none. It lies on
-- the enrollment, so no page reads a statement more for it.
alter table enrollment add column drawn text;
