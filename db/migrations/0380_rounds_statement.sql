-- Statements that people write while a round of opinions is open, and what became of each. Owned by the rounds capability.
-- Personal data: words somebody wrote, until a person has read them perhaps about somebody; names of staff who read them.
-- Kept: the words as they were first written, with what became of them: 12 months after the round closed. A hash by which
-- one person's statements are counted: until somebody has read the statement, or the round is closed.
create table rounds.written (
  id         uuid primary key,
  round      text not null references rounds.opening,
  words      text not null check (char_length(words) between 1 and 140),
  written_on date not null
);
create index written_in on rounds.written (round);

-- Nobody has read it yet. The mark says how many of one person wait, and nothing else: it is no voter's key.
create table rounds.unread (
  written uuid primary key references rounds.written on delete cascade,
  mark    text not null check (mark ~ '^[0-9a-f]{64}$')
);
create index unread_of on rounds.unread (mark);

-- What became of it: in as it is, in with other words, the same as one that is in already, or not in, and why.
create table rounds.moderation (
  written    uuid primary key references rounds.written on delete cascade,
  outcome    text not null check (outcome in ('as-written', 'reworded', 'same', 'not-in')),
  round      text not null,
  item       text, -- the statement that everybody sees
  reason     text check (reason ~ '^[a-z]+(-[a-z]+)*$'),
  by_id      text not null,
  by_name    text not null,
  decided_on date not null,
  foreign key (round, item) references rounds.item,
  check ((outcome = 'not-in') = (item is null)),
  check ((outcome = 'not-in') = (reason is not null))
);

-- Statements about whoever answers or about the event, and not about the matter: they are shown to everybody as often.
create table rounds.about_people (
  round     text not null,
  item      text not null,
  by_id     text not null,
  by_name   text not null,
  marked_on date not null,
  primary key (round, item),
  foreign key (round, item) references rounds.item on delete cascade
);

alter table rounds.written enable row level security;
alter table rounds.unread enable row level security;
alter table rounds.moderation enable row level security;
alter table rounds.about_people enable row level security;

-- The site writes down what people send, as the system: the public role has no right to any of these tables.
create policy run_reads on rounds.written for select to kept_app using (rounds.may_run());
create policy taken_in on rounds.written for insert to kept_app with check (access.is_system()
  and exists (select 1 from rounds.round r where r.key = written.round and r.method = 'opinions')
  and not exists (select 1 from rounds.closing c where c.round = written.round));
create policy time_is_over on rounds.written for delete to kept_app using (access.is_system());
create policy run_reads on rounds.unread for select to kept_app using (rounds.may_run());
create policy taken_in on rounds.unread for insert to kept_app with check (access.is_system());
create policy has_been_read on rounds.unread for delete to kept_app using (rounds.may_run());
create policy run_reads on rounds.moderation for select to kept_app using (rounds.may_run());
create policy run on rounds.moderation for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy staff_read on rounds.about_people for select to kept_app using (rounds.is_staff());
create policy run on rounds.about_people for insert to kept_app
  with check (rounds.may_run() and rounds.signed_by(by_id));
create policy run_again on rounds.about_people for delete to kept_app using (rounds.may_run());

grant select, insert, delete on rounds.written to kept_app;
grant select, insert, delete on rounds.unread to kept_app;
grant select, insert on rounds.moderation to kept_app;
grant select, insert, delete on rounds.about_people to kept_app;

-- Once a round is closed nobody has to count any more how many statements of one person wait. As whoever closes it.
create function rounds.forget_marks() returns trigger language plpgsql as $$
begin
  delete from rounds.unread u using rounds.written w where w.id = u.written and w.round = new.round;
  return null;
end $$;
create trigger forget_marks after insert on rounds.closing
  for each row execute function rounds.forget_marks();
