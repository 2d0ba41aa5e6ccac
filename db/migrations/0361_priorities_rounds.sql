-- The exercises of choosing that stood with the priorities move to the capability of rounds, which has one model for every
-- method. What was decided stays here. Owned by the priorities capability.
-- Personal data: none new; names of the staff who ran a round move with it.
-- Kept: as before, for good.
insert into rounds.round (key, title, question, event, chosen_from, method, mode, stars_each, most_on_one, threshold, ties,
    closes, people, source, source_as_at, by_id, by_name, made_on)
  select key, title, question, event, 'themes', method, 'elsewhere', stars_each, most_on_one, threshold, ties,
    closes, people, source, source_as_at, by_id, by_name, made_on
  from priorities.round;
insert into rounds.item (round, item, theme, place, title, cornerstone, strength, development)
  select round, theme, theme, place, title, cornerstone, strength, development from priorities.line;
insert into rounds.opening select round, by_id, by_name, opened_on from priorities.opening;
insert into rounds.closing select round, by_id, by_name, closed_on from priorities.closing;
insert into rounds.batch (id, round, kind, label, voters, stars_each, by_id, by_name, entered_on)
  select id, round, kind, label, voters, stars_each, by_id, by_name, entered_on from priorities.batch;
insert into rounds.batch_count select batch, theme, exactly, at_least from priorities.batch_count;
insert into rounds.strike select batch, why, by_id, by_name, struck_on from priorities.strike;

alter table priorities.decision drop constraint decision_round_fkey,
  add foreign key (round) references rounds.closing;

drop table priorities.strike, priorities.batch_count, priorities.batch, priorities.closing, priorities.opening,
  priorities.line, priorities.round;
drop function priorities.may_run();

-- What a decision stands on does not change any more: no sheet, no slip and no striking out after it.
create policy before_deciding on rounds.batch as restrictive for insert to kept_app
  with check (not exists (select 1 from priorities.decision d where d.round = batch.round));
create policy before_deciding on rounds.batch_count as restrictive for insert to kept_app
  with check (not exists (select 1 from rounds.batch b join priorities.decision d on d.round = b.round
    where b.id = batch_count.batch));
create policy before_deciding on rounds.strike as restrictive for insert to kept_app
  with check (not exists (select 1 from rounds.batch b join priorities.decision d on d.round = b.round
    where b.id = strike.batch));
create policy before_deciding on rounds.voter as restrictive for insert to kept_app
  with check (not exists (select 1 from priorities.decision d where d.round = voter.round));
create policy before_deciding on rounds.ballot as restrictive for insert to kept_app
  with check (not exists (select 1 from rounds.voter v join priorities.decision d on d.round = v.round
    where v.id = ballot.voter));
