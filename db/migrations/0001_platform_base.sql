-- What every capability's row policies and transactions stand on. Owned by the platform. No personal data in clear.
-- Kept: a submission's outcome is forgotten 30 days after it was made.

-- Who is asking. `Store.as` puts these into the transaction; the functions are plain SQL so that the planner inlines them.
create schema access;

create function access.actor() returns text language sql stable
  return nullif(current_setting('kept.actor', true), '');

create function access.receipt() returns text language sql stable
  return nullif(current_setting('kept.receipt', true), '');

create function access.has_role(role text) returns boolean language sql stable
  return position(',' || role || ',' in coalesce(current_setting('kept.roles', true), '')) > 0;

create function access.is_system() returns boolean language sql stable
  return coalesce(current_setting('kept.roles', true), '') = ',system,';

grant usage on schema access to kept_public_site, kept_app;

-- The outcome of each form sent, so that pressing twice does the work once. The submission id itself is never kept:
-- the row's name is its hash, and the outcome (it may hold a receipt code) is sealed with a key made from the id.
create table platform.submission (
  id_hash        text primary key check (char_length(id_hash) = 64),
  sealed_outcome bytea not null,
  made_on        date not null default current_date
);

alter table platform.submission enable row level security;

-- A transaction sees the one submission it names and no other; nobody can list them.
create policy named_submission on platform.submission
  using (id_hash = current_setting('kept.submission', true))
  with check (id_hash = current_setting('kept.submission', true));
create policy system_forgets on platform.submission for delete to kept_app using (access.is_system());
create policy system_finds_old on platform.submission for select to kept_app using (access.is_system());

grant usage on schema platform to kept_public_site, kept_app;
grant select (id_hash, sealed_outcome, made_on), insert (id_hash, sealed_outcome)
  on platform.submission to kept_public_site, kept_app;
grant delete on platform.submission to kept_app;

-- Tells every process, after the commit, that what the public can see has changed. Use it on a public table with
--   create trigger tell_changed after insert or update or delete on … for each statement execute function platform.notify_changed();
create function platform.notify_changed() returns trigger language plpgsql as $$
begin
  notify kept_changed;
  return null;
end
$$;
