-- Which duties are open, and how many there are of each kind, kept as they change: a page that says whether we keep our
-- word costs the same however long the ledger grows. Owned by clocks. Decision 0017.
-- Personal data: none; kinds, days and counts.
-- Kept: as long as the ledger, from which everything here can be counted again at any time.

-- Open: neither kept nor set aside. Whether it is late is still worked out from its days each time it is asked.
alter table clocks.duty add open boolean not null default true;
update clocks.duty d set open = false
where exists (select from clocks.kept k where k.duty = d.id) or exists (select from clocks.dropped x where x.duty = d.id);

-- What somebody owes is looked for among what is open, and not in the whole ledger.
drop index clocks.duty_of_role;
drop index clocks.duty_of_person;
create index open_duty_of_role on clocks.duty (owed_role) where open;
create index open_duty_of_person on clocks.duty (owed_person) where open and owed_person is not null;

-- Nobody says so: it follows from what is written down.
revoke insert on clocks.duty from kept_app, kept_public_site;
grant insert (id, kind, subject, title, place, owed_role, owed_person, owed_label, owed_to, started_on, rule_unit, rule_n,
  fixed_on) on clocks.duty to kept_app, kept_public_site;
grant select (open), update (open) on clocks.duty to kept_public_site, kept_app;
create policy as_it_follows on clocks.duty for update to kept_app, kept_public_site
  using (pg_trigger_depth() > 0) with check (pg_trigger_depth() > 0);

-- The three tables of counts are unlogged: in no backup and in no log, and empty after the database has crashed. Then the
-- pages count the ledger itself until a job has counted it anew.

-- So many more, or fewer, duties that share all their days: added beside each change, in its transaction, so that nobody
-- waits for anybody. The sum of the rows alike is how many there are.
create unlogged table clocks.alike (
  kind       text not null,
  started_on date not null,
  rule_unit  text not null,
  rule_n     int,
  fixed_on   date, -- the newest, when it was moved
  kept_on    date,
  dropped_on date,
  count      bigint not null
);

-- What is over for good, from clocks.alike by a job: how it ended, and after how many working days.
create unlogged table clocks.tally (
  kind  text not null,
  state text not null check (state in ('kept', 'kept-late', 'set-aside', 'set-aside-late')),
  days  int not null,
  count bigint not null check (count > 0),
  primary key (kind, state, days)
);

-- One row while the two hold the whole ledger: under which calendar of bank holidays the tally was made, and how many
-- rows of clocks.alike were left then.
create unlogged table clocks.counted (
  one      boolean primary key default true check (one),
  calendar text not null,
  rows     bigint not null
);

alter table clocks.alike enable row level security;
alter table clocks.tally enable row level security;
alter table clocks.counted enable row level security;
create policy everyone_reads on clocks.alike for select using (true);
create policy everyone_reads on clocks.tally for select using (true);
create policy everyone_reads on clocks.counted for select using (true);
create policy as_it_follows on clocks.alike for insert to kept_app, kept_public_site with check (pg_trigger_depth() > 0);
create policy system_counts on clocks.alike to kept_app using (access.is_system()) with check (access.is_system());
create policy system_counts on clocks.tally to kept_app using (access.is_system()) with check (access.is_system());
create policy system_counts on clocks.counted to kept_app using (access.is_system()) with check (access.is_system());
grant select on clocks.alike, clocks.tally, clocks.counted to kept_public_site, kept_app;
grant insert on clocks.alike to kept_public_site;
grant insert, delete on clocks.alike, clocks.counted to kept_app;
grant insert, update (count), delete on clocks.tally to kept_app;

-- Each change is counted a statement at a time: a hundred thousand duties of one day add one row. The joins are held to
-- indexes, since a plan is made once for each connection, when the ledger may still be short.
create function clocks.count_owed() returns trigger language plpgsql as $$
declare
  more int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  insert into clocks.alike (kind, started_on, rule_unit, rule_n, fixed_on, count)
  select kind, started_on, rule_unit, rule_n, fixed_on, more * count(*) from changed group by 1, 2, 3, 4, 5;
  return null;
end $$;

