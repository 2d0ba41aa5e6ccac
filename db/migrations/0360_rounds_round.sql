-- Rounds of choosing by one model for every method, and the ballots. Owned by the rounds capability.
-- Personal data: names of the staff who ran a round; what a person chose, with no name, address or time of day, under a
-- keyed hash of what their phone or slip is known by.
-- Kept: for good; it is how the partnership's priorities were chosen.
create schema rounds;

create table rounds.round (
  key           text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 80),
  title         text not null check (char_length(title) between 1 and 200),
  question      text not null check (char_length(question) between 1 and 300),
  event         text check (char_length(event) between 1 and 500), -- where, and who took part, in words
  chosen_from   text not null default 'themes' check (chosen_from in ('themes', 'statements')),
  method        text not null check (method in ('stars', 'one', 'ranking', 'pairs', 'opinions')),
  mode          text not null check (mode in ('open', 'room', 'invited', 'elsewhere')), -- elsewhere: only counts come in
  stars_each    int check (stars_each between 1 and 100), -- null: not known, or not stars
  most_on_one   int check (most_on_one between 1 and 100), -- stars one person may put on one item; null: as many as they have
  threshold     int check (threshold between 1 and 10000), -- null: nothing is taken forward by a number alone
  threshold_on  text not null default 'stars' check (threshold_on in ('stars', 'people')),
  ties          text not null default 'stay-tied' check (ties = 'stay-tied'),
  opens_at      timestamptz, -- null: when somebody opens it
  closes_at     timestamptz, -- no ballot counts from this moment on; null: when somebody closes it
  closes        date, -- the last day to choose
  people        int check (people >= 0), -- who took part, where it is known without counting
  source        text,
  source_as_at  date,
  by_id         text, -- null: it came with the area's record
  by_name       text,
  made_on       date not null,
  check (method <> 'stars' or threshold is not null),
  check (method = 'stars' or (stars_each is null and most_on_one is null)),
  check (method <> 'stars' or mode = 'elsewhere' or stars_each is not null),
  check (most_on_one <= stars_each),
  check (opens_at < closes_at),
  check ((source is null) = (source_as_at is null)),
  check ((by_id is null) = (by_name is null))
);

