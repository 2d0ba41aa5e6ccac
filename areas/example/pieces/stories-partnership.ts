import type { Cores } from './telling.ts'

export const partnership: Cores = {
  'young-peoples-say': [
    [
      'young',
      'bad',
      'They ask us things but nothing changes. We said the same {last year|two years ago}. {It feels fake|I think they just tick a box}.',
    ],
    [
      'young',
      'good',
      'I was on the panel to pick our new {worker|teacher}. My question was {the best one|the hardest}. They picked who we wanted.',
    ],
    [
      'young',
      'bad',
      '!My review was at {2 o’clock|10 o’clock} on a school day. I was in maths. They decided where I go {without me|next} and told me after.',
    ],
    [
      'young',
      'good',
      'At my review I went first. I showed {photos|slides} and told them my dream. It is to {work with animals|be a chef|make games}.',
    ],
    [
      'staff',
      'bad',
      'We fill in the “child’s view” box the night before. It should take {weeks|time}. It is the {smallest|emptiest} box on the form.',
    ],
    ['young', 'bad', '!nobody asks me. they ask my {mum|teacher|helper}. i can talk you know'],
  ],
  'parents-as-experts': [
    [
      'parent',
      'bad',
      '!I have known $him for {twelve|nine|fifteen} years. The expert met $him for {one hour|40 minutes}. Guess who they {listened to|believed}.',
    ],
    [
      'parent',
      'good',
      'The doctor asked what I thought first and wrote it {down|in the letter}. She said, “You know $him best.” {No one says that|Best visit ever}.',
    ],
    [
      'parent',
      'bad',
      'I told them the new tablets made $him {ill|worse}. {They said give it time|I was told not to worry}. We were in A&E that weekend.',
    ],
    [
      'staff',
      'good',
      'We asked parents to write the sleep guide with us. {Theirs|It} is shorter and it works. I have thrown {ours|the old one} away.',
    ],
  ],
  'meetings-families-can-join': [
    [
      'parent',
      'bad',
      'All the meetings are at {10am|11am|2pm}. I work. So do {most|all} of my friends. You only hear from people who can get time off.',
    ],
    [
      'parent',
      'good',
      'The evening meeting online was {great|perfect}. I had the {baby|dog} on my lap. I {said my bit|asked two things} and got an answer.',
    ],
    [
      'parent',
      'bad',
      'It is {two|three} buses to County House and no lift that day. {I went home|I turned round}. My chair does not do stairs.',
    ],
    [
      'parent',
      'bad',
      'They use so many letters. {SEF, DSG, ICB|DCO, ISP, LAP}. I felt {thick|stupid} and did not go again.',
    ],
  ],
  'asked-then-forgotten': [
    [
      'parent',
      'bad',
      '!I have filled in {six|eight} surveys. I have never been told what came of {one|a single one}. This is {my last|number nine}.',
    ],
    [
      'parent',
      'good',
      'I said the {waiting room|car park} was too bright and loud. They {wrote to me|rang} and said it was fixed. It was. {I was amazed|Wow}.',
    ],
    [
      'parent',
      'bad',
      'We spent a day with sticky notes on a wall. {Where are they now|Who has the notes}? I gave up {a shift|a birthday} for that.',
    ],
    [
      'young',
      'good',
      'We said the new {room|sign} was hard to find. It has {arrows|a big picture} now. We did that.',
    ],
  ],
  'health-and-school-together': [
    [
      'parent',
      'bad',
      'The speech therapist gave us a plan. School has never {seen|read} it. $Kid does it with {me|my mum} at the kitchen table.',
    ],
    [
      'parent',
      'good',
      'The nurse and the SENCO came to see us together. One visit, one {plan|list}, {one cup of tea|an hour}. Why is it not always like this?',
    ],
    [
      'parent',
      'bad',
      'CAMHS said it is autism so not them. The autism team said it is {worry|mood} so not them. {We went round twice|So it is nobody}.',
    ],
    [
      'staff',
      'bad',
      '!I wait {five|seven} months for a health report for a plan. It is {two|three} lines long. I do not blame them, but the child waits.',
    ],
    [
      'staff',
      'good',
      '!The clinic in our school means no one misses {a day|lessons}. We have seen {14|22} children since {Easter|the autumn}. More please.',
    ],
  ],
  'decisions-explained': [
    [
      'parent',
      'bad',
      'The panel said no. The letter gave {one line|no reason}. Who is on this panel and have they {met|ever seen} $kid?',
    ],
    [
      'parent',
      'bad',
      '!I won at {tribunal|appeal}. The council gave in {the day before|two days before}. {Why make us wait|All that} for a year of worry?',
    ],
    [
      'parent',
      'good',
      'They said no, but a lady rang to tell me why. She told me what {to try|I could do} next. I did not like it but I {understood|respect it}.',
    ],
    [
      'staff',
      'bad',
      'I have to tell parents the answer is no. I am not told {why|the reason}. I look like I am {hiding something|the bad guy}.',
    ],
  ],
  'fair-shares': [
    [
      'parent',
      'bad',
      'My {cousin|friend} in {Saltmere|Ketterby} got help in {six weeks|a month}. We are in Fenholt and have waited a year. Same council, same need.',
    ],
    [
      'parent',
      'bad',
      'If you {shout|can pay a lawyer} you get it. I am quiet and I {cannot|do not know how}. So $kid goes without.',
    ],
    [
      'parent',
      'good',
      'The new list of what every school should offer is {fair|clear}. I took it in and {pointed|asked}. They gave us {two|three} things that day.',
    ],
    [
      'staff',
      'bad',
      'Our small school has {11|14} children with plans. The big one has {two|three}. Families have worked out where to go, and {we|we are full and} cannot cope.',
    ],
  ],
}
