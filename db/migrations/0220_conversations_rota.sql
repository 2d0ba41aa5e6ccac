-- Who rings people back, and on which days. Owned by the conversations capability.
-- Personal data: of staff, the days they work on calls, the teams they work for, languages, days away (never why).
-- Kept: for ever, since a promise was made on it. No line is changed: the newest of a person counts.
create schema conversations;
grant usage on schema conversations to kept_public_site, kept_app;

create table conversations.shift (
  person      text not null references people.person (id),
  nth         int not null check (nth > 0),
  weekdays    jsonb not null check (jsonb_typeof(weekdays) = 'array'), -- 1 Monday to 5 Friday; none: off the rota
  calls_a_day int not null check (calls_a_day between 1 and 20),
  teams       jsonb not null check (jsonb_typeof(teams) = 'array'),
  languages   jsonb not null check (jsonb_typeof(languages) = 'array'),
  signs       boolean not null,
  from_day    date not null,
  planned_by  text default access.actor(), -- null when the system did it
  primary key (person, nth)
);

create table conversations.absence (
  id        uuid primary key,
  person    text not null references people.person (id),
  first_day date not null,
  last_day  date not null check (last_day >= first_day),
  noted_by  text default access.actor()
);

-- A day away that was noted by mistake, or that did not happen.
create table conversations.absence_over (
  absence  uuid primary key references conversations.absence (id),
  noted_by text default access.actor()
);

alter table conversations.shift enable row level security;
alter table conversations.absence enable row level security;
alter table conversations.absence_over enable row level security;

create policy staff_read on conversations.shift for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy lead_plans on conversations.shift for insert to kept_app
  with check (access.has_role('caller-lead') or access.is_system());
create policy staff_read on conversations.absence for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy own_or_lead on conversations.absence for insert to kept_app
  with check (access.has_role('caller-lead') or (access.has_role('caller') and person = access.actor()));
create policy staff_read on conversations.absence_over for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy own_or_lead on conversations.absence_over for insert to kept_app
  with check (access.has_role('caller-lead') or exists (
    select 1 from conversations.absence a where a.id = absence and a.person = access.actor()));

grant select on conversations.shift, conversations.absence, conversations.absence_over to kept_app;
grant insert (person, nth, weekdays, calls_a_day, teams, languages, signs, from_day) on conversations.shift to kept_app;
grant insert (id, person, first_day, last_day) on conversations.absence to kept_app;
grant insert (absence) on conversations.absence_over to kept_app;

-- The page that offers a call is kept until anything public changes: whether anybody rings is public.
create trigger tell_changed after insert on conversations.shift for each statement execute function platform.notify_changed();
create trigger tell_changed after insert on conversations.absence for each statement execute function platform.notify_changed();
create trigger tell_changed after insert on conversations.absence_over for each statement execute function platform.notify_changed();