-- What could be chosen, in the words of that day: reworded later, it does not change what people chose from.
create table rounds.item (
  round       text not null references rounds.round,
  item        text not null check (item ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  theme       text references themes.theme, -- null: a statement
  place       int not null check (place >= 1),
  title       text not null check (char_length(title) between 1 and 300),
  cornerstone text,
  strength    text,
  development text,
  primary key (round, item),
  unique (round, place)
);

-- Something that can no longer be chosen. It stays in sight, with the reason.
create table rounds.withdrawal (
  round        text not null,
  item         text not null,
  why          text not null check (char_length(why) between 1 and 1000),
  by_id        text not null,
  by_name      text not null,
  withdrawn_on date not null,
  primary key (round, item),
  foreign key (round, item) references rounds.item
);

create table rounds.opening (
  round     text primary key references rounds.round,
  by_id     text,
  by_name   text,
  opened_on date not null,
  check ((by_id is null) = (by_name is null))
);

create table rounds.last_call (
  round     text primary key references rounds.opening,
  by_id     text not null,
  by_name   text not null,
  called_at timestamptz not null
);

create table rounds.closing (
  round     text primary key references rounds.opening,
  by_id     text,
  by_name   text,
  closed_on date not null,
  check ((by_id is null) = (by_name is null))
);

-- What came in on paper or from elsewhere: counts of a table, counts typed from a report, or slips typed one by one.
-- Never changed; a wrong one is struck out, until a decision stands on it.
create table rounds.batch (
  id         uuid primary key,
  round      text not null references rounds.opening,
  kind       text not null check (kind in ('paper', 'typed', 'slips')),
  label      text not null check (char_length(label) between 1 and 100),
  voters     int check (voters between 0 and 100000), -- null: not known, for typed counts only
  stars_each int check (stars_each between 1 and 100),
  by_id      text,
  by_name    text,
  entered_on date not null,
  check (kind = 'typed' or voters is not null),
  check (kind <> 'paper' or stars_each is not null),
  check ((by_id is null) = (by_name is null))
);

create table rounds.batch_count (
  batch    uuid not null references rounds.batch,
  item     text not null,
  exactly  int check (exactly >= 0),
  at_least int check (at_least >= 1), -- known only as this many or more
  primary key (batch, item),
  check ((exactly is null) <> (at_least is null))
);

create table rounds.strike (
  batch     uuid primary key references rounds.batch,
  why       text not null check (char_length(why) between 1 and 1000),
  by_id     text not null,
  by_name   text not null,
  struck_on date not null
);

-- The right to one ballot. Invited: printed with a code, of which only the hash stands here. Room: without a code; there
-- are as many as people were counted at the door.
create table rounds.slip (
  round     text not null references rounds.round,
  number    int not null check (number between 1 and 100000),
  code_hash text unique check (code_hash ~ '^[0-9a-f]{64}$'),
  by_id     text not null,
  by_name   text not null,
  issued_on date not null,
  primary key (round, number)
);

-- Who has a ballot: one for one key of a round, and one for a slip. These two constraints are what holds a double tap,
-- two hundred ballots sent at once from one phone, and a slip that went round, to one count.
create table rounds.voter (
  id       uuid primary key default gen_random_uuid(), -- drawn by lot: it tells no order
  round    text not null references rounds.opening,
  key_hash text not null check (key_hash ~ '^[0-9a-f]{64}$'),
  route    text not null check (route in ('open', 'room', 'invited')),
  slip     int,
  batch    uuid references rounds.batch, -- a slip of paper, typed
  nth      int check (nth >= 1), -- which of its batch
  arrived  timestamptz not null check (mod(extract(epoch from arrived)::bigint, 3600) = 0), -- the hour, no closer
  constraint one_ballot_for_a_key unique (round, key_hash),
  constraint one_ballot_for_a_slip unique (round, slip),
  unique (batch, nth),
  foreign key (round, slip) references rounds.slip (round, number),
  check ((batch is null) = (nth is null)),
  check (route = 'open' or slip is not null or batch is not null)
);

-- What they said, each time they said it. Never changed: the last one counts; of pairs and opinions, each is one part.
create table rounds.ballot (
  voter     uuid not null references rounds.voter,
  number    int not null check (number between 1 and 2000),
  group_key text check (group_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  choice    jsonb check (jsonb_typeof(choice) = 'object'), -- null: nothing of what was said before counts
  primary key (voter, number)
);

alter table rounds.round enable row level security;
alter table rounds.item enable row level security;
alter table rounds.withdrawal enable row level security;
alter table rounds.opening enable row level security;
alter table rounds.last_call enable row level security;
alter table rounds.closing enable row level security;
alter table rounds.batch enable row level security;
alter table rounds.batch_count enable row level security;
alter table rounds.strike enable row level security;
alter table rounds.slip enable row level security;
alter table rounds.voter enable row level security;
alter table rounds.ballot enable row level security;

create function rounds.may_run() returns boolean language sql stable
  return access.has_role('facilitator') or access.is_system();
create function rounds.is_staff() returns boolean language sql stable
  return access.actor() is not null or access.is_system();
-- Who signs a row is who is acting; only the area's record, and a closing at its hour, have nobody.
create function rounds.signed_by(id text) returns boolean language sql stable
  return access.is_system() or (id is not null and id = access.actor());
-- The lock of a round: a ballot shares it, the closing has it alone. So no ballot comes in behind the closing.
create function rounds.lock_of(key text) returns bigint language sql immutable
  return hashtextextended('round ' || key, 0);

-- Staff.
create policy staff_read on rounds.round for select to kept_app using (rounds.is_staff());
create policy run on rounds.round for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
-- A round can be put right until it opens. From then on its question, its items, its rule and its hours are fixed.
create policy put_right on rounds.round for update to kept_app
  using (rounds.may_run() and not exists (select 1 from rounds.opening o where o.round = round.key));
create policy staff_read on rounds.item for select to kept_app using (rounds.is_staff());
-- Statements can be added by people while a round of opinions is open; nothing else can.
create policy run on rounds.item for insert to kept_app
  with check (rounds.may_run() and (not exists (select 1 from rounds.opening o where o.round = item.round)
    or exists (select 1 from rounds.round r where r.key = item.round and r.method = 'opinions'
      and not exists (select 1 from rounds.closing c where c.round = r.key))));
create policy put_right on rounds.item for delete to kept_app
  using (rounds.may_run() and not exists (select 1 from rounds.opening o where o.round = item.round));
create policy staff_read on rounds.withdrawal for select to kept_app using (rounds.is_staff());
create policy run on rounds.withdrawal for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id)
    and not exists (select 1 from rounds.closing c where c.round = withdrawal.round));
create policy staff_read on rounds.opening for select to kept_app using (rounds.is_staff());
create policy run on rounds.opening for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy staff_read on rounds.last_call for select to kept_app using (rounds.is_staff());
create policy run on rounds.last_call for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy staff_read on rounds.closing for select to kept_app using (rounds.is_staff());
create policy run on rounds.closing for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy staff_read on rounds.batch for select to kept_app using (rounds.is_staff());
create policy run on rounds.batch for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
-- Nobody sees a count before the round is closed, but for their own, so that a typing fault can be found.
create policy own_or_closed on rounds.batch_count for select to kept_app
  using (access.is_system() or exists (
    select 1 from rounds.batch b where b.id = batch_count.batch and (b.by_id = access.actor()
      or exists (select 1 from rounds.closing c where c.round = b.round))));
