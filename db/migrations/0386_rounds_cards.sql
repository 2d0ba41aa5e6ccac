-- Voting with picture cards: each thing in a few plain words with a picture. Owned by the rounds capability.
-- Personal data: names of the staff who set the cards; whether somebody who voted with cards had help, with no name.
-- Kept: for good, with the round.
create table rounds.card (
  round   text not null references rounds.round,
  item    text not null check (item ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- one that is out of the round again does no harm
  title   text not null check (char_length(title) between 1 and 60),
  picture text not null check (picture ~ '^[a-z]+(-[a-z]+)*$'),
  by_id   text not null,
  by_name text not null,
  set_on  date not null,
  primary key (round, item)
);

-- Somebody voted with cards. Help is marked and never held against anybody.
create table rounds.with_cards (
  voter       uuid primary key references rounds.voter,
  with_helper boolean not null
);

alter table rounds.card enable row level security;
alter table rounds.with_cards enable row level security;

-- As fixed as what is on it: once the round is open no card changes, and only a new statement can have a new one.
create function rounds.may_set_card(of_round text) returns boolean language sql stable
  return rounds.may_run() and (not exists (select from rounds.opening o where o.round = of_round)
    or exists (select from rounds.round r where r.key = of_round and r.method = 'opinions'
      and not exists (select from rounds.closing c where c.round = r.key)));
create policy staff_read on rounds.card for select to kept_app using (rounds.is_staff());
create policy run on rounds.card for insert to kept_app
  with check (rounds.may_set_card(round) and rounds.signed_by(by_id));
create policy put_right on rounds.card for update to kept_app
  using (rounds.may_run() and not exists (select from rounds.opening o where o.round = card.round))
  with check (rounds.signed_by(by_id));
create policy put_right_again on rounds.card for delete to kept_app
  using (rounds.may_run() and not exists (select from rounds.opening o where o.round = card.round));
create policy seen_by_all on rounds.card for select to kept_public_site
  using (exists (select from rounds.opening o where o.round = card.round));

create policy when_closed on rounds.with_cards for select to kept_app
  using (access.is_system() or exists (select from rounds.voter v join rounds.closing c on c.round = v.round
    where v.id = with_cards.voter));
create policy add_own on rounds.with_cards for insert to kept_public_site
  with check (exists (select from rounds.voter v where v.id = with_cards.voter
    and not exists (select from rounds.closing c where c.round = v.round)));

grant select, insert, delete on rounds.card to kept_app;
grant update (title, picture, by_id, by_name, set_on) on rounds.card to kept_app;
grant select on rounds.with_cards to kept_app;
grant select (round, item, title, picture) on rounds.card to kept_public_site;
grant insert (voter, with_helper) on rounds.with_cards to kept_public_site;
