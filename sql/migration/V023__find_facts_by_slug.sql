-- A fact is asked for by its slug, mostly without its kind.
alter table store.fact drop constraint fact_slug_uq;
alter table store.fact add constraint fact_slug_uq unique (slug, kind);
