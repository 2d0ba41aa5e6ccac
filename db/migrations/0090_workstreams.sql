-- Monthly reports of the groups that do the plan. Owned by the workstreams capability.
-- Personal data: names of the staff who wrote and sent a report. Nobody's child, nobody's story.
-- Kept: reports for good, as what was said about each promise; a draft until its report is sent.
-- The public role sees nothing of this schema: public pages read what was published.
create schema workstreams;

-- What was typed so far. Shared by everyone of the group: the last saved is the one that counts.
create table workstreams.draft (
  workstream text not null references plan.workstream (key),
  month      text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  answers    jsonb not null,
  saved_by   text not null,
  saved_at   timestamptz not null,
  primary key (workstream, month)
);

create table workstreams.report (
  id          uuid primary key,
  workstream  text not null references plan.workstream (key),
  month       text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  help_needed text,
  author      jsonb not null,
  sent_on     date not null,
  unique (workstream, month)
);

create table workstreams.line (
  report    uuid not null references workstreams.report,
  reference int not null references plan.action (reference),
  said      text not null check (said in ('not-started', 'on-time', 'at-risk', 'late', 'done')),
  changed   text not null check (char_length(changed) between 1 and 1000),
  evidence  text,
  primary key (report, reference),
  check (said <> 'done' or coalesce(evidence, '') <> '')
);

-- Present once the statements of a report are on the promises: at once, or when a second person agreed to it.
create table workstreams.told (
  report  uuid primary key references workstreams.report,
  told_on date not null
);

alter table workstreams.draft enable row level security;
alter table workstreams.report enable row level security;
alter table workstreams.line enable row level security;
alter table workstreams.told enable row level security;

create function workstreams.may_report() returns boolean language sql stable
  return access.is_system() or access.has_role('workstream-lead') or access.has_role('accountable-officer');

create policy reporters on workstreams.draft to kept_app
  using (workstreams.may_report()) with check (workstreams.may_report());
create policy staff_read on workstreams.report for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy staff_read on workstreams.line for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy staff_read on workstreams.told for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy reporters_send on workstreams.report for insert to kept_app with check (workstreams.may_report());
create policy reporters_send on workstreams.line for insert to kept_app with check (workstreams.may_report());
create policy reporters_tell on workstreams.told for insert to kept_app with check (workstreams.may_report());

grant usage on schema workstreams to kept_app;
grant select, insert, update, delete on workstreams.draft to kept_app;
grant select, insert on workstreams.report, workstreams.line, workstreams.told to kept_app;
