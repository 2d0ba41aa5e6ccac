-- Plans and their promises ("actions" here). Owned by the plan capability. Personal data: names of staff, no families.
-- Kept: for good, as the public record of what was promised. Facts are added and never changed: no grant allows it.
-- The public role sees nothing of this schema: public pages read what was published.
create schema plan;

-- A day ('2025-05-31') or, where only that was ever said, a month ('2025-05'): the precision is in the text.
create domain plan.due as text
  check (value ~ '^\d{4}-\d\d(-\d\d)?$' and isfinite(rpad(value, 10, '-01')::date)); -- nothing known passes

create table plan.plan (
  key        text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title      text not null check (char_length(title) between 1 and 200),
  about      text[] not null default '{}',
  agreed     plan.due,
  -- A plan that was made elsewhere is kept as it was published, with its gaps named. One made here may have none.
  imported   boolean not null,
  source     jsonb,
  created_on date not null
);

-- Who reports together each month. A cornerstone, unless a plan from elsewhere has parts of its own.
create table plan.workstream (
  key      text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number   text,
  title    text not null,
  weakness text,
  position int not null
);

create table plan.action (
  id               uuid primary key,
  -- The number in its address. Never changed, never used again: actions are stopped, not deleted.
  reference        int not null unique check (reference > 0),
  key              text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  plan_key         text not null references plan.plan,
  workstream       text not null references plan.workstream,
  number           text, -- as a plan from elsewhere numbers it
  cornerstone      text,
  promise          text not null check (char_length(promise) between 1 and 500),
  measures         text,
  origin_note      text, -- where it comes from, when it comes from no priority
  started_on       date,
  due              plan.due, -- the first date there was; moves come after it
  due_as_published text,
  review_on        date,
  success          text[] not null default '{}',
  not_published    text[] not null default '{}',
  source           jsonb,
  created_on       date not null
);
create index action_of_plan on plan.action (plan_key, reference);

-- The themes of the priorities room, by their keys: a round that chose, and what it chose.
create table plan.action_priority (
  action_id uuid not null references plan.action,
  round_key text not null,
  theme_key text not null,
  primary key (action_id, round_key, theme_key)
);
create index action_of_theme on plan.action_priority (theme_key);

create table plan.holder (
  id           uuid primary key,
  action_id    uuid not null references plan.action,
  part         text not null check (part in ('responsible', 'accountable')),
  position     int not null,
  job_title    text not null check (char_length(job_title) between 1 and 200),
  organisation text,
  person_name  text
);
create index holder_of_action on plan.holder (action_id, part, position);

create table plan.signature (
  action_id    uuid not null references plan.action,
  organisation text not null,
  signed_on    date not null,
  but          text,
  primary key (action_id, organisation)
);

-- From here on: dated facts, one row each, added and never changed.
create table plan.update (
  id        uuid primary key,
  action_id uuid not null references plan.action,
  key       text unique, -- from a record, so that loading twice adds nothing
  said_for  plan.due, -- null when nobody published the day
  words     text not null check (char_length(words) between 1 and 4000),
  evidence  text,
  author    jsonb,
  source    jsonb,
  added_on  date not null
);
create index update_of_action on plan.update (action_id, said_for);

create table plan.move (
  id        uuid primary key,
  action_id uuid not null references plan.action,
  old_due   plan.due not null,
  new_due   plan.due not null check (new_due <> old_due),
  moved_on  date not null,
  why       text not null check (char_length(why) > 0),
  agreed_by text[] not null check (cardinality(agreed_by) > 0),
  author    jsonb
);
create index move_of_action on plan.move (action_id, moved_on, id);

create table plan.change (
  id         uuid primary key,
  action_id  uuid not null references plan.action,
  part       text not null,
  old_words  text not null,
  new_words  text not null,
  why        text not null check (char_length(why) > 0),
  agreed_by  text[] not null check (cardinality(agreed_by) > 0),
  changed_on date not null,
  author     jsonb
);
create index change_of_action on plan.change (action_id, changed_on, id);

-- First judgement. What the dates said that day is kept beside what the owner said.
create table plan.judgement (
  id              uuid primary key,
  action_id       uuid not null references plan.action,
  judged_on       date not null,
  said            text not null check (said in ('not-started', 'on-time', 'at-risk', 'late', 'done')),
  proposed        text not null check (proposed in ('not-started', 'on-time', 'at-risk', 'late', 'done')),
  why             text,
  evidence        text,
  -- Who must not be the one to confirm it: the organisations that answer for the promise.
  owners          text[] not null,
  author          jsonb,
  unique (id, said),
  check (said = proposed or said = 'done' or coalesce(why, '') <> ''),
  check (said <> 'done' or coalesce(evidence, '') <> '')
);
create index judgement_of_action on plan.judgement (action_id, judged_on, id);

