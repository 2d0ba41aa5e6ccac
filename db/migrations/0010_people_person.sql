-- People who sign in, and what they may do from which day to which. Owned by the people capability.
-- Personal data: name, job title, organisation and work address of staff and partners.
-- Kept: for ever as names, since decisions and answers carry them. Who gave or ended a role stands beside it.
create schema people;

create table people.person (
  id           text primary key check (id <> ''),
  name         text not null check (char_length(name) between 1 and 200),
  job_title    text not null check (job_title <> ''),
  organisation text not null check (organisation <> ''),
  added_by     text, -- null when the system did it
  added_on     date not null
);

-- Apart from the name: whoever works here may know who you are, and not how to reach you.
create table people.address (
  person text primary key references people.person (id),
  email  text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$')
);

-- ends_on is the first day without the role.
create table people.role_given (
  id        text primary key,
  person    text not null references people.person (id),
  role      text not null check (role ~ '^[a-z]+(-[a-z]+)*$'),
  starts_on date not null,
  ends_on   date check (ends_on > starts_on),
  given_by  text,
  given_on  date not null
);

create index role_given_to on people.role_given (person);
create index role_given_as on people.role_given (role);

-- Ended earlier than was planned, and earlier still. What was given stays as it was given; the earliest day counts.
create table people.role_ended (
  id         text primary key,
  role_given text not null references people.role_given (id),
  ends_on    date not null,
  ended_by   text,
  ended_on   date not null
);

create index role_ended_of on people.role_ended (role_given, ends_on);

-- The roles as they stand: with the day each really ends.
create view people.role_term with (security_invoker = true) as
  select g.id, g.person, g.role, g.starts_on, least(g.ends_on, e.ends_on) as ends_on, g.given_on, g.given_by, e.ended_by
  from people.role_given g
  left join lateral (
    select ends_on, ended_by from people.role_ended where role_given = g.id order by ends_on limit 1
  ) e on true;

alter table people.person enable row level security;
alter table people.address enable row level security;
alter table people.role_given enable row level security;
alter table people.role_ended enable row level security;

create policy staff_read on people.person for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy administrators_add on people.person for insert to kept_app
  with check (access.is_system() or (access.has_role('administrator') and added_by = access.actor()));

create policy few_read on people.address for select to kept_app
  using (access.is_system() or access.has_role('administrator') or person = access.actor());
create policy administrators_add on people.address for insert to kept_app
  with check (access.is_system() or access.has_role('administrator'));

create policy staff_read on people.role_given for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy administrators_add on people.role_given for insert to kept_app
  with check (access.is_system() or (access.has_role('administrator') and given_by = access.actor()));

create policy staff_read on people.role_ended for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy administrators_add on people.role_ended for insert to kept_app
  with check (access.is_system() or (access.has_role('administrator') and ended_by = access.actor()));

-- Adding and reading only; and nothing at all for the public.
grant usage on schema people to kept_app;
grant select, insert on people.person, people.address, people.role_given, people.role_ended to kept_app;
grant select on people.role_term to kept_app;
