-- Asking for a sign-in code, and being signed in. Owned by the people capability.
-- Personal data: who signed in and when they were last here. No network address, no browser. Codes and tokens as
-- hashes keyed with the installation's secret.
-- Kept: a day; then the rows are deleted.
create table people.sign_in (
  id           text primary key,
  browser_hash text not null check (browser_hash ~ '^[0-9a-f]{64}$'),
  person       text references people.person (id), -- null for an address nobody here has, and one that asked too often
  code_hash    text not null check (code_hash ~ '^[0-9a-f]{64}$'),
  asked_at     timestamptz not null,
  expires_at   timestamptz not null,
  tries        int not null default 0 check (tries between 0 and 5),
  spent_at     timestamptz,
  check (spent_at is null or person is not null)
);

create index sign_in_of_browser on people.sign_in (browser_hash, asked_at);
create index sign_in_of_person on people.sign_in (person, asked_at);

create table people.session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  person     text not null references people.person (id),
  began_at   timestamptz not null,
  seen_at    timestamptz not null
);

create index session_by_age on people.session (seen_at);

alter table people.sign_in enable row level security;
alter table people.session enable row level security;

-- Before somebody is known nobody is acting, so the system does it.
create policy system_only on people.sign_in to kept_app using (access.is_system()) with check (access.is_system());
create policy system_only on people.session to kept_app using (access.is_system()) with check (access.is_system());

grant select, insert, delete on people.sign_in, people.session to kept_app;
grant update (tries, spent_at) on people.sign_in to kept_app;
grant update (seen_at) on people.session to kept_app;
