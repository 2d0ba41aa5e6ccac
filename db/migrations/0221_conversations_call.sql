-- Calls that people asked for, from the promise to the note after the talk. Owned by the conversations capability.
-- Personal data: what to call somebody, what the call is about, what was said (sensitive). The number itself stands in
-- contacts; here is only a scrambled form of it, to see that one person asked twice. No network address, no time of day.
-- Kept: until the area's own number of days after the call was over, or until its asker erases it. A count with no link
-- to any person stays.
create table conversations.call (
  id           uuid primary key, -- random: it does not tell the order in which calls came
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  came_by      text not null check (came_by in ('form', 'staff')),
  best_time    text not null check (best_time in ('morning', 'afternoon', 'evening', 'any')),
  help         text not null check (help in ('none', 'signs', 'relay', 'language')),
  not_team     text check (not_team <> ''), -- key of an organisation or a team they would rather not hear from
  number_hash  text check (number_hash ~ '^[0-9a-f]{64}$'),
  asked_on     date not null
);
create index call_of_number on conversations.call (number_hash);

create table conversations.asker (
  call_id  uuid primary key references conversations.call (id) on delete cascade,
  name     text not null check (char_length(name) between 1 and 100),
  about    text check (char_length(about) between 1 and 500),
  language text check (char_length(language) between 1 and 60)
);

-- Every name and day that was ever promised. The newest counts; those before it stay.
create table conversations.promise (
  call_id     uuid not null references conversations.call (id) on delete cascade,
  nth         int not null check (nth > 0),
  person      text not null references people.person (id),
  person_name text not null,
  person_job  text not null,
  due_on      date not null,
  why         text not null check (why in ('asked', 'handed-over', 'missed', 'named')),
  because     text check (char_length(because) between 1 and 1000), -- of handing over: for staff
  made_on     date not null,
  primary key (call_id, nth)
);
create index promise_of on conversations.promise (person);

create table conversations.attempt (
  call_id  uuid not null references conversations.call (id) on delete cascade,
  nth      int not null check (nth > 0),
  part     text not null check (part in ('morning', 'afternoon', 'evening')),
  reached  boolean not null,
  tried_on date not null,
  by_id    text not null,
  by_name  text not null,
  primary key (call_id, nth)
);

create table conversations.closing (
  call_id   uuid primary key references conversations.call (id) on delete cascade,
  how       text not null check (how in ('spoke', 'not-reached', 'cancelled')),
  asked     text check (char_length(asked) between 1 and 2000), -- what they asked, in a few words
  sorted    boolean,
  closed_on date not null,
  by_id     text,
  by_name   text,
  check ((how = 'spoke') = (sorted is not null and asked is not null))
);

-- The short note after a talk. A correction is another one.
create table conversations.note (
  call_id    uuid not null references conversations.call (id) on delete cascade,
  nth        int not null check (nth > 0),
  words      text not null check (char_length(words) between 1 and 4000),
  by_id      text not null,
  by_name    text not null,
  by_job     text not null,
  written_on date not null,
  primary key (call_id, nth)
);

-- A promise that was not kept. The asker is told first: the day the lead was told cannot be there without theirs.
create table conversations.missed (
  call_id      uuid not null references conversations.call (id) on delete cascade,
  nth          int not null check (nth > 0), -- of the promise
  told_on      date not null,
  lead_told_on date check (lead_told_on >= told_on),
  cause        text check (char_length(cause) between 1 and 1000), -- what the lead found out, for staff
  primary key (call_id, nth)
);

-- What everybody may count. It leads to no call once that is deleted, and holds nothing of anybody.
create table conversations.tally (
  call         uuid primary key,
  asked_on     date not null,
  due_on       date not null,
  called_on    date,
  set_aside_on date,
  sorted       boolean
);

alter table conversations.call enable row level security;
alter table conversations.asker enable row level security;
alter table conversations.promise enable row level security;
alter table conversations.attempt enable row level security;
alter table conversations.closing enable row level security;
alter table conversations.note enable row level security;
alter table conversations.missed enable row level security;
alter table conversations.tally enable row level security;

-- Staff: whoever leads on calls, and whoever was promised as the one who rings. Nobody else, whatever their role:
-- a person may be unhappy with the very team that would read it.
create policy staff_read on conversations.promise for select to kept_app
  using (access.actor() is not null or access.is_system());
