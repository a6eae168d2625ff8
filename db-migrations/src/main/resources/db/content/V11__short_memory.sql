-- Most long texts hold most of what a short one is made of, and each such has to be compared to the letter: so what is
-- short is looked for among what is short.
create index target_short_like on target using gin (source_text public.gin_trgm_ops) where length(source_text) <= 200;
