-- What a closed round says, counted once from the ballots as they may be published. Owned by the rounds capability.
-- Personal data: none; the file holds what was chosen, with no voter, no time and no name of a group of a few.
-- Kept: for good; it is how the partnership's priorities were chosen.

-- Never changed and never taken away. Where something came in or was struck out after it was counted, another version
-- stands beside it, with why.
create table rounds.result (
  round      text not null references rounds.closing,
  version    int not null check (version >= 1),
  why        text not null check (why in ('closed', 'more-typed', 'struck-out')),
  ballots    int not null check (ballots >= 0), -- how many said something when it was counted: tells whether more came in
  struck     int not null check (struck >= 0), -- how many batches had been struck out
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the bytes of the file
  file       text not null, -- everything it was counted from, and the result, as anybody may download it
  result     jsonb not null check (jsonb_typeof(result) = 'object'),
  counted_on date not null,
  primary key (round, version),
  check ((version = 1) = (why = 'closed'))
);

alter table rounds.result enable row level security;
create policy staff_read on rounds.result for select to kept_app using (rounds.is_staff());
create policy counted on rounds.result for insert to kept_app with check (access.is_system());
grant select, insert on rounds.result to kept_app;

create trigger tell_changed after insert on rounds.result
  for each statement execute function platform.notify_changed();
