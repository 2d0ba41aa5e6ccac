-- Where to send an answer, apart from the words it answers. Owned by contacts.
-- Personal data: an e-mail address or a phone number, sealed with a key that is not in the database; who looked at one.
-- Kept: an address until its owner takes it away, 12 months after we last wrote, or 24 months after it was left when we
-- never did; who looked, as long as the address.
create schema contacts;
grant usage on schema contacts to kept_public_site, kept_app, kept_post;
grant usage on schema access to kept_post;

create table contacts.contact (
  subject        text primary key check (subject ~ '^(voice|call):[0-9a-zA-Z-]{8,64}$'),
  receipt_hash   text not null check (receipt_hash ~ '^[0-9a-f]{64}$'),
  stop_hash      text not null unique check (stop_hash ~ '^[0-9a-f]{64}$'),
  channel        text not null check (channel in ('email', 'text', 'phone')),
  sealed_address text not null,
  wants          text not null default 'everything' check (wants in ('everything', 'answer')),
  left_on        date not null,
  wrote_on       date
);
create index contact_of_receipt on contacts.contact (receipt_hash);

-- A person needed a number to ring somebody: who, when, and why. The one way to an address for anyone but the post.
create table contacts.look (
  id        uuid primary key default gen_random_uuid(),
  subject   text not null references contacts.contact (subject) on delete cascade,
  by_id     text not null,
  by_name   text not null,
  by_job    text not null,
  why       text not null check (char_length(why) between 1 and 500),
  looked_on date not null
);
create index look_at_subject on contacts.look (subject);

alter table contacts.contact enable row level security;
alter table contacts.look enable row level security;

-- Whoever holds the code: their own contact. The hash of a letter's stop link opens it too, to take it away and no more.
create policy own_code on contacts.contact to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy stop_link_sees on contacts.contact for select to kept_public_site using (stop_hash = access.receipt());
create policy stop_link_stops on contacts.contact for delete to kept_public_site using (stop_hash = access.receipt());
create policy staff on contacts.contact to kept_app
  using (access.actor() is not null or access.is_system())
  with check (access.actor() is not null or access.is_system());
-- The post sees every address when it sends; in somebody's own work, only the one that this very work has noted down.
create policy the_post on contacts.contact for select to kept_post using (
  access.has_role('post')
  or exists (select from contacts.look l
    where l.subject = contact.subject and l.by_id = access.actor() and l.xmin = pg_current_xact_id()::xid));

create policy staff_note on contacts.look for insert to kept_app with check (by_id = access.actor());
create policy staff_see on contacts.look for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy the_post on contacts.look for select to kept_post using (true);

-- Nobody but the post may read sealed_address: not staff, not the system, not its owner.
grant select (subject, receipt_hash, stop_hash, channel, wants),
  insert (subject, receipt_hash, stop_hash, channel, sealed_address, wants, left_on),
  update (channel, sealed_address, wants), delete
  on contacts.contact to kept_public_site;
grant select (subject, receipt_hash, stop_hash, channel, wants, left_on, wrote_on),
  insert (subject, receipt_hash, stop_hash, channel, sealed_address, wants, left_on, wrote_on),
  update (channel, sealed_address, wants, wrote_on), delete
  on contacts.contact to kept_app;
grant select (subject, channel, sealed_address) on contacts.contact to kept_post;
grant insert (subject, by_id, by_name, by_job, why, looked_on), select on contacts.look to kept_app;
grant select on contacts.look to kept_post;
