-- Exercises of choosing, their counts and what was decided. Owned by the priorities capability.
-- Personal data: names of the staff who ran a round. No vote of one person is kept here, only counts of a table of people.
-- Kept: for good; it is how the partnership's priorities were chosen.
create schema priorities;

create table priorities.round (
  key           text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 80),
  title         text not null check (char_length(title) between 1 and 200),
  question      text not null check (char_length(question) between 1 and 300),
  event         text check (char_length(event) between 1 and 500), -- where, and who took part, in words
  method        text not null check (method = 'stars'),
  stars_each    int check (stars_each between 1 and 100), -- null: not known
  most_on_one   int check (most_on_one between 1 and 100), -- stars one person may put on one line; null: as many as they have
  threshold     int not null check (threshold between 1 and 10000),
  ties          text not null default 'stay-tied' check (ties = 'stay-tied'),
  closes        date, -- the last day to choose
  people        int check (people >= 0), -- who took part, where it is known without counting batches
  source        text,
  source_as_at  date,
  by_id         text, -- null: it came with the area's record
  by_name       text,
  made_on       date not null,
  check (most_on_one <= stars_each),
  check ((source is null) = (source_as_at is null)),
  check ((by_id is null) = (by_name is null))
);

-- What could be chosen, in the words of that day: a theme reworded later does not change what people voted on.
create table priorities.line (
  round       text not null references priorities.round,
  theme       text not null references themes.theme,
  place       int not null check (place >= 1),
  title       text not null,
  cornerstone text not null,
  strength    text,
  development text,
  primary key (round, theme),
  unique (round, place)
);

create table priorities.opening (
  round     text primary key references priorities.round,
  by_id     text,
  by_name   text,
  opened_on date not null,
  check ((by_id is null) = (by_name is null))
);

create table priorities.closing (
  round     text primary key references priorities.opening,
  by_id     text,
  by_name   text,
  closed_on date not null,
  check ((by_id is null) = (by_name is null))
);

-- One table's sheet, or a list of counts typed from elsewhere. Never changed; a wrong one is struck out, until a
-- decision stands on it.
create table priorities.batch (
  id         uuid primary key,
  round      text not null references priorities.opening,
  kind       text not null check (kind in ('paper', 'typed')),
  label      text not null check (char_length(label) between 1 and 100),
  voters     int check (voters between 0 and 100000), -- null: not known, for typed counts only
  stars_each int check (stars_each between 1 and 100),
  by_id      text,
  by_name    text,
  entered_on date not null,
  check (kind = 'typed' or (voters is not null and stars_each is not null)),
  check ((by_id is null) = (by_name is null))
);

create table priorities.batch_count (
  batch    uuid not null references priorities.batch,
  theme    text not null,
  exactly  int check (exactly >= 0),
  at_least int check (at_least >= 1), -- known only as this many or more
  primary key (batch, theme),
  check ((exactly is null) <> (at_least is null))
);

create table priorities.strike (
  batch     uuid primary key references priorities.batch,
  why       text not null check (char_length(why) between 1 and 1000),
  by_id     text not null,
  by_name   text not null,
  struck_on date not null
);

-- How a result was turned into priorities. A later decision on the same round stands in place of an earlier one.
create table priorities.decision (
  id         uuid primary key,
  round      text not null references priorities.closing,
  number     int not null check (number >= 1),
  decided_by text check (char_length(decided_by) between 1 and 500), -- in words; null: the rule alone
  decided_on date not null,
  by_id      text,
  by_name    text,
  unique (round, number),
  check ((by_id is null) = (by_name is null))
);

create table priorities.decision_line (
  decision uuid not null references priorities.decision,
  theme    text not null,
  taken    boolean not null,
  why      text check (char_length(why) between 1 and 1000), -- where it departs from the rule
  primary key (decision, theme)
);

