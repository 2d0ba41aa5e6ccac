-- A duty that changed hands. Owned by the clocks capability: voices passes a story on, and its duties go with it.
-- Personal data: ids of staff. Kept: for ever, with the duty. Who owed it before stays in the ledger.
create table clocks.handed (
  duty        text not null references clocks.duty (id),
  nth         int not null check (nth > 0),
  from_role   text,
  from_person text,
  from_label  text not null,
  handed_on   date not null,
  handed_by   text default access.actor(),
  primary key (duty, nth)
);

alter table clocks.handed enable row level security;
create policy staff_read on clocks.handed for select to kept_app using (access.actor() is not null or access.is_system());
create policy own_name on clocks.handed for insert to kept_app
  with check (handed_by = access.actor() or (handed_by is null and access.is_system()));
-- Whoever owes it hands it on, by name or by their role; a story, its readers among themselves, since one may be ill;
-- and whoever looks after the site.
create policy staff_hand_on on clocks.duty for update to kept_app
  using (owed_person = access.actor() or access.has_role(owed_role) or access.has_role('administrator')
    or access.is_system()
    or (kind like 'voice.%' and (access.has_role('reader') or access.has_role('answerer')
      or access.has_role('safeguarding-lead'))))
  with check (access.actor() is not null or access.is_system());
grant select on clocks.handed to kept_app;
grant insert (duty, nth, from_role, from_person, from_label, handed_on) on clocks.handed to kept_app;
grant update (owed_role, owed_person, owed_label) on clocks.duty to kept_app;
