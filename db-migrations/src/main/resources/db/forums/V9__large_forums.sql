-- Each order that threads are listed in, and each list that few of them belong to: a page costs the same however many
-- threads there are.
create index thread_needs_reply_first on thread (run, pinned desc, (needs_reply::int) desc, last_at desc, id desc);
create index thread_votes on thread (run, pinned desc, votes desc, last_at desc, id desc);
create index thread_needs_reply on thread (run, pinned desc, last_at desc, id desc) where needs_reply;
create index thread_unanswered on thread (run, pinned desc, last_at desc, id desc)
    where kind = 'QUESTION' and not answered;
create index thread_flagged on thread (run) where flags > 0;
create index thread_author on thread (run, author);

-- The latest of a unit or a topic.
create index thread_unit_latest on thread (run, unit, last_at desc, id desc) where unit is not null;
drop index thread_unit;
create index thread_topic_latest on thread (run, topic, last_at desc, id desc) where topic is not null;

-- Words are looked up within one run, whatever the others say; and among its latest posts, where a word is common. What
-- waits to be put in order is looked through by every search: it stays short.
create extension if not exists btree_gin with schema public;
create index post_words on post using gin (run public.uuid_ops, search) with (gin_pending_list_limit = 256)
    where not hidden;
drop index post_search;
create index post_latest on post (run, at desc) where not hidden;

-- What came to a thread since somebody was there.
create index post_thread_at on post (thread, at);
drop index post_thread;