alter table priorities.round enable row level security;
alter table priorities.line enable row level security;
alter table priorities.opening enable row level security;
alter table priorities.closing enable row level security;
alter table priorities.batch enable row level security;
alter table priorities.batch_count enable row level security;
alter table priorities.strike enable row level security;
alter table priorities.decision enable row level security;
alter table priorities.decision_line enable row level security;

create function priorities.may_run() returns boolean language sql stable
  return access.has_role('facilitator') or access.is_system();
create function priorities.may_decide() returns boolean language sql stable
  return access.has_role('facilitator') or access.has_role('chair') or access.has_role('forum-co-chair')
    or access.has_role('young-people-lead') or access.has_role('board-secretary') or access.is_system();
create function priorities.is_staff() returns boolean language sql stable
  return access.actor() is not null or access.is_system();
-- Who signs a row is who is acting; only the area's record has nobody.
create function priorities.signed_by(id text) returns boolean language sql stable
  return access.is_system() or (id is not null and id = access.actor());

create policy staff_read on priorities.round for select to kept_app using (priorities.is_staff());
create policy run on priorities.round for insert to kept_app
  with check (priorities.may_run() and priorities.signed_by(by_id));
create policy staff_read on priorities.line for select to kept_app using (priorities.is_staff());
-- Once people can choose, what they choose from stays as it is.
create policy run on priorities.line for insert to kept_app
  with check (priorities.may_run() and not exists (select 1 from priorities.opening o where o.round = line.round));

-- A round can be put right until it opens. From then on its question, its lines and its rule are fixed.
create policy put_right on priorities.round for update to kept_app
  using (priorities.may_run() and not exists (select 1 from priorities.opening o where o.round = round.key));
create policy put_right on priorities.line for delete to kept_app
  using (priorities.may_run() and not exists (select 1 from priorities.opening o where o.round = line.round));

create policy staff_read on priorities.opening for select to kept_app using (priorities.is_staff());
create policy run on priorities.opening for insert to kept_app
  with check (priorities.may_run() and priorities.signed_by(by_id));
create policy staff_read on priorities.closing for select to kept_app using (priorities.is_staff());
create policy run on priorities.closing for insert to kept_app
  with check (priorities.may_run() and priorities.signed_by(by_id));

create policy staff_read on priorities.batch for select to kept_app using (priorities.is_staff());
create policy run on priorities.batch for insert to kept_app
  with check (priorities.may_run() and priorities.signed_by(by_id)
    and not exists (select 1 from priorities.decision d where d.round = batch.round));

-- Nobody sees a count before the round is closed, but for their own, so that a typing fault can be found.
create policy own_or_closed on priorities.batch_count for select to kept_app
  using (access.is_system() or exists (
    select 1 from priorities.batch b where b.id = batch_count.batch and (b.by_id = access.actor()
      or exists (select 1 from priorities.closing c where c.round = b.round))));
create policy run on priorities.batch_count for insert to kept_app
  with check (priorities.may_run() and exists (
    select 1 from priorities.batch b where b.id = batch_count.batch and priorities.signed_by(b.by_id)
      and not exists (select 1 from priorities.decision d where d.round = b.round)));

create policy staff_read on priorities.strike for select to kept_app using (priorities.is_staff());
create policy run on priorities.strike for insert to kept_app
  with check (priorities.may_run() and priorities.signed_by(by_id)
    and not exists (select 1 from priorities.batch b join priorities.decision d on d.round = b.round where b.id = strike.batch));

create policy staff_read on priorities.decision for select to kept_app using (priorities.is_staff());
create policy decide on priorities.decision for insert to kept_app
  with check (priorities.may_decide() and priorities.signed_by(by_id));
create policy staff_read on priorities.decision_line for select to kept_app using (priorities.is_staff());
create policy decide on priorities.decision_line for insert to kept_app with check (priorities.may_decide());

-- The public site is granted nothing here: it reads a result only once it is published.
grant usage on schema priorities to kept_app;
grant select, insert on all tables in schema priorities to kept_app;
grant update (title, question, event, stars_each, most_on_one, threshold, closes) on priorities.round to kept_app;
grant delete on priorities.line to kept_app;