-- Done is done when somebody from another organisation says so too.
create table plan.confirmation (
  judgement_id uuid primary key,
  said         text not null default 'done' check (said = 'done'),
  confirmed_on date not null,
  organisation text not null,
  author       jsonb not null,
  foreign key (judgement_id, said) references plan.judgement (id, said)
);
create function plan.refuse_own_confirmation() returns trigger language plpgsql as $$
begin
  if exists (select from plan.judgement j where j.id = new.judgement_id and new.organisation = any (j.owners)) then
    raise exception 'an organisation cannot confirm its own promise' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger another_organisation before insert on plan.confirmation
  for each row execute function plan.refuse_own_confirmation();

-- Second judgement, by families. Never mixed with the first.
create table plan.felt (
  id        uuid primary key,
  action_id uuid not null references plan.action,
  answer    text not null check (answer in ('yes', 'not-yet')),
  asked     int not null check (asked > 0),
  said_yes  int not null check (said_yes between 0 and asked),
  felt_on   date not null,
  author    jsonb
);
create index felt_of_action on plan.felt (action_id, felt_on, id);

create table plan.review (
  id          uuid primary key,
  action_id   uuid not null references plan.action,
  reviewed_on date not null,
  words       text not null check (char_length(words) > 0),
  next_on     date,
  author      jsonb,
  check (next_on > reviewed_on)
);
create index review_of_action on plan.review (action_id, reviewed_on, id);

create table plan.stop (
  action_id  uuid primary key references plan.action,
  stopped_on date not null,
  note       text not null check (char_length(note) > 0),
  author     jsonb
);

alter table plan.plan enable row level security;
alter table plan.workstream enable row level security;
alter table plan.action enable row level security;
alter table plan.action_priority enable row level security;
alter table plan.holder enable row level security;
alter table plan.signature enable row level security;
alter table plan.update enable row level security;
alter table plan.move enable row level security;
alter table plan.change enable row level security;
alter table plan.judgement enable row level security;
alter table plan.confirmation enable row level security;
alter table plan.felt enable row level security;
alter table plan.review enable row level security;
alter table plan.stop enable row level security;

create function plan.is_staff() returns boolean language sql stable
  return access.actor() is not null or access.is_system();

-- The forum and the young people's group write in the plan as the council does.
create function plan.may_write() returns boolean language sql stable
  return access.is_system() or access.has_role('workstream-lead') or access.has_role('accountable-officer')
    or access.has_role('forum-co-chair') or access.has_role('young-people-lead') or access.has_role('administrator');

create policy staff_read on plan.plan for select to kept_app using (plan.is_staff());
create policy staff_read on plan.workstream for select to kept_app using (plan.is_staff());
create policy staff_read on plan.action for select to kept_app using (plan.is_staff());
create policy staff_read on plan.action_priority for select to kept_app using (plan.is_staff());
create policy staff_read on plan.holder for select to kept_app using (plan.is_staff());
create policy staff_read on plan.signature for select to kept_app using (plan.is_staff());
create policy staff_read on plan.update for select to kept_app using (plan.is_staff());
create policy staff_read on plan.move for select to kept_app using (plan.is_staff());
create policy staff_read on plan.change for select to kept_app using (plan.is_staff());
create policy staff_read on plan.judgement for select to kept_app using (plan.is_staff());
create policy staff_read on plan.confirmation for select to kept_app using (plan.is_staff());
create policy staff_read on plan.felt for select to kept_app using (plan.is_staff());
create policy staff_read on plan.review for select to kept_app using (plan.is_staff());
create policy staff_read on plan.stop for select to kept_app using (plan.is_staff());

create policy writers_add on plan.plan for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.workstream for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.action for insert to kept_app with check (plan.may_write());
create policy writers_edit on plan.action for update to kept_app using (plan.may_write()) with check (plan.may_write());
create policy writers_add on plan.action_priority for insert to kept_app with check (plan.may_write());
create policy writers_drop on plan.action_priority for delete to kept_app using (plan.may_write());
create policy writers_add on plan.holder for insert to kept_app with check (plan.may_write());
create policy writers_drop on plan.holder for delete to kept_app using (plan.may_write());
create policy record_adds on plan.signature for insert to kept_app with check (access.is_system());
create policy writers_add on plan.update for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.move for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.change for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.judgement for insert to kept_app with check (plan.may_write());
create policy confirmers_add on plan.confirmation for insert to kept_app with check (
  plan.may_write() or access.has_role('board-member') or access.has_role('chair'));
create policy families_voice_adds on plan.felt for insert to kept_app with check (
  access.is_system() or access.has_role('forum-co-chair') or access.has_role('young-people-lead'));
create policy writers_add on plan.review for insert to kept_app with check (plan.may_write());
create policy writers_add on plan.stop for insert to kept_app with check (plan.may_write());

grant usage on schema plan to kept_app;
grant select, insert on plan.plan, plan.workstream, plan.action, plan.action_priority, plan.holder, plan.signature,
  plan.update, plan.move, plan.change, plan.judgement, plan.confirmation, plan.felt, plan.review, plan.stop to kept_app;
grant update (workstream, cornerstone, promise, measures, origin_note, due, review_on, success) on plan.action to kept_app;
grant delete on plan.holder, plan.action_priority to kept_app;
