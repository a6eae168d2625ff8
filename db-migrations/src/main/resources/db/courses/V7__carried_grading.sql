-- The earlier run whose own grading and certificate rule a relaunch begins with; learning keeps them.
alter table run add column graded_as_id uuid references run on delete set null;
