-- Problems answered several times and never rightly, for those who look after learners.
create index problem_state_without_success on problem_state (enrollment) where not right_now and attempts > 1;
