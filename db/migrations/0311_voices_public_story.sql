-- What the page of stories looks through: one row for each story that is public now. Owned by voices; filled from the public
-- record by a trigger, so that it can never show what is not published. Personal data: the roots of words that are public.
-- Kept: while the story is public; what is taken back goes from here in the same moment.
create table voices.public_story (
  number       int primary key check (number > 0),
  version      int not null,
  published_on date not null, -- the day of its batch; a later version changes nothing in the order
  teller       text not null,
  cornerstone  text,
  words        tsvector not null
);

-- Newest batch first, and within one by number, which is drawn by lot: in the order of these, so that a page costs the same
-- however many there are.
create index public_story_newest on voices.public_story (published_on desc, number);
create index public_story_of_cornerstone on voices.public_story (cornerstone, published_on desc, number);
create index public_story_of_teller on voices.public_story (teller, published_on desc, number);
create index public_story_words on voices.public_story using gin (words) with (fastupdate = off);

alter table voices.public_story enable row level security;
create policy everyone_reads on voices.public_story for select using (true);
grant select on voices.public_story to kept_public_site;
grant select, insert, update, delete on voices.public_story to kept_app;

create function voices.words_of(story jsonb) returns tsvector language sql immutable as $$
  select to_tsvector('english', concat_ws(' ', story ->> 'words',
    (select string_agg(answer ->> 'words', ' ') from jsonb_array_elements(story -> 'answers') answer),
    story #>> '{outcome,text}', story #>> '{outcome,why}', story #>> '{response,words}'))
$$;

-- Whoever writes here, it is what stands in the public record, word for word.
create policy as_published on voices.public_story for insert to kept_app
  with check (exists (select from publishing.publication p where p.kind = 'story' and p.key = public_story.number::text
    and p.version = public_story.version and voices.words_of(p.snapshot) = public_story.words));
create policy as_published_again on voices.public_story for update to kept_app
  using (true) with check (exists (select from publishing.publication p where p.kind = 'story' and p.key = public_story.number::text
    and p.version = public_story.version and voices.words_of(p.snapshot) = public_story.words));
create policy system_takes_out on voices.public_story for delete to kept_app using (access.is_system());

create function voices.shown_now() returns trigger language plpgsql as $$
begin
  if new.snapshot is null then
    delete from voices.public_story where number = new.key::int and version = new.version;
  else
    insert into voices.public_story as shown (number, version, published_on, teller, cornerstone, words)
    values (new.key::int, new.version, new.published_on, new.snapshot ->> 'teller', new.snapshot ->> 'cornerstone',
      voices.words_of(new.snapshot))
    on conflict (number) do update set version = excluded.version, teller = excluded.teller,
      cornerstone = excluded.cornerstone, words = excluded.words
    where shown.version <= excluded.version;
  end if;
  return null;
end $$;
create trigger shown_now after insert or update of snapshot on publishing.publication
  for each row when (new.kind = 'story') execute function voices.shown_now();

insert into voices.public_story (number, version, published_on, teller, cornerstone, words)
select distinct on (key) key::int, version, (select min(p.published_on) from publishing.publication p
    where p.kind = 'story' and p.key = newest.key), snapshot ->> 'teller', snapshot ->> 'cornerstone',
  voices.words_of(snapshot)
from publishing.publication newest where kind = 'story' and snapshot is not null order by key, version desc;

-- Stories in which rare words stand, found in the index of words: never by reading them all.
create function voices.stories_with(asked text, most int) returns setof int language sql stable
  set enable_seqscan = off as $$
  select number from voices.public_story where words @@ websearch_to_tsquery('english', asked) limit most
$$;

alter table voices.public_story alter words set statistics 0;
