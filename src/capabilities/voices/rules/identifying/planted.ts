/**
 * A hundred made-up texts, each with details planted between double braces, and sentences with facts that few people share
 * between double angle brackets. Nobody in them is real; the numbers are those set aside for drama, or of the right shape
 * with a check digit. Names of the area stand as {{place}}, {{school}} and {{service}} and are filled in from its folder.
 */
export const planted: readonly string[] = `
My son {{Alex}} has waited 11 weeks for a call.
We saw {{Mrs Patel}} in March and she was kind.
Please ring me on {{01632 960 001}} after four.
my mobile is {{07700900123}} if you need it
I can be reached at {{+44 7700 900 982}} most days.
Call {{(01632) 960123}} and ask for me.
Write to {{jo.example@example.co.uk}} with an answer.
email me at {{jo dot smith at gmail dot com}} thanks
You can find us as {{@sunny_days_sen}} on there.
The whole story is at {{www.example.org/our-story}} to read.
We live at {{EX2 4QD}} now.
The taxi comes from {{tq12 1aa}} at eight.
We are in {{PL19}} and nobody comes this far.
His NHS number is {{943 476 5919}} and they lost it.
NHS no: {{9434765919}} was on the wrong letter.
Her UPN is {{H801200001001}} on the form.
The pupil number {{A123456789012}} is wrong on the plan.
My NI number {{QQ 12 34 56 C}} was printed on it for all to see.
The letter had {{AB123456C}} on the front.
The driver of {{WA12 ABC}} shouted at her.
We quoted case number {{CF-204511}} each time.
Tribunal number {{EH878/22/00123}} is still open.
He was born on {{12/03/2014}} and is small.
DOB {{3.7.15}} as I said on the phone.
She was born {{4 May 2013}} at home.
Her birthday is {{the 4th of May|4th of May}} and nobody came.
He turned {{9}} on {{3 March}} and still had no school.
He is {{7 years and 2 months}} and cannot read yet.
We moved to {{14 Orchard Close}} in the summer.
They sent it to {{Flat 3, 22 High Street}} again.
I live on {{Penny Lane}} and the bus will not stop.
the taxi goes to {{27 mill road}} by mistake
{{Dr Okonkwo}} never wrote back.
dr {{khan}} said there was no help
our teacher {{Miss Honeychurch}} cried with us.
I spoke to {{Sarah}} at the council and she was lovely.
{{Kacper}} hates the noise in the hall.
my daughter {{keira}} is scared of the toilets
{{Oluwaseun Adeyemi}} came to the meeting late.
It was {{Zuzanna}}'s plan and it was wrong.
We told {{Mr P}} about it twice.
They call him {{TJ}} and he likes that.
My lad {{K}} will not go in.
The social worker, {{J. Trelawney}}, was off sick.
{{tyler}} never got a place on the bus
his name is {{jaxon}} and he is lovely
I wrote to {{Councillor Braund}} and heard nothing.
Then {{Kowalczyk}} told us to go home.
{{Grace}} was sent home at noon each day.
We asked {{Will}} for the form.
{{Mark}}'s mother said the same.
{{Rose}} is in the unit now.
It happened to {{Mohammed}} and his cousin.
The head, {{Mrs. O'Sullivan}}, rang me.
{{Anne-Marie}} from the team came out.
{{Siobhan}} and {{Niamh}} both left in June.
It was {{Nguyen}} who helped us in the end.
My twin sister is called {{Bronwen}} like our gran.
{{Auntie Pam|Pam}} looks after him on Fridays.
He goes to {{Oakfield Primary}} with his brother.
She was at {{St Mary's School}} for a year.
He loves {{st johns primary}} more than home.
We tried {{Kingfisher Academy}} first.
The {{Willow Children's Centre}} has closed.
We waited at {{Bramble Hospital}} for nine hours.
{{Meadow View Surgery}} would not refer us.
The nearest place was {{Little Acorns Nursery}} in the end.
He is in {{Badgers}} class and hates it.
We moved from {{place}} last year.
There is no group in {{place}} at all.
the bus to {{place}} was cut
We go to {{service}} every week.
They sent us to {{service}} and back again.
He is at {{school}} for now.
{{school}} said no.
<<My son has Angelman syndrome and we live in {{place}}.>>
<<She is the only deaf girl in her school.>>
<<The twins were born early and both need help.>>
<<My dad is the vicar and we came here as refugees.>>
<<His mother runs the post office in {{place}}.>>
<<We were in the newspaper about it last year.>>
<<He was the first boy to use a hoist there.>>
<<She has a rare chromosome deletion.>>
<<The triplets all have plans.>>
<<We are the only Ukrainian family in the village.>>
<<His dad is a firefighter who was killed.>>
{{Tom}} and {{Ellie}} share a taxi from {{place}}.
Ask {{Dave Hutchings}} on {{07700 900456}}.
Sent from {{m.jones83@example.com}} at night.
My nan {{Doreen}} takes him.
The psychologist {{Petra Lindqvist}} saw him once.
{{Ms Begum-Clarke}} wrote the report.
I told the SENCO, {{Hannah}}, in May.
{{Jack}} is 8 and {{Summer}} is 6.
My neighbour {{Priya}} went through the same.
Look at reference {{SEN/2024/00871}} please.
His passport number {{533380006}} was copied.
Text {{07700 900 111}} or {{07700-900-222}}.
Our {{Harry}} was left in a corridor.
I met {{Fatima}} outside {{place}} library.
`
  .trim()
  .split('\n')

