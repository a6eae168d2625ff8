-- The responses of a thread in the order they are read in: a page of them costs the same in a thread of thousands.
create index post_responses on post
    (thread, (case when accepted or endorsed_by is not null then 0 else 1 end), at, id) where level = 1;
