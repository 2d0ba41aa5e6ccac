-- A vote in a room: its doors open before it does, and its result is shown there after it. Owned by the rounds capability.
-- Personal data: names of the staff who ran it.
-- Kept: for good, with the round.

-- From here on phones can come in and wait. A round of the room only.
create table rounds.doors (
  round     text primary key references rounds.round,
  by_id     text not null,
  by_name   text not null,
  opened_on date not null
);

-- The result may be seen on the big screen and on the phones in the room from here on, before it is published.
create table rounds.showing (
  round    text primary key references rounds.closing,
  by_id    text not null,
  by_name  text not null,
  shown_on date not null
);

alter table rounds.doors enable row level security;
alter table rounds.showing enable row level security;
create policy staff_read on rounds.doors for select to kept_app using (rounds.is_staff());
create policy run on rounds.doors for insert to kept_app with check (rounds.may_run() and rounds.signed_by(by_id)
  and exists (select from rounds.round r where r.key = doors.round and r.mode = 'room'));
create policy staff_read on rounds.showing for select to kept_app using (rounds.is_staff());
create policy run on rounds.showing for insert to kept_app with check (rounds.may_run() and rounds.signed_by(by_id));
grant select, insert on rounds.doors, rounds.showing to kept_app;

-- Who waits has a place already, so a voter stands before the opening.
alter table rounds.voter drop constraint voter_round_fkey,
  add constraint voter_round_fkey foreign key (round) references rounds.round;
-- But nobody chooses before it.
drop policy add_own on rounds.ballot;
create policy add_own on rounds.ballot for insert to kept_public_site
  with check (exists (select from rounds.voter v join rounds.opening o on o.round = v.round where v.id = ballot.voter
    and not exists (select from rounds.closing c where c.round = v.round)));

create trigger tell_changed after insert or update or delete on rounds.doors
  for each statement execute function platform.notify_changed();
create trigger tell_changed after insert or update or delete on rounds.showing
  for each statement execute function platform.notify_changed();
