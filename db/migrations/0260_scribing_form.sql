-- Paper forms that were printed with a slip for their teller. Owned by the scribing capability.
-- Personal data: none in clear; a form's number leads to the hash of a code that its teller keeps at home.
-- Kept: a form nobody has sent back, 12 months after it was printed; one that was typed in, with its story.
create schema scribing;
grant usage on schema scribing to kept_public_site, kept_app;

create table scribing.form (
  number       text primary key check (number ~ '^[BCDFGHJKLMNPQRSTVWXZ]{2}[0-9]{4}$'),
  receipt_hash text not null unique check (receipt_hash ~ '^[0-9a-f]{64}$'),
  printed_on   date not null,
  keyed_on     date
);

alter table scribing.form enable row level security;
create policy own_code on scribing.form to kept_public_site
  using (receipt_hash = access.receipt()) with check (receipt_hash = access.receipt());
create policy staff_find on scribing.form for select to kept_app
  using (access.actor() is not null or access.is_system());
create policy staff_print on scribing.form for insert to kept_app with check (access.actor() is not null);
create policy staff_key on scribing.form for update to kept_app using (access.actor() is not null);
create policy system_forgets on scribing.form for delete to kept_app using (access.is_system());

grant select (number, receipt_hash), insert (number, receipt_hash, printed_on) on scribing.form to kept_public_site;
grant select, insert, delete, update (keyed_on) on scribing.form to kept_app;
