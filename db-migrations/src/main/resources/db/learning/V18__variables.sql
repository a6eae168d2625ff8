-- The numbers a learner was given in problems with variables that they have seen, by problem: the seed and what it gave.
alter table enrollment add column numbers text;

-- The numbers an answer was given to, by variable: it is marked again only by them.
alter table problem_state add column numbers text;
alter table submission add column numbers text;
