-- How the last imported package grades, so that the next one leaves alone what a person decided since. Of courses that stand
-- here already nobody knows, so their policy is a person's.
alter table course add column imported_policy text;
