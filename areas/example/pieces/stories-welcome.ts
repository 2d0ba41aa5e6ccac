import type { Cores } from './telling.ts'

export const welcome: Cores = {
  'first-meeting': [
    [
      'parent',
      'good',
      'Our first meeting was {lovely|nothing like I feared}. The lady met us at the door and had toys out for $kid. [She asked what makes $him laugh.] I cried in the car, but happy crying.',
    ],
    [
      'parent',
      'bad',
      'The first meeting felt like a test. Six people sat on one side and {I sat on the other|it was just me facing them}. No one told me who they were.',
    ],
    [
      'parent',
      'bad',
      'We waited {20|30|40} minutes in a corridor with {no chairs|no toys} and a flickering light. By the time they called us, $kid was {under a bench|in bits}. [They marked $him down as “hard to manage”.]',
    ],
    [
      'young',
      'bad',
      'At my meeting they talked about me like I was not there. {Nobody|Not one person} said hello to me. I looked at the floor for an hour.',
    ],
    [
      'staff',
      'good',
      'We now send families a photo of the room and who will be there. {It takes ten minutes|It is so easy}. Parents say they sleep better the night before.',
    ],
  ],
  'kind-staff-hard-system': [
    [
      'parent',
      'good',
      '!Our {health visitor|portage worker|school nurse} is worth her weight in gold. She rings when she says she will. She {remembers birthdays|always asks how I am}.',
    ],
    [
      'parent',
      'bad',
      'Each person is {nice|kind} when you get to them. It is the getting to them. I filled in {four|five|seven} forms that ask the same things.',
    ],
    [
      'parent',
      'bad',
      'I gave up {my job|college|my night shifts} to fight for help. I never wanted a fight. I wanted someone to {help me|tell me what to do} before I broke.',
    ],
    [
      'parent',
      'good',
      'When $kid was in hospital a worker dropped off {a lasagne|colouring books} on her way home. [She did not have to.] You do not forget that.',
    ],
    [
      'staff',
      'bad',
      '!I came into this job to help children. I spend {three|four} days a week typing. The families can feel it, and so can I.',
    ],
  ],
  'not-blamed': [
    [
      'parent',
      'bad',
      'They sent me on a parenting course. {Then another one|I have done three now}. $Kid still cannot cope with the {dinner hall|noise}. It was never about my parenting.',
    ],
    [
      'parent',
      'bad',
      'School rings {every day|most days at 11} to say $he has been “naughty”. [$He was overwhelmed.] I feel told off in the playground in front of everyone.',
    ],
    [
      'parent',
      'good',
      'The new head said, “What does $he need from us?” {No one had ever asked|I nearly fell off my chair}. We made a plan in one afternoon.',
    ],
    [
      'parent',
      'bad',
      'A worker wrote that I am “{anxious|over protective}” in the notes. I only saw it because I asked for the file. I was worried for good reason.',
    ],
    [
      'young',
      'bad',
      'I got put in isolation for {rocking|humming|walking out}. I do that when it is too much. They said I was {rude|being silly}.',
    ],
  ],
  'big-moves': [
    [
      'parent',
      'bad',
      '!We found out the secondary school {in July|two weeks before the end of term}. There was no time to visit. $Kid {did not eat|hardly slept} all summer.',
    ],
    [
      'parent',
      'good',
      '!The move to Year 7 was {brilliant|so well done}. $He had {four|five} visits and a book with photos. [A Year 9 boy walked $him to the bus.] $He was ready.',
    ],
    [
      'young',
      'bad',
      '!When I turned 18 it all stopped. {My nurse|My doctor|My worker} said goodbye and nobody new said hello. I am still waiting.',
    ],
    [
      'young',
      'good',
      '!College let me come in when it was empty. I {found the toilets|chose where to sit}. It made September OK.',
    ],
    [
      'staff',
      'bad',
      'We get the file for a new child in {week two|October}. By then things have already gone wrong. It is the same {each|every} year.',
    ],
    [
      'parent',
      'bad',
      '!Nursery to school was {a mess|chaos}. The nursery wrote a lovely report. Nobody at the school had {opened|seen} it.',
    ],
  ],
  'waiting-alone': [
    [
      'parent',
      'bad',
      'We have been on the list for {14|18|22|26} months. In that time we had {one letter|two letters}. It said we were still on the list.',
    ],
    [
      'parent',
      'bad',
      'I was told the wait is long so “hang in there”. [Hang on to what?] Nobody said what to do in the {next two years|meantime}.',
    ],
    [
      'parent',
      'good',
      'While we waited a lady rang {each month|every six weeks} just to check in. She sent {videos|a sleep guide} and it helped. I did not feel dropped.',
    ],
    [
      'young',
      'bad',
      '!I have waited {a year|two years} to see someone about my {worries|mood}. I am not the same person who asked.',
    ],
    [
      'parent',
      'bad',
      'We moved house {three|four} miles and went to the bottom of a new list. {A whole year gone|Fourteen months lost}. No one could tell me why.',
    ],
  ],
  'safe-at-school': [
    [
      'parent',
      'bad',
      '$Kid is scared of the {dinner hall|corridors|toilets}. $He comes home {shaking|in tears} and has not eaten. School says all children must {queue|use it}.',
    ],
    [
      'young',
      'good',
      '!There is a quiet room with a {beanbag|fish tank}. I have a card to show and no one asks why. It {saved|changed} Year 8 for me.',
    ],
    [
      'young',
      'bad',
      'The bell makes my {ears|whole head} hurt. I asked if it could be turned down. They said it is the same for everyone.',
    ],
    [
      'parent',
      'good',
      '$His school turned a {store cupboard|old office} into a calm space. $Kid helped pick the {colours|lights}. $He has not run out of class since.',
    ],
    [
      'staff',
      'bad',
      'We have {one|two} small rooms for {700|900} students. I am asked to choose who needs it most. I hate that.',
    ],
  ],
  'brothers-and-sisters': [
    [
      'parent',
      'bad',
      'All help is for $kid and I am {glad|thankful} of it. But $his {brother|sister} gets nothing. {He cries|She cries} in bed so we do not hear.',
    ],
    [
      'young',
      'good',
      '!My {brother|sister} is disabled. There is a club for people like me on {Tuesdays|Saturdays}. I can moan there and no one minds.',
    ],
    [
      'parent',
      'good',
      'The family day at the {farm|pool|park} was for all of us. Nobody stared. [We had not had a day out in two years.]',
    ],
    [
      'young',
      'bad',
      '!I help look after my {brother|sister} before school. I get told off for being late. {Nobody|No one} has asked me why.',
    ],
  ],
  volunteers: [
    [
      'parent',
      'bad',
      '!I have helped at {nine|twelve} events this year for free. I pay my own {bus fare|parking}. A thank you would be nice, but so would the fare.',
    ],
    [
      'parent',
      'good',
      '!As a parent volunteer I got {training|a course} and a real certificate. It {helped me get a job|gave me my confidence back}. I felt useful for the first time in years.',
    ],
    [
      'parent',
      'bad',
      'The same {four|five} parents are asked each time. We are tired. Who is {looking after|helping} us?',
    ],
    [
      'staff',
      'good',
      'Parent volunteers now sit with new families in our {hall|cafe} on Fridays. They say things we {never could|cannot}. It is the best hour of the week.',
    ],
  ],
}
