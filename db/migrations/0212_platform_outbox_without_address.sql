-- A letter to somebody who told us something holds no address: it says what it is about, and the post puts the address
-- on when it sends. Owned by the platform.
-- Personal data: less than before. Kept: with the letter; its words go when what it is about is forgotten.
do $$
declare
  old text := (select conname from pg_constraint where conrelid = 'platform.outbox'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) ~ 'to_address IS NULL\) = ');
begin
  execute format('alter table platform.outbox drop constraint %I', old);
end
$$;
alter table platform.outbox
  add constraint outbox_goes_somewhere check (text is null or to_address is not null or about is not null),
  add constraint outbox_blank_is_blank check (text is not null or to_address is null);
