-- What the last imported package says on an about page, so that the next one leaves alone what a person wrote since. Pages
-- that were saved as often as they were imported say what their package said; of others nobody knows, so they are a person's.
alter table edition_about add column imported text;
update edition_about a
   set imported = json_build_object('title', e.title, 'word', a.word, 'lead', a.lead, 'abilities', a.abilities,
           'overview', regexp_replace(a.overview, '(<[a-z][a-z0-9]*) data-s="[0-9 ]*"', '\1', 'g'))
  from edition e
 where e.id = a.edition and a.version = (select count(*) from import i where i.edition = a.edition);
