-- Letters by e-mail and by text message, sent once even when the machine stops in the middle. Owned by the platform.
-- Personal data: none new. Kept: with the letter.
alter table platform.outbox
  add channel text not null default 'email' check (channel in ('email', 'text')),
  -- The letter itself has left for the mail server. Whether it got there is not known until sent_at or last_fault says.
  add handed_at timestamptz,
  -- When that stays unknown: send it again, saying so (true), or leave it to a person (false).
  add again_if_unsure boolean not null default false;

grant insert (channel, again_if_unsure) on platform.outbox to kept_public_site, kept_app;
grant update (handed_at) on platform.outbox to kept_app;
