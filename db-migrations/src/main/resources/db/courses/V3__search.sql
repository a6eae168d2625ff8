-- The extensions are shared by every schema, so they live in public; both are trusted, the database's owner may add them.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Two texts an edition keeps for searching: what its title page says, and the rest, as words with spaces between.
alter table edition
    add column search_title text not null default '',
    add column search_body  text not null default '';

-- One way of reading for each language PostgreSQL has stems for: accents off first, so that "agua" finds "água".
do $$
declare pair record;
begin
    for pair in
        select * from (values
            ('ar', 'arabic'), ('hy', 'armenian'), ('eu', 'basque'), ('ca', 'catalan'), ('da', 'danish'), ('nl', 'dutch'),
            ('en', 'english'), ('et', 'estonian'), ('fi', 'finnish'), ('fr', 'french'), ('de', 'german'), ('el', 'greek'),
            ('hi', 'hindi'), ('hu', 'hungarian'), ('id', 'indonesian'), ('ga', 'irish'), ('it', 'italian'),
            ('lt', 'lithuanian'), ('ne', 'nepali'), ('no', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'),
            ('ru', 'russian'), ('sr', 'serbian'), ('es', 'spanish'), ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'),
            ('yi', 'yiddish')) as known (tag, name)
    loop
        execute format('create text search configuration reading_%s (copy = pg_catalog.%I)', pair.tag, pair.name);
        execute format('alter text search configuration reading_%s alter mapping for hword, hword_part, word'
            ' with public.unaccent, pg_catalog.%I', pair.tag, pair.name || '_stem');
    end loop;
end $$;
create text search configuration reading_any (copy = pg_catalog.simple);
alter text search configuration reading_any
    alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.simple;

-- How texts in a language are read; word by word where no stems are known. Immutable: the names above never change.
create function reading(language text) returns regconfig language sql immutable strict parallel safe as $$
    select case split_part(language, '-', 1)
        when 'ar' then 'courses.reading_ar'::regconfig when 'hy' then 'courses.reading_hy'::regconfig
        when 'eu' then 'courses.reading_eu'::regconfig when 'ca' then 'courses.reading_ca'::regconfig
        when 'da' then 'courses.reading_da'::regconfig when 'nl' then 'courses.reading_nl'::regconfig
        when 'en' then 'courses.reading_en'::regconfig when 'et' then 'courses.reading_et'::regconfig
        when 'fi' then 'courses.reading_fi'::regconfig when 'fr' then 'courses.reading_fr'::regconfig
        when 'de' then 'courses.reading_de'::regconfig when 'el' then 'courses.reading_el'::regconfig
        when 'hi' then 'courses.reading_hi'::regconfig when 'hu' then 'courses.reading_hu'::regconfig
        when 'id' then 'courses.reading_id'::regconfig when 'ga' then 'courses.reading_ga'::regconfig
        when 'it' then 'courses.reading_it'::regconfig when 'lt' then 'courses.reading_lt'::regconfig
        when 'ne' then 'courses.reading_ne'::regconfig when 'no' then 'courses.reading_no'::regconfig
        when 'nb' then 'courses.reading_no'::regconfig when 'pt' then 'courses.reading_pt'::regconfig
        when 'ro' then 'courses.reading_ro'::regconfig when 'ru' then 'courses.reading_ru'::regconfig
        when 'sr' then 'courses.reading_sr'::regconfig when 'es' then 'courses.reading_es'::regconfig
        when 'sv' then 'courses.reading_sv'::regconfig when 'ta' then 'courses.reading_ta'::regconfig
        when 'tr' then 'courses.reading_tr'::regconfig when 'yi' then 'courses.reading_yi'::regconfig
        else 'courses.reading_any'::regconfig
    end
$$;

-- A text as near misses compare it: small letters without accents. Immutable for the same reason.
create function folded(text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, $1))
$$;

alter table edition
    add column search tsvector not null generated always as (
        setweight(to_tsvector(courses.reading(language), search_title), 'A')
        || setweight(to_tsvector(courses.reading(language), search_body), 'C')) stored;
create index edition_search on edition using gin (search);
create index edition_near on edition using gin (folded(search_title) public.gin_trgm_ops);
