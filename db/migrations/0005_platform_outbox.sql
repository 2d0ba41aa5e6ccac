-- Letters on their way out. A letter is written in the same transaction as the thing it tells of, and sent later.
-- Owned by the platform. Personal data: the address and the words of each letter.
-- Kept: address and words are blanked 30 days after it was sent or given up; the row itself, with no words, stays.
create table platform.outbox (
  id            text primary key,
  to_address    text check (to_address !~ '[\r\n]'),
  subject       text not null check (subject <> '' and subject !~ '[\r\n]'),
  text          text,
  queued_at     timestamptz not null,
  send_before   timestamptz, -- of no use afterwards, such as a sign-in code
  tries         int not null default 0,
  next_try_at   timestamptz not null,
  claimed_until timestamptz, -- one process is sending it until then
  sent_at       timestamptz,
  gave_up_at    timestamptz,
  last_fault    text, -- a short code of ours or of the mail server's, never its words
  check (sent_at is null or gave_up_at is null),
  check ((to_address is null) = (text is null))
);

create index outbox_waiting on platform.outbox (next_try_at) where sent_at is null and gave_up_at is null;
create index outbox_with_words on platform.outbox (queued_at) where text is not null;

alter table platform.outbox enable row level security;

-- Anybody's request may drop a letter in; only the system takes one out, and nobody removes one.
create policy drop_in on platform.outbox for insert with check (sent_at is null and tries = 0);
create policy system_reads on platform.outbox for select to kept_app using (access.is_system());
create policy system_sends on platform.outbox for update to kept_app using (access.is_system());

grant insert (id, to_address, subject, text, queued_at, send_before, next_try_at)
  on platform.outbox to kept_public_site, kept_app;
grant select on platform.outbox to kept_app;
grant update (to_address, text, tries, next_try_at, claimed_until, sent_at, gave_up_at, last_fault)
  on platform.outbox to kept_app;
