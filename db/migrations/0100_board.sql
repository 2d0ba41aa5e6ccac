-- Meetings of the board: plans, minutes, decisions, questions. Owned by the board capability.
-- Personal data: names of staff who wrote or answered something; no child's name belongs here. What was said in private
-- is in its own table. Kept: six years after the meeting, as councils keep minutes.
--
-- The public role may read none of it: a public page shows published snapshots only.
create schema board;

create table board.meeting (
  key            text primary key check (key ~ '^\d{4}-\d\d-\d\d(-\d+)?$'), -- the day as first planned; stands in the address
  record_key     text unique, -- its name in the area's record, so that loading twice loads nothing twice
  kept_here      boolean not null, -- false: from before this site, so nothing is known of its minutes' day
  source_address text,
  source_as_at   date,
  minutes_address text, -- where they can be read when they are not kept here
  published_elsewhere_on date, -- the day they were published there, where that is known
  planned_by     text,
  planned_at     timestamptz not null,
  check ((source_address is null) = (source_as_at is null))
);

-- A changed day, time or place is a new row; the newest is in force.
create table board.details (
  id         uuid primary key,
  meeting    text not null references board.meeting,
  board_name text not null,
  on_day     date not null,
  starts     text check (starts ~ '^\d\d:\d\d$'),
  ends       text check (ends ~ '^\d\d:\d\d$'),
  place      text,
  joining    text, -- how to come or ask
  minutes_in int not null check (minutes_in > 0), -- working days promised for its minutes
  written_by text,
  written_at timestamptz not null
);
create index details_of_meeting on board.details (meeting, written_at desc, id desc);

create table board.agenda_item (
  id           uuid primary key,
  meeting      text not null references board.meeting,
  number       int not null check (number between 1 and 99),
  title        text not null check (char_length(title) between 1 and 300),
  purpose      text check (purpose in ('decide', 'challenge', 'assure', 'note')),
  presenter    text, -- a role
  organisation text,
  promise      int, -- a promise's number in the plan
  unique (meeting, number) deferrable initially deferred
);

create table board.attendance (
  meeting      text not null references board.meeting,
  organisation text not null,
  present      int not null check (present >= 0),
  apologies    int not null check (apologies >= 0),
  roles        text,
  primary key (meeting, organisation)
);

-- Each save of a piece of the minutes is a new row, so that nobody's words are lost; the newest is in force.
create table board.passage (
  id         uuid primary key,
  meeting    text not null references board.meeting,
  about      text not null check (about in ('item', 'summary', 'worried', 'heard')),
  item       uuid references board.agenda_item,
  words      text not null,
  written_by text,
  written_at timestamptz not null,
  check ((about = 'item') = (item is not null))
);
create index passage_of_meeting on board.passage (meeting, written_at desc, id desc);

-- Never edited: a changed decision is a new one that replaces it.
create table board.decision (
  id          uuid primary key,
  record_key  text unique,
  meeting     text not null references board.meeting,
  number      int not null check (number > 0),
  item        uuid references board.agenda_item,
  words       text not null check (words <> ''),
  why         text not null check (why <> ''),
  agreed_by   text[] not null check (cardinality(agreed_by) > 0),
  review_on   date,
  promise     int,
  replaces    uuid unique references board.decision,
  recorded_by text,
  recorded_at timestamptz not null,
  unique (meeting, number)
);

-- A question that is owed an answer.
create table board.challenge (
  id           uuid primary key,
  record_key   text unique,
  meeting      text not null references board.meeting,
  number       int not null check (number > 0),
  item         uuid references board.agenda_item,
  asks         text not null,
  question     text not null check (question <> ''),
  owed_by      text not null, -- as the public reads it: a job, or a person who said yes to being named
  owed_role    text not null, -- who is reminded
  asked_on     date not null,
  working_days int not null check (working_days > 0),
  promise      int,
  recorded_by  text,
  recorded_at  timestamptz not null,
  unique (meeting, number)
);

-- The first answer keeps the clock; a later one adds to it.
create table board.answer (
  id          uuid primary key,
  challenge   uuid not null references board.challenge,
  words       text not null check (words <> ''),
  answered_by text not null,
  answered_on date not null,
  recorded_at timestamptz not null
);
create index answer_of_challenge on board.answer (challenge);

create table board.action (
  id          uuid primary key,
  meeting     text not null references board.meeting,
  item        uuid references board.agenda_item,
  words       text not null check (words <> ''),
  owner       text not null check (owner <> ''),
  due_on      date,
  promise     int,
  recorded_by text,
  recorded_at timestamptz not null
);
create index action_of_meeting on board.action (meeting);

-- A line noted by mistake, taken out before it was published. The line itself stays where it is.
create table board.taken_out (
  line     uuid primary key, -- a decision, a challenge or an action
  meeting  text not null references board.meeting,
  why      text not null check (why <> ''),
  taken_by text,
  taken_at timestamptz not null
);

-- The later meeting that approved these minutes, and what it put right.
create table board.approval (
  meeting     text primary key references board.meeting,
  approved_at text not null references board.meeting,
  corrections text[] not null,
  recorded_by text,
  recorded_at timestamptz not null,
  check (approved_at <> meeting)
);

-- What was said in private: its own record, joined to nothing that is published.
create table board.confidential_item (
  id         uuid primary key,
  meeting    text not null references board.meeting,
  title      text not null check (title <> ''),
  reason     text not null check (reason <> ''), -- why the public may not know
  words      text not null,
  written_by text,
  written_at timestamptz not null
);

create function board.may_write() returns boolean language sql stable
  return access.has_role('board-secretary') or access.is_system();
create function board.may_answer() returns boolean language sql stable
  return access.has_role('accountable-officer') or access.has_role('workstream-lead') or access.has_role('answerer')
    or access.has_role('chair') or board.may_write();

do $$
declare t text;
begin
  foreach t in array array['meeting', 'details', 'agenda_item', 'attendance', 'passage', 'decision', 'challenge', 'answer', 'action', 'taken_out', 'approval', 'confidential_item'] loop
    execute format('alter table board.%I enable row level security', t);
    if t <> 'confidential_item' then
      execute format('create policy staff_read on board.%I for select to kept_app using (access.actor() is not null or access.is_system())', t);
    end if;
  end loop;
  foreach t in array array['meeting', 'details', 'agenda_item', 'attendance', 'passage', 'decision', 'challenge', 'action', 'taken_out'] loop
    execute format('create policy secretary_adds on board.%I for insert to kept_app with check (board.may_write())', t);
  end loop;
end $$;

create policy secretary_changes on board.agenda_item for update to kept_app using (board.may_write());
create policy secretary_removes on board.agenda_item for delete to kept_app using (board.may_write());
create policy secretary_changes on board.attendance for update to kept_app using (board.may_write());
create policy answers on board.answer for insert to kept_app with check (board.may_answer());
create policy approves on board.approval for insert to kept_app
  with check (board.may_write() or access.has_role('chair'));
create policy closed_door on board.confidential_item to kept_app
  using (access.has_role('board-secretary') or access.has_role('chair'))
  with check (access.has_role('board-secretary') or access.has_role('chair'));

grant usage on schema board to kept_app;
grant select, insert on board.meeting, board.details, board.passage, board.decision, board.challenge, board.answer,
  board.action, board.taken_out, board.approval, board.confidential_item to kept_app;
grant select, insert, update, delete on board.agenda_item to kept_app;
grant select, insert, update on board.attendance to kept_app;
