-- What a letter is about, so that it can be taken out again when somebody takes their story back. Owned by the platform.
-- Personal data: an opaque reference, such as voice:<id>. Kept: it goes with the address and the words of the letter.
alter table platform.outbox add about text check (about ~ '^[a-z][a-z-]*:[^[:space:]]+$');
create index outbox_about on platform.outbox (about) where about is not null;

grant insert (about) on platform.outbox to kept_public_site, kept_app;
grant update (about) on platform.outbox to kept_app;

-- The planner's statistics hold samples of what stands in a column. Of an address and of words it takes none.
alter table platform.outbox alter to_address set statistics 0, alter text set statistics 0;
