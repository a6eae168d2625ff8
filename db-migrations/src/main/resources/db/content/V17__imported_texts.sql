-- The hash of what the last imported package said in a block: a text with another one was written by a person since. Revisions
-- that an import wrote have its time.
alter table block_text add column imported text;
update block_text t
   set imported = r.hash
  from (select distinct on (r.edition, r.block) r.edition, r.block, r.hash
          from revision r join import i on i.edition = r.edition and i.at = r.at
         order by r.edition, r.block, r.number desc) r
 where r.edition = t.edition and r.block = t.block;
