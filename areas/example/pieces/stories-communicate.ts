import type { Cores } from './telling.ts'

export const communicate: Cores = {
  'no-one-calls-back': [
    [
      'parent',
      'bad',
      'I rang {eleven|nine|seven} times. I left a message each time. No one rang back for {six|five|eight} weeks and I gave up.',
    ],
    [
      'parent',
      'bad',
      'They said someone would ring on {Tuesday|Thursday}. I took the day {off|as leave}. The phone did not ring.',
    ],
    [
      'parent',
      'good',
      'I left a message at {9am|lunch time} and a man called back by {3|4}. He had read the notes first. {I could have hugged him|Ten out of ten}.',
    ],
    [
      'parent',
      'bad',
      'My e-mail was answered after {two|three} months. The answer was, “{Sorry, I am new|This has been passed on}”. That was all it said.',
    ],
    [
      'staff',
      'bad',
      '!The messages go to one inbox with {400|600} unread. Families think we do not care. We {never see|cannot find} half of them.',
    ],
    [
      'parent',
      'bad',
      '!no one ever rings back. ever. you just get {that music|the machine}. then it cuts off.',
    ],
  ],
  'plain-letters': [
    [
      'parent',
      'bad',
      'The letter was {four|five} pages long. I had to look up {nine|a dozen} words. I still do not know if the answer is yes or no.',
    ],
    [
      'parent',
      'good',
      'The new letter says what was decided in the {first|top} line. It has a name and a number. {Thank you|More like that please}.',
    ],
    [
      'parent',
      'bad',
      'I have dyslexia myself. I asked for {large print|it on the phone}. They sent the same letter again.',
    ],
    ['young', 'bad', '!They sent a letter about me to my {mum|dad}. I am {17|18}. I want one I can read.'],
    [
      'parent',
      'bad',
      'It came on a {Friday|Friday at 5} and said no. There was no one to ask until Monday. We had {an awful|the worst} weekend.',
    ],
  ],
  'a-person-to-talk-to': [
    [
      'parent',
      'bad',
      'I keep being told to look at the website. I {have looked|looked for two hours}. I need to talk to a {person|human being} who knows.',
    ],
    [
      'parent',
      'good',
      'The lady on the phone line stayed on for {40|50} minutes. She told me my {rights|choices} in plain words. [She did not rush me.] I slept that night.',
    ],
    [
      'parent',
      'bad',
      'Press one, press three, press two. Then it {hung up|cut me off}. I {do not have|ran out of} credit to do that again.',
    ],
    ['young', 'bad', 'I do not like phones. Can I {text|message} someone? There is no number for that.'],
    [
      'parent',
      'good',
      'There is a drop in at the {library|community centre} once a month. You can just {ask|turn up}. It should be {weekly|everywhere}.',
    ],
  ],
  'knowing-what-next': [
    [
      'parent',
      'bad',
      'It is week {24|27|31} of what should be 20 weeks. I have no idea who has the {file|plan}. Each person says it is with someone else.',
    ],
    [
      'parent',
      'bad',
      'We got a draft plan and {15 days|two weeks} to reply. Then silence for {three|four} months. What happens next?',
    ],
    [
      'parent',
      'good',
      'Our worker sent a {short text|note} every two weeks. Even when it said “no news”. {It kept me going|That is all anyone wants}.',
    ],
    [
      'parent',
      'bad',
      'The review was in {March|October}. The law gives them weeks. We have waited {five|seven} months for the new plan.',
    ],
    [
      'young',
      'bad',
      '!I do not know where I am going in September. {Everyone else|My whole class} does. It is in my head all the time.',
    ],
  ],
  'telling-it-once': [
    [
      'parent',
      'bad',
      '!I have told our story {eleven|nine|fourteen} times this year. I say the worst day of our life to strangers. Why can it not be written {down|once}?',
    ],
    [
      'parent',
      'good',
      'They had one page about $kid on the table. Everyone had read it. {We started at the good bit|The meeting took half the time}.',
    ],
    [
      'young',
      'bad',
      'Every new person asks what is wrong with me. {Nothing is wrong with me|Read the notes}. I wish they would ask what I like.',
    ],
    [
      'parent',
      'bad',
      'The hospital and the {school|council} use different computers. So I carry a {folder|carrier bag} of papers. I am the computer.',
    ],
    [
      'staff',
      'bad',
      'I am not allowed to see the {health|school} notes. So I ask the parent again. I can see it {hurts|in their face}.',
    ],
  ],
  'plans-say-the-right-thing': [
    [
      'parent',
      'bad',
      '$His plan has another child’s name in it. {Twice|On page six}. It is cut and paste and I feel {sick|let down}.',
    ],
    [
      'parent',
      'good',
      'I read the plan and it sounded like $kid. It had {the trains|$his jokes|the drumming} in it. [They had listened.] I kept it by my bed.',
    ],
    [
      'parent',
      'bad',
      'The plan says “access to” and “as needed” all the way down. {Nobody can|School cannot} tell me what $he will get. Not one number in it.',
    ],
    [
      'staff',
      'bad',
      'We get plans that were last changed {three|four} years ago. The child can read now. The plan {says|thinks} they cannot.',
    ],
  ],
  interpreters: [
    [
      'parent',
      'bad',
      '!English is not my first language. My {nine|ten} year old had to tell me what the doctor said. It was about {her brother|his own tests}. That is not right.',
    ],
    [
      'parent',
      'bad',
      '!I am deaf. I asked for a sign language helper {three|four} times. They booked one for the {wrong day|wrong town}.',
    ],
    [
      'parent',
      'good',
      'They found a {Polish|Romanian|Kurdish|Bengali} speaker for our review. I said {all I wanted|things I had kept in for years}. I felt like a mother, not a guest.',
    ],
    [
      'young',
      'good',
      '!I use a talking {tablet|machine}. At my meeting they waited for me to finish. It took {a while|ages} and nobody looked at a watch.',
    ],
  ],
  'schools-and-council-talk': [
    [
      'parent',
      'bad',
      'School says it is up to the council. The council says it is up to school. I am the {ball|postman} in the middle.',
    ],
    [
      'parent',
      'bad',
      'The council said the money was {paid|sent} in {April|September}. School says it never came. $Kid has had no {helper|support} since.',
    ],
    [
      'staff',
      'good',
      'We now have a named person at the council. I can {ring her|text her} and she knows our children. Things that took months take {days|a week}.',
    ],
    [
      'staff',
      'bad',
      '!I learnt a child was joining us from the {parent|taxi firm}. Not from the council. They came on {Monday|the first day of term}.',
    ],
  ],
}