create policy run on rounds.batch_count for insert to kept_app
  with check (rounds.may_run() and exists (
    select 1 from rounds.batch b where b.id = batch_count.batch and rounds.signed_by(b.by_id)));
create policy staff_read on rounds.strike for select to kept_app using (rounds.is_staff());
create policy run on rounds.strike for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy run_reads on rounds.slip for select to kept_app using (rounds.may_run());
create policy issue on rounds.slip for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id)
    and not exists (select 1 from rounds.closing c where c.round = slip.round));

-- That somebody takes part may be counted; with which ballot, only the system knows before the round is closed.
create policy counted on rounds.voter for select to kept_app using (rounds.is_staff());
create policy let_in on rounds.voter for insert to kept_app
  with check (access.is_system() or (rounds.may_run() and exists (
    select 1 from rounds.batch b where b.id = voter.batch and b.round = voter.round and b.by_id = access.actor())));
create policy own_or_closed on rounds.ballot for select to kept_app
  using (access.is_system() or exists (
    select 1 from rounds.voter v left join rounds.batch b on b.id = v.batch
    where v.id = ballot.voter and (b.by_id = access.actor()
      or exists (select 1 from rounds.closing c where c.round = v.round))));
create policy type_in on rounds.ballot for insert to kept_app
  with check (access.is_system() or (rounds.may_run() and exists (
    select 1 from rounds.voter v join rounds.batch b on b.id = v.batch
    where v.id = ballot.voter and b.by_id = access.actor())));

-- Everybody: what is asked in a round that has been opened, and never a count.
create policy seen_by_all on rounds.opening for select to kept_public_site using (true);
create policy seen_by_all on rounds.round for select to kept_public_site
  using (exists (select 1 from rounds.opening o where o.round = round.key));
create policy seen_by_all on rounds.item for select to kept_public_site
  using (exists (select 1 from rounds.opening o where o.round = item.round));
create policy seen_by_all on rounds.withdrawal for select to kept_public_site using (true);
create policy seen_by_all on rounds.last_call for select to kept_public_site using (true);
create policy seen_by_all on rounds.closing for select to kept_public_site using (true);

-- One person: their own ballot and no other, by what their phone or slip is known by, while the round is open.
create policy own_key on rounds.voter for select to kept_public_site using (key_hash = access.receipt());
-- Only an open round lets anybody in by themselves; into the others the system lets people, for a slip.
create policy let_oneself_in on rounds.voter for insert to kept_public_site
  with check (key_hash = access.receipt() and route = 'open' and slip is null and batch is null
    and exists (select 1 from rounds.round r where r.key = voter.round and r.mode = 'open')
    and not exists (select 1 from rounds.closing c where c.round = voter.round));
create policy own_key on rounds.ballot for select to kept_public_site
  using (exists (select 1 from rounds.voter v where v.id = ballot.voter));
create policy add_own on rounds.ballot for insert to kept_public_site
  with check (exists (select 1 from rounds.voter v where v.id = ballot.voter
    and not exists (select 1 from rounds.closing c where c.round = v.round)));

grant usage on schema rounds to kept_app, kept_public_site;
grant select, insert on all tables in schema rounds to kept_app;
grant update (title, question, event, chosen_from, method, mode, stars_each, most_on_one, threshold, threshold_on,
  opens_at, closes_at, closes) on rounds.round to kept_app;
grant delete on rounds.item to kept_app;
grant select (key, title, question, event, chosen_from, method, mode, stars_each, most_on_one, threshold, threshold_on,
  ties, opens_at, closes_at, closes) on rounds.round to kept_public_site;
grant select (round, item, theme, place, title, cornerstone, strength, development) on rounds.item to kept_public_site;
grant select (round, item, why, withdrawn_on) on rounds.withdrawal to kept_public_site;
grant select (round, opened_on) on rounds.opening to kept_public_site;
grant select (round, called_at) on rounds.last_call to kept_public_site;
grant select (round, closed_on) on rounds.closing to kept_public_site;
grant select (id, round, key_hash, route), insert (round, key_hash, route, arrived) on rounds.voter to kept_public_site;
grant select (voter, number, group_key, choice), insert (voter, number, group_key, choice)
  on rounds.ballot to kept_public_site;

create trigger tell_changed after insert or update or delete on rounds.opening
  for each statement execute function platform.notify_changed();
create trigger tell_changed after insert or update or delete on rounds.closing
  for each statement execute function platform.notify_changed();
create trigger tell_changed after insert or update or delete on rounds.last_call
  for each statement execute function platform.notify_changed();
create trigger tell_changed after insert or update or delete on rounds.withdrawal
  for each statement execute function platform.notify_changed();
