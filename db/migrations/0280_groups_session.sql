-- What a group or an event said, point by point. Owned by the groups capability.
-- Personal data: a point's words until its session is closed (no name unless somebody said one); the hash of a code until its
-- point is sent; names of staff; photos of a flip-chart, sealed, until they are typed up.
-- Kept: words until the session is closed, two working days after its last point at most; photos until they are
-- typed up, 14 days at most; head-counts and the number who agreed for good. A point goes when its story goes.
create schema groups;
grant usage on schema groups to kept_app;

-- Who runs groups, and who reads what came of them.
create function groups.may_run() returns boolean language sql stable
  return access.is_system() or access.has_role('facilitator') or access.has_role('reader') or access.has_role('answerer')
    or access.has_role('forum-co-chair') or access.has_role('young-people-lead');

create table groups.session (
  id             uuid primary key,
  code           text not null unique check (code ~ '^[A-Z]{4,6}-[0-9]{4}-[A-Z]{4,6}$'), -- joins two devices
  title          text not null check (char_length(title) between 1 and 200),
  place          text not null check (char_length(place) between 1 and 200),
  held_on        date not null,
  ran_by         text not null check (char_length(ran_by) between 1 and 200),
  parent_carers  int not null check (parent_carers between 0 and 5000),
  young_people   int not null check (young_people between 0 and 5000),
  practitioners  int not null check (practitioners between 0 and 5000),
  others         int not null check (others between 0 and 5000),
  consent_words  text not null check (char_length(consent_words) between 1 and 2000),
  consent_read   boolean not null check (consent_read), -- nothing is written down of a group that was not asked
  sharing        text not null check (sharing in ('everyone', 'board', 'staff', 'count')),
  reached_us_on  date not null,
  made_by        text not null,
  closed_on      date,
  check (parent_carers + young_people + practitioners + others > 0),
  check (held_on <= reached_us_on)
);

-- What a device said it holds, so that the page can say how many points are still on it.
create table groups.device (
  session_id uuid not null references groups.session (id) on delete cascade,
  device     uuid not null,
  announced  int not null check (announced between 0 and 10000),
  heard_on   date not null,
  primary key (session_id, device)
);

-- `id` is made where the point was written down: sent twice, it is one point.
create table groups.point (
  id           uuid primary key,
  session_id   uuid not null references groups.session (id) on delete cascade,
  device       uuid, -- null: typed on the staff pages
  nth          int not null check (nth between 0 and 100000),
  words        text check (char_length(words) between 1 and 4000),
  cornerstone  text,
  agreed       int not null check (agreed between 1 and 20000), -- how many people said the same: never so many stories
  said_by      text not null check (said_by in ('parent-carer', 'child-or-young-person', 'practitioner', 'not-said')),
  wants_answer boolean not null,
  receipt_hash text check (receipt_hash ~ '^[0-9a-f]{64}$'), -- of a slip given out already, until it is sent
  state        text not null check (state in ('draft', 'held', 'sent', 'same')),
  story_id     uuid unique references voices.story (id) on delete cascade,
  same_as      uuid references groups.point (id) on delete set null,
  arrived_on   date not null,
  settled_by   text,
  check ((state = 'sent') = (story_id is not null)),
  check (state not in ('draft', 'held') or words is not null),
  check (receipt_hash is null or state in ('draft', 'held'))
);
create index point_of_session on groups.point (session_id, nth);
create index point_with_words on groups.point (arrived_on) where words is not null;

create table groups.photo (
  id         uuid primary key,
  session_id uuid not null references groups.session (id) on delete cascade,
  sealed     text not null, -- written anew without its metadata, then sealed with the secret of the installation
  added_by   text not null,
  added_on   date not null
);

alter table groups.session enable row level security;
alter table groups.device enable row level security;
alter table groups.point enable row level security;
alter table groups.photo enable row level security;
create policy those_who_run on groups.session to kept_app using (groups.may_run()) with check (groups.may_run());
create policy those_who_run on groups.device to kept_app using (groups.may_run()) with check (groups.may_run());
create policy those_who_run on groups.point to kept_app using (groups.may_run()) with check (groups.may_run());
create policy those_who_run on groups.photo to kept_app using (groups.may_run()) with check (groups.may_run());
grant select, insert, update (closed_on) on groups.session to kept_app;
grant select, insert, update (announced, heard_on) on groups.device to kept_app;
grant select, insert, delete,
  update (nth, words, cornerstone, agreed, said_by, wants_answer, receipt_hash, state, story_id, same_as, settled_by)
  on groups.point to kept_app;
grant select, insert, delete on groups.photo to kept_app;
