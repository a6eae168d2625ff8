-- The run whose team's pinned threads come along, where whoever relaunched it chose so.
alter table run add column pinned_from_id uuid references run on delete set null;
