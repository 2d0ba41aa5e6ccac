-- Survey files: what was asked, how its columns were understood, and its rows until they are taken in. Owned by surveys.
-- Personal data: the rows of a file that waits, sealed, with every column of it; names of staff.
-- Kept: rows until they are taken in, 7 days at most; the rest for good, without anything a person wrote. Undone, nothing.
create schema surveys;
grant usage on schema surveys to kept_app;

create table surveys.survey (
  id          uuid primary key,
  title       text not null check (char_length(title) between 1 and 200),
  asked_from  date not null,
  asked_to    date not null check (asked_to >= asked_from),
  asked       int check (asked between 1 and 1000000), -- null: nobody counted whom they asked
  sharing     text not null check (sharing in ('everyone', 'board', 'staff', 'count')),
  agreed      boolean not null check (agreed), -- nothing is read of people who did not know who reads it
  teller      text not null check (teller in ('parent-carer', 'child-or-young-person', 'practitioner', 'not-said')),
  tool        text not null,
  header_row  int not null check (header_row between 1 and 20),
  first_row   int not null check (first_row > header_row),
  row_count   int not null check (row_count > 0),
  columns     jsonb not null check (jsonb_typeof(columns) = 'array'), -- each: its header, what it is, and its few values
  uploaded_on date not null,
  by_id       text not null,
  by_name     text not null,
  by_job      text not null,
  taken_on    date,
  taken       int check (taken > 0),
  left_out    int check (left_out >= 0),
  looked_to   uuid, -- words that suggest danger: how far the rows were looked through
  looked      boolean not null default false,
  signs       uuid[] not null default '{}',
  check ((taken_on is null) = (taken is null)),
  check ((taken_on is null) = (left_out is null))
);
create index survey_waiting on surveys.survey (uploaded_on) where taken_on is null;
create index survey_to_look on surveys.survey (id) where taken_on is not null and not looked;

create table surveys.chunk (
  survey_id uuid not null references surveys.survey (id) on delete cascade,
  nth       int not null check (nth >= 0),
  sealed    bytea not null, -- no smaller for being packed: it is random to whoever has not the key
  primary key (survey_id, nth)
);
alter table surveys.chunk alter sealed set storage external;

alter table surveys.survey enable row level security;
alter table surveys.chunk enable row level security;

create function surveys.may_import() returns boolean language sql stable
  return access.is_system() or access.has_role('reader') or access.has_role('answerer');

create policy importers on surveys.survey to kept_app using (surveys.may_import()) with check (surveys.may_import());
create policy importers on surveys.chunk to kept_app using (surveys.may_import()) with check (surveys.may_import());
grant select, insert, delete,
  update (header_row, first_row, columns, taken_on, taken, left_out, looked_to, looked, signs) on surveys.survey to kept_app;
grant select, insert, delete on surveys.chunk to kept_app;
