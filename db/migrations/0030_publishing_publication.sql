-- The public record: frozen snapshots in versions, each sealed by a hash that covers the one before it.
-- Owned by the publishing capability. Personal data: names of the staff who proposed, approved or sent back.
-- Kept: for ever. A published thing is corrected by a new version; nobody may change or remove a row.
create schema publishing;

-- What waits for a second person. Never visible to the public role: it holds no right on this table.
create table publishing.proposal (
  id               text primary key,
  kind             text not null check (kind ~ '^[a-z][a-z-]*$'),
  key              text not null check (key <> ''),
  version          int not null check (version > 0),
  title            text not null check (title <> ''),
  snapshot         jsonb not null,
  note             text,
  preview          text check (preview ~ '^/staff(/|$)'),
  proposed_by      text not null,
  proposed_by_name text not null,
  proposed_at      timestamptz not null
);

create index proposal_of_thing on publishing.proposal (kind, key);

-- What everybody may read. `number` is its place in the chain of seals.
create table publishing.publication (
  number           int primary key check (number > 0),
  id               text not null unique,
  kind             text not null check (kind ~ '^[a-z][a-z-]*$'),
  key              text not null check (key <> ''),
  version          int not null check (version > 0),
  title            text not null check (title <> ''),
  snapshot         jsonb not null,
  note             text,
  proposed_by      text not null,
  proposed_by_name text not null,
  needed_two       boolean not null,
  approved_by      text,
  approved_by_name text,
  published_on     date not null,
  previous         text not null check (previous ~ '^[0-9a-f]{64}$'),
  sha256           text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (kind, key, version),
  check (not needed_two or approved_by is not null), -- two people
  check (approved_by <> proposed_by),                -- who are not the same one
  check ((approved_by is null) = (approved_by_name is null))
);

-- Sent back by a second person, with the reason.
create table publishing.refusal (
  proposal        text primary key references publishing.proposal (id),
  refused_by      text not null,
  refused_by_name text not null,
  why             text not null check (why <> ''),
  refused_at      timestamptz not null
);

alter table publishing.proposal enable row level security;
alter table publishing.publication enable row level security;
alter table publishing.refusal enable row level security;

-- Partners have equal rights: whoever looks over drafts for the forum or for young people is a second pair of eyes too.
create function publishing.may_decide() returns boolean language sql stable
  return access.has_role('publisher') or access.has_role('forum-co-chair') or access.has_role('young-people-lead')
    or access.is_system();

create policy staff_read on publishing.proposal for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy own_name on publishing.proposal for insert to kept_app
  with check (proposed_by = access.actor() or access.is_system());

create policy everyone_reads on publishing.publication for select using (true);
-- Alone in one's own name, or as the second person for a proposal that nobody has sent back.
create policy own_name on publishing.publication for insert to kept_app
  with check (
    access.is_system()
    or (not needed_two and approved_by is null and proposed_by = access.actor())
    or (approved_by = access.actor() and publishing.may_decide()
      and exists (select from publishing.proposal p where p.id = publication.id and p.proposed_by = publication.proposed_by
        and p.snapshot = publication.snapshot and p.kind = publication.kind and p.key = publication.key)
      and not exists (select from publishing.refusal r where r.proposal = publication.id))
  );

create policy staff_read on publishing.refusal for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy own_name on publishing.refusal for insert to kept_app
  with check (
    refused_by = access.actor() and publishing.may_decide()
    and not exists (select from publishing.publication p where p.id = refusal.proposal)
  );

-- Adding and reading only: no role of ours may update or delete.
grant usage on schema publishing to kept_public_site, kept_app;
grant select on publishing.publication to kept_public_site;
grant select, insert on publishing.proposal, publishing.publication, publishing.refusal to kept_app;

create trigger tell_changed after insert or update or delete on publishing.publication
  for each statement execute function platform.notify_changed();
