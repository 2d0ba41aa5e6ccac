-- The ledger of duties with a date, and whether they were kept. Owned by the clocks capability.
-- Personal data: the ids of staff who owe, kept, moved or set aside a duty. Never a teller's words or name: a subject
-- is an opaque reference, and a title says the kind of work only.
-- Kept: for ever, since it is the record of our word. When a person is forgotten, their reference leads nowhere.
--
-- Nothing calculated is stored: due, late and kept in time are worked out from these days each time they are asked.
create schema clocks;

create table clocks.duty (
  id           text primary key check (id ~ '^[0-9a-f]{32}$'), -- a hash of subject and kind: one duty of a kind each
  kind         text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  subject      text not null check (subject ~ '^[a-z][a-z-]*:[^[:space:]]+$'),
  title        text not null check (char_length(title) between 1 and 200),
  place        text not null check (place ~ '^/staff(/|$)'),
  owed_role    text,
  owed_person  text,
  owed_label   text not null check (owed_label <> ''),
  owed_to      text not null check (owed_to <> ''),
  started_on   date not null,
  rule_unit    text not null check (rule_unit in ('working-days', 'calendar-days', 'weeks', 'fixed')),
  rule_n       int check (rule_n between -400 and 4000),
  fixed_on     date,
  check ((rule_unit = 'fixed') = (fixed_on is not null)),
  check ((rule_unit = 'fixed') = (rule_n is null)),
  check (owed_role is not null or owed_person is not null), -- somebody's, always
  unique (subject, kind)
);

create index duty_of_role on clocks.duty (owed_role);
create index duty_of_person on clocks.duty (owed_person) where owed_person is not null;

-- The first day stands: a duty is kept once.
create table clocks.kept (
  duty    text primary key references clocks.duty (id),
  kept_on date not null,
  kept_by text default access.actor() -- null when the system or a visitor did it
);

-- A duty that no longer applies, such as answering a story that was taken back. Being late is not undone by it.
create table clocks.dropped (
  duty       text primary key references clocks.duty (id),
  dropped_on date not null,
  why        text not null check (why <> ''),
  dropped_by text default access.actor()
);

-- A fixed day that was moved. The day in clocks.duty stays what it was first; the newest row here is the day that counts.
create table clocks.moved (
  duty     text not null references clocks.duty (id),
  nth      int not null check (nth > 0),
  to_day   date not null,
  moved_on date not null,
  why      text not null check (why <> ''),
  moved_by text default access.actor(),
  primary key (duty, nth)
);

alter table clocks.duty enable row level security;
alter table clocks.kept enable row level security;
alter table clocks.dropped enable row level security;
alter table clocks.moved enable row level security;

-- Staff see the ledger. A visitor's story starts duties; a visitor sees days and kinds, never whose or about what.
create policy everyone_reads on clocks.duty for select using (true);
create policy staff_owe on clocks.duty for insert to kept_app
  with check (access.actor() is not null or access.is_system());
create policy visitors_owe on clocks.duty for insert to kept_public_site with check (owed_person is null);

create policy everyone_reads on clocks.kept for select using (true);
create policy own_name on clocks.kept for insert to kept_app
  with check (kept_by = access.actor() or (kept_by is null and access.is_system()));

-- A visitor may take back what they told us, and the duties go with it. Only somebody who knows the subject can name one.
create policy everyone_reads on clocks.dropped for select using (true);
create policy own_name on clocks.dropped for insert to kept_app
  with check (dropped_by = access.actor() or (dropped_by is null and access.is_system()));
create policy visitors_drop on clocks.dropped for insert to kept_public_site with check (dropped_by is null);

create policy everyone_reads on clocks.moved for select using (true);
create policy own_name on clocks.moved for insert to kept_app
  with check (moved_by = access.actor() or (moved_by is null and access.is_system()));

-- Adding and reading only: no role of ours may update or delete. Who did it is filled in by the database.
grant usage on schema clocks to kept_public_site, kept_app;
grant select, insert on clocks.duty to kept_app;
grant select on clocks.kept, clocks.dropped, clocks.moved to kept_app;
grant insert (duty, kept_on) on clocks.kept to kept_app;
grant insert (duty, dropped_on, why) on clocks.dropped to kept_app, kept_public_site;
grant insert (duty, nth, to_day, moved_on, why) on clocks.moved to kept_app;

grant insert on clocks.duty to kept_public_site;
grant select (id, kind, started_on, rule_unit, rule_n, fixed_on) on clocks.duty to kept_public_site;
grant select (duty, kept_on) on clocks.kept to kept_public_site;
grant select (duty, dropped_on) on clocks.dropped to kept_public_site;
grant select (duty, nth, to_day) on clocks.moved to kept_public_site;

-- Not on clocks.duty: a new duty changes no answer yet, and telling a story should wait for nobody.
create trigger tell_changed after insert on clocks.kept for each statement execute function platform.notify_changed();
create trigger tell_changed after insert on clocks.dropped for each statement execute function platform.notify_changed();
create trigger tell_changed after insert on clocks.moved for each statement execute function platform.notify_changed();
