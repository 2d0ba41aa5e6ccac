import type { Cores } from './telling.ts'

export const include: Cores = {
  'same-worker': [
    [
      'parent',
      'bad',
      'We are on our {fourth|fifth|sixth} caseworker in {two years|18 months}. Each time I start again. $Kid will not talk to a new face.',
    ],
    [
      'parent',
      'good',
      'We have had the same worker for {three|four} years. She knows when $he is {poorly|worried} before I do. Please never move her.',
    ],
    [
      'parent',
      'bad',
      'I got an e-mail that bounced. {That is how|It was the only way} I found out our worker had left. Nobody {told us|said goodbye}.',
    ],
    [
      'young',
      'bad',
      'I had {three|four} teaching assistants in one year. I stopped learning their names. {What is the point|Why bother}.',
    ],
    [
      'staff',
      'bad',
      '!I carry {180|210|240} families. I cannot know them all. Good people {leave|go} because of this and then it gets worse.',
    ],
    [
      'parent',
      'bad',
      'The new worker read out the wrong child’s {name|birthday} at our review. She was {sorry|mortified}. She had started that Monday.',
    ],
  ],
  'help-before-plan': [
    [
      'parent',
      'bad',
      'School said there is no help without a plan. The council said $he does not need a plan. So {who|which of them} helps $him?',
    ],
    [
      'parent',
      'good',
      '!$Kid got help with {reading|speech|handwriting} in the {first|second} week of term. No forms, no wait. [That is all it took.] $He is flying.',
    ],
    [
      'parent',
      'bad',
      'I asked for help when $kid was {four|five}. We were told to wait until $he {failed|fell behind}. That is {cruel|back to front}.',
    ],
    [
      'staff',
      'bad',
      '!We ask for a plan because it is the only way to get {a speech therapist|any money|a second adult}. We should not have to. {It clogs the line for everyone|Everyone loses}.',
    ],
    [
      'staff',
      'good',
      'The early help team came out in {nine|ten} days. They showed us {two|three} simple things to try. The child has {settled|come on so well}.',
    ],
  ],
  'clubs-and-holidays': [
    [
      'parent',
      'bad',
      'Six weeks of summer and not one club would take $kid. They all said “{we do not have the staff|sorry, not trained}”. {I used all my leave|We did not leave the house much}.',
    ],
    [
      'young',
      'good',
      'I go to {drama|swimming|coding} on Saturdays and they just let me be me. I have {two|three} friends now. Before I had none.',
    ],
    [
      'parent',
      'good',
      'The holiday club had {a quiet tent|a nurse on site} and trained staff. $Kid came home {muddy|soaked} and happy. I got {four|five} hours to myself.',
    ],
    [
      'parent',
      'bad',
      'The only club is {25|30} miles away and costs {£45|£60} a day. [It is full anyway.] It may as well be on the moon.',
    ],
    [
      'young',
      'bad',
      'I want to play {football|netball} but they said it might not be safe for me. They did not ask {me|my mum}. I was {gutted|really sad}.',
    ],
  ],
  'getting-there': [
    [
      'parent',
      'bad',
      '!The taxi did not come {twice|three times} this {week|month}. $Kid stood at the window for an hour. I lost {half a day|a day} of pay.',
    ],
    [
      'parent',
      'good',
      'Our driver is {a gem|wonderful}. He puts on $his {favourite song|audio book} and never rushes. It sets $him up for the day.',
    ],
    [
      'young',
      'bad',
      '!My bus pass does not work until {9.30|half past nine}. College starts at 9. {Whoever made that rule|Someone} should try it.',
    ],
    [
      'parent',
      'bad',
      'They changed the route and did not tell us. $Kid was in the car for {70|80|90} minutes each way. $He was {sick|wet} by the time $he got there.',
    ],
    [
      'young',
      'bad',
      '!There is {one|only one} wheelchair space on the bus. So my mate and me can never go {to town|anywhere} together.',
    ],
  ],
  'trained-staff': [
    [
      'parent',
      'bad',
      'The teacher told me $he “does not look autistic”. {I did not know what to say|My jaw dropped}. She is in charge of $him all day.',
    ],
    [
      'parent',
      'good',
      'All the staff did training, even the {cooks|caretaker}. Now the dinner lady knows to {use cards|wait for an answer}. It is the small things.',
    ],
    [
      'staff',
      'bad',
      'I had {one|two} hours on SEND in my whole training. I have {seven|nine} children with needs in my class. I {google it|read} at night.',
    ],
    [
      'staff',
      'good',
      'The training was run by a parent and a {nurse|young person}. I {changed three things|used it} the next day. Best I have been on.',
    ],
    [
      'young',
      'bad',
      '!A supply teacher made me read out loud. I have {dyslexia|a stammer}. It is {on the system|in my notes} but she had not looked.',
    ],
  ],
  'small-changes': [
    [
      'parent',
      'bad',
      'It was agreed $kid can wear {soft trousers|trainers|ear defenders}. $He has been told off for it {five|six} times since. Agreed by who?',
    ],
    [
      'young',
      'bad',
      'I have a {time out|toilet} card. Some teachers say “not now”. It {only|really} works if they all let me.',
    ],
    [
      'young',
      'good',
      'My teacher gives me the {work|slides} the day before. That is all. Now I can {join in|put my hand up}.',
    ],
    [
      'parent',
      'good',
      'They let $him start at {9.15|ten past nine} to miss the crowd. {A tiny thing|It costs nothing}. No more tears at the gate.',
    ],
    [
      'staff',
      'bad',
      'We agree changes at the review in {May|June}. In September there is a new teacher and it is {lost|all gone}. We need one list that moves up with the child.',
    ],
  ],
  'out-of-school': [
    [
      'parent',
      'bad',
      '$Kid has been out of school for {seven|nine|eleven} months. We get {one hour|two hours} of lessons a week. $He asks me what $he did wrong.',
    ],
    [
      'parent',
      'bad',
      '$He is on a part time table of {90 minutes|two hours} a day. It was for “{two|three} weeks”. That was {last March|a year ago}.',
    ],
    [
      'parent',
      'good',
      'A tutor came to {the library|our house} and talked about {trains|frogs|space} for a month. No pressure. Now $he goes in {three|two} mornings.',
    ],
    [
      'young',
      'bad',
      'I could not go in. I wanted to. They sent {letters about fines|a man to the door}. It made it {worse|so much harder}.',
    ],
    [
      'staff',
      'bad',
      '!I know of {four|five} children at home with no plan to get back. There is no one person who {owns|leads} it. I lie awake about it.',
    ],
  ],
}
