-- A publication of thousands of units names their documents by one statement. Each document was checked when its unit was
-- composed, and none is ever deleted, so it need not be looked up again for every unit of every publication.
alter table publication_unit drop constraint publication_unit_document_fkey;
drop index publication_unit_document;
