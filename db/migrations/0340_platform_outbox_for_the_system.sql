-- Only the system puts letters into the outbox. Owned by the platform.
-- No request of a visitor or of staff writes a letter itself: what they do is noted down, and a job tells of it. Whoever
-- found a way to write rows as one of them could otherwise have sent anything to anybody in our name.
-- Personal data: none new. Kept: with the letter.
drop policy drop_in on platform.outbox;
create policy system_drops_in on platform.outbox for insert to kept_app
  with check (access.is_system() and sent_at is null and tries = 0);
revoke insert on platform.outbox from kept_public_site;
