-- What everybody has agreed to and waits for the next batch, so that nobody can match a thing to the day it was ready.
-- Owned by the publishing capability. Personal data: names of the staff who proposed and approved; a snapshot that is not
-- public yet. Kept: until its batch, some days; it goes when somebody takes back what it says.
create table publishing.held (
  kind             text not null check (kind ~ '^[a-z][a-z-]*$'),
  key              text not null check (key <> ''),
  id               text not null unique, -- of the proposal it was, when there was one
  version          int not null check (version > 0),
  title            text not null check (title <> ''),
  snapshot         jsonb not null,
  note             text,
  proposed_by      text not null,
  proposed_by_name text not null,
  needed_two       boolean not null,
  approved_by      text,
  approved_by_name text,
  held_on          date not null,
  primary key (kind, key),
  check (not needed_two or approved_by is not null),
  check (approved_by <> proposed_by),
  check ((approved_by is null) = (approved_by_name is null))
);

alter table publishing.held enable row level security;
create policy staff_read on publishing.held for select to kept_app
  using (access.actor() is not null or access.is_system());
-- The same two ways in as to the public record itself.
create policy own_name on publishing.held for insert to kept_app
  with check (
    access.is_system()
    or (not needed_two and approved_by is null and proposed_by = access.actor())
    or (approved_by = access.actor() and publishing.may_decide()
      and exists (select from publishing.proposal p where p.id = held.id and p.proposed_by = held.proposed_by
        and p.snapshot = held.snapshot and p.kind = held.kind and p.key = held.key)
      and not exists (select from publishing.refusal r where r.proposal = held.id))
  );
-- A newer version takes its place; the batch, or whoever took it back, takes it away.
create policy staff_replace on publishing.held for delete to kept_app
  using (access.actor() is not null or access.is_system());
grant select, insert, delete on publishing.held to kept_app;

alter table publishing.proposal add held boolean not null default false; -- waits for a batch once it is agreed

alter table publishing.held alter snapshot set statistics 0, alter note set statistics 0;
