-- Words are looked up among the posts of some days of a run, so that a common one is found in its newest alone.
create index post_words_by_day on post using gin
    (run public.uuid_ops, (array[run::text || '/' || ((at at time zone 'UTC')::date - date 'epoch')]), search)
    with (gin_pending_list_limit = 256) where not hidden;
drop index post_words;

-- What trust is made of is read from the index alone.
create index post_author_facts on post (author, at desc) include (id, run, hidden, unseen, votes, hidden_by);
drop index post_author;

-- What waits is counted from the index alone.
drop index review_waiting;
create index review_waiting on review (run, cause, at, id) include (claimed_by) where decided_at is null;
