-- When a story is taken back its duties stay, since our word was given; but they no longer lead to it. Owned by clocks.
-- Personal data: none. Kept: as the ledger.
create policy system_cuts on clocks.duty for update to kept_app
  using (access.is_system()) with check (access.is_system());
grant update (subject, place) on clocks.duty to kept_app;