/** A hundred made-up texts with nothing in them that tells who anybody is. */
export const clean: readonly string[] = `
Nobody rang us back for eleven weeks.
We asked for help in January and heard nothing until May.
My son is 8 and he has autism. He needs a quiet room.
The EHCP came late and half of it was wrong.
I rang the SEND team every Monday for a month.
The SENCO was kind and did her best.
It took 14 months to get an assessment.
We were sent to a website and then to another one.
CAMHS said he did not meet the threshold.
School says he is fine. Home is where it all comes out.
The taxi was late 12 times this term.
I felt listened to for the first time.
What was good: the meeting was on time and people had read the papers.
Please tell me who I can talk to.
She is in Year 9 and has not been in since Easter.
The plan said speech therapy every week. She had two sessions.
They lost the form. Then they lost it again.
I am a parent of two children with SEND.
The Local Authority refused to assess.
I do not know what an annual review is for.
We waited 20 weeks and the law says 20 weeks is the limit.
My daughter masks all day and cries at night.
Will somebody please write back?
May I ask for a copy of the report?
Mark my words, it will happen again.
I hope that next year is better.
The nurse helped us more than anyone.
Nobody at the council answers the phone on Fridays.
He was excluded 4 times before anyone asked why.
I paid 600 pounds for a private report.
The Education Health and Care Plan is 40 pages long.
Our GP wrote three letters.
It would help to have one person who knows us.
The bus is too loud. He wears ear defenders.
They said ADHD was not in the plan so they could not help.
Mum and Dad both have to work.
I am 15 and I want to go to college.
My teacher lets me draw when I am sad.
I like lunch. I do not like PE.
The best thing was the trip to the zoo.
I was told to wait. I waited. Nothing came.
On Tuesday the meeting was cancelled an hour before it began.
In September everything changed when the new head came.
The appeal was upheld and we still have no place.
Grace and patience only go so far.
There were 30 children in the class and one adult.
We want to be asked before things are decided.
Two people came to our house and they were lovely.
Why does it take so long?
I work with families and see this every week.
Portage was the best help we ever had.
The waiting list is 104 weeks.
He can read. He cannot hold a pencil.
Makaton would help him to ask for things.
The hospital was good. The letter took six months.
We moved house and had to start all over again.
Nothing changed after the complaint.
The forum helped me to write the form.
English is not my first language. I needed an interpreter.
I got a call back within 2 days. Thank you!
Transport said no because we live 2.9 miles away.
The unit has 12 places and 60 children need one.
Every child should have a friend.
The report came in July 2025, after the year had ended.
Not one person said sorry.
Some of us have been here for years.
A named person would make all the difference.
She goes in for one hour a day.
He is home from school now and we teach him here.
All the staff try hard. There are not enough of them.
Half term is the worst because there is nothing on.
We asked for British Sign Language at the meeting.
The short breaks money stopped in April.
Summer holidays are hard for us.
Section F was empty.
The Tribunal said we were right.
Direct payments take too long to set up.
I was made to feel like a bad mother.
The occupational therapist came once and left.
It was a relief to get the diagnosis.
We need help before it gets that bad.
The sensory room is used to store chairs.
Somebody should check that plans are followed.
I had to tell the same story nine times.
A text message would be better than a letter.
The website says one thing and people say another.
Our school nurse retired and was not replaced.
My older child never gets any time with me.
They wrote about him as if he was a problem.
The doctor said to come back in a year.
Now he has a place and he smiles again.
Could you send the form on paper?
I gave up my job to look after her.
When we complained, things got worse.
What would have made it better is one phone call.
The new Year 7 team has been brilliant.
Everyone was polite. Nobody did anything.
The key worker rang on Wednesday to see how we were.
I think OT and SLT should talk to each other.
Please do not close the group. It is all we have.
`
  .trim()
  .split('\n')
