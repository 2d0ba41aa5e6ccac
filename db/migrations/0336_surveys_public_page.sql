-- The number under which everybody may read of a survey: what was asked, how many answered, our common answer. Owned by
-- surveys. What the page shows is a publication; this is only its number, given the day after the file was taken in.
-- Personal data: none.
-- Kept: with the survey.
alter table surveys.survey add number int unique check (number is null or (number > 0 and taken_on is not null));
grant update (number) on surveys.survey to kept_app;