create function conversations.may_see(call uuid) returns boolean language sql stable
  return access.is_system() or access.has_role('caller-lead') or exists (
    select 1 from conversations.promise p where p.call_id = call and p.person = access.actor());

create policy own_code on conversations.call to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt() and came_by = 'form');
create policy few_see on conversations.call for select to kept_app using (conversations.may_see(id));
create policy staff_take_down on conversations.call for insert to kept_app
  with check (came_by = 'staff' and (access.has_role('caller') or access.has_role('caller-lead')));
create policy system_forgets on conversations.call for delete to kept_app using (access.is_system());

create policy own_code on conversations.asker to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id))
  with check (exists (select 1 from conversations.call c where c.id = call_id));
create policy few_see on conversations.asker for select to kept_app using (conversations.may_see(call_id));
create policy staff_take_down on conversations.asker for insert to kept_app
  with check (access.has_role('caller') or access.has_role('caller-lead'));

create policy own_code on conversations.promise for select to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id));
create policy lead_or_system on conversations.promise for insert to kept_app
  with check (access.is_system() or conversations.may_see(call_id));

create policy own_code on conversations.attempt for select to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id));
create policy few_see on conversations.attempt for select to kept_app using (conversations.may_see(call_id));
create policy own_name on conversations.attempt for insert to kept_app
  with check (by_id = access.actor() and conversations.may_see(call_id));

create policy own_code on conversations.closing for select to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id));
create policy own_cancel on conversations.closing for insert to kept_public_site
  with check (how = 'cancelled' and exists (select 1 from conversations.call c where c.id = call_id));
create policy few_see on conversations.closing for select to kept_app using (conversations.may_see(call_id));
create policy own_name on conversations.closing for insert to kept_app
  with check (by_id = access.actor() and conversations.may_see(call_id));

create policy own_code on conversations.note for select to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id));
create policy few_see on conversations.note for select to kept_app using (conversations.may_see(call_id));
create policy own_name on conversations.note for insert to kept_app
  with check (by_id = access.actor() and conversations.may_see(call_id));

create policy own_code on conversations.missed for select to kept_public_site
  using (exists (select 1 from conversations.call c where c.id = call_id));
create policy few_see on conversations.missed for select to kept_app using (conversations.may_see(call_id));
create policy system_tells on conversations.missed for insert to kept_app with check (access.is_system());
create policy system_or_lead on conversations.missed for update to kept_app
  using (access.is_system() or access.has_role('caller-lead'))
  with check (access.is_system() or access.has_role('caller-lead'));

create policy everyone_counts on conversations.tally for select using (true);
create policy system_counts on conversations.tally for insert to kept_app with check (access.is_system());
create policy system_counts_on on conversations.tally for update to kept_app
  using (access.is_system()) with check (access.is_system());

grant select (id, receipt_hash, came_by, best_time, help, not_team, number_hash, asked_on) on conversations.call to kept_public_site;
grant insert (id, receipt_hash, came_by, best_time, help, not_team, number_hash, asked_on), update (best_time, number_hash)
  on conversations.call to kept_public_site;
grant select, insert on conversations.asker to kept_public_site;
grant select (call_id, nth, person_name, person_job, due_on, why, made_on) on conversations.promise to kept_public_site;
grant select (call_id, nth, part, reached, tried_on) on conversations.attempt to kept_public_site;
grant select (call_id, how, closed_on), insert (call_id, how, closed_on) on conversations.closing to kept_public_site;
grant select (call_id, nth, words, by_name, by_job, written_on) on conversations.note to kept_public_site;
grant select (call_id, nth, told_on) on conversations.missed to kept_public_site;
grant select (asked_on, due_on, called_on, set_aside_on, sorted) on conversations.tally to kept_public_site;

grant select, insert on conversations.call, conversations.asker, conversations.promise, conversations.attempt,
  conversations.closing, conversations.note, conversations.missed, conversations.tally to kept_app;
grant delete on conversations.call to kept_app;
grant update (lead_told_on, cause) on conversations.missed to kept_app;
grant update (called_on, set_aside_on, sorted) on conversations.tally to kept_app;

create trigger tell_changed after insert or update on conversations.tally for each statement execute function platform.notify_changed();