-- The newest day of a duty with a fixed day; `but_of` leaves out the moves from that one on.
create function clocks.day_of(asked text, fixed date, but_of int) returns date language sql stable as $$
  select coalesce((select m.to_day from clocks.moved m where m.duty = asked and (but_of is null or m.nth < but_of)
    order by m.nth desc limit 1), fixed)
$$;

-- Two who keep, set aside or move one duty at once take turns at its row, and the second sees what the first did.
create function clocks.count_kept() returns trigger language plpgsql
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  more int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  perform from clocks.duty where id in (select duty from changed) order by id for no key update;
  update clocks.duty set open = false where id in (select duty from changed) and more = 1 and open;
  update clocks.duty set open = true where id in (select duty from changed) and more = -1
    and not exists (select from clocks.dropped x where x.duty = duty.id);
  insert into clocks.alike (kind, started_on, rule_unit, rule_n, fixed_on, kept_on, dropped_on, count)
  select d.kind, d.started_on, d.rule_unit, d.rule_n,
    case when d.rule_unit = 'fixed' then clocks.day_of(d.id, d.fixed_on, null) end, now_or_before.kept_on, x.dropped_on,
    sum(now_or_before.n)
  from changed c
  join clocks.duty d on d.id = c.duty
  left join clocks.dropped x on x.duty = c.duty
  cross join lateral (values (null::date, -more), (c.kept_on, more)) now_or_before (kept_on, n)
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

create function clocks.count_dropped() returns trigger language plpgsql
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  more int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  perform from clocks.duty where id in (select duty from changed) order by id for no key update;
  update clocks.duty set open = false where id in (select duty from changed) and more = 1 and open;
  update clocks.duty set open = true where id in (select duty from changed) and more = -1
    and not exists (select from clocks.kept k where k.duty = duty.id);
  insert into clocks.alike (kind, started_on, rule_unit, rule_n, fixed_on, kept_on, dropped_on, count)
  select d.kind, d.started_on, d.rule_unit, d.rule_n,
    case when d.rule_unit = 'fixed' then clocks.day_of(d.id, d.fixed_on, null) end, k.kept_on, now_or_before.dropped_on,
    sum(now_or_before.n)
  from changed c
  join clocks.duty d on d.id = c.duty
  left join clocks.kept k on k.duty = c.duty
  cross join lateral (values (null::date, -more), (c.dropped_on, more)) now_or_before (dropped_on, n)
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

create function clocks.count_moved() returns trigger language plpgsql
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
begin
  perform from clocks.duty where id in (select duty from changed) order by id for no key update;
  insert into clocks.alike (kind, started_on, rule_unit, rule_n, fixed_on, kept_on, dropped_on, count)
  select d.kind, d.started_on, d.rule_unit, d.rule_n, clocks.day_of(d.id, d.fixed_on, now_or_before.but_of), k.kept_on,
    x.dropped_on, sum(now_or_before.n)
  from (select duty, min(nth) as nth from changed group by duty) c
  join clocks.duty d on d.id = c.duty and d.rule_unit = 'fixed'
  left join clocks.kept k on k.duty = c.duty
  left join clocks.dropped x on x.duty = c.duty
  cross join lateral (values (c.nth, -1), (null::int, 1)) now_or_before (but_of, n)
  group by 1, 2, 3, 4, 5, 6, 7;
  return null;
end $$;

create trigger count_owed after insert on clocks.duty
  referencing new table as changed for each statement execute function clocks.count_owed();
create trigger count_undone after delete on clocks.duty
  referencing old table as changed for each statement execute function clocks.count_owed();
create trigger count_kept after insert on clocks.kept
  referencing new table as changed for each statement execute function clocks.count_kept();
create trigger count_undone after delete on clocks.kept
  referencing old table as changed for each statement execute function clocks.count_kept();
create trigger count_dropped after insert on clocks.dropped
  referencing new table as changed for each statement execute function clocks.count_dropped();
create trigger count_undone after delete on clocks.dropped
  referencing old table as changed for each statement execute function clocks.count_dropped();
create trigger count_moved after insert on clocks.moved
  referencing new table as changed for each statement execute function clocks.count_moved();
