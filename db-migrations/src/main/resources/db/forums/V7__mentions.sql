-- People are called by their names in a post.
create index participant_name on participant (run, lower(name));
