-- The roles of an archive on PostgreSQL. Run it as an administrator in the database of the archive, once, before Parley
-- uses it (it does no harm to run it again, and it may come later):
--
--   psql -d parley -f sql/roles.sql
--   psql -d parley -c '\password parley_owner'       and the same for parley_writer and parley_reader
--
-- parley_owner   makes the tables and brings them up to date. The user of parley.yml for the first start, and for the
--                first start of a newer Parley.
-- parley_writer  imports, issues, delivers; cannot change a table or a view. The user of parley.yml on other days.
-- parley_reader  sees the views of schema archive and nothing else, and cannot write. For parley sql, psql, DBeaver, BI tools.
do $$
declare
  who text;
  place text := current_database();
begin
  foreach who in array array['parley_owner', 'parley_writer', 'parley_reader'] loop
    if not exists (select from pg_roles where rolname = who) then
      execute format('create role %I login', who);
    end if;
  end loop;

  execute format('revoke all on database %I from public', place);
  execute format('grant connect on database %I to parley_owner, parley_writer, parley_reader', place);
  execute format('grant create on database %I to parley_owner', place);
  revoke create on schema public from public;

  -- What the owner is going to make. The views count as tables: the owner takes all but reading back when it makes them.
  alter default privileges for role parley_owner grant usage on schemas to parley_writer;
  alter default privileges for role parley_owner grant select, insert, update, delete on tables to parley_writer;
  alter default privileges for role parley_owner grant usage, select on sequences to parley_writer;

  -- What is there already.
  foreach who in array array['store', 'ops'] loop
    if exists (select from pg_namespace where nspname = who) then
      execute format('grant usage on schema %I to parley_writer', who);
      execute format('grant select, insert, update, delete on all tables in schema %I to parley_writer', who);
      execute format('grant usage, select on all sequences in schema %I to parley_writer', who);
    end if;
  end loop;
  if exists (select from pg_namespace where nspname = 'archive') then
    grant usage on schema archive to parley_writer, parley_reader;
    revoke all on all tables in schema archive from parley_writer;
    grant select on all tables in schema archive to parley_writer, parley_reader;
  end if;

  -- Names without a schema are those of the views; a mistyped update is refused before it is looked at.
  alter role parley_reader set search_path = archive;
  alter role parley_reader set default_transaction_read_only = on;
end $$;
