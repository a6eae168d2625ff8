-- Hundreds of letters are made in one moment; who takes the next must not sort them all to find the first.
drop index letter_next;
create index letter_next on letter (next_at, id) where next_at is not null;
