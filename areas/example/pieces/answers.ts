/** What named people write back. Two for each theme about what hurts; the openings and endings go with any of them. */

export const sorry = [
  'I am sorry. That should not have happened.',
  'Thank you for telling us. I am sorry it has been like this.',
  'I have read your story twice. I am sorry.',
  'You are right, and I am sorry.',
  'This is not good enough. I am sorry.',
  'Thank you. It takes effort to write this down.',
]

export const glad = [
  'Thank you. I have passed this on to the person, and it made their day.',
  'This is lovely to read. We want more families to be able to say it.',
  'Thank you for telling us what works. We will do more of it.',
  'I read this out to the whole team. Thank you.',
  'Thank you. We learn as much from good days as from bad ones.',
]

export const endings = [
  'If you want to talk, call Jo on 01632 960 001.',
  'You can see this answer again at any time with your code.',
  'We will write here again if this changes our plan.',
  'I would be glad to hear if it happens again.',
  'Tell us if I have not understood.',
]

export const aboutBad: Readonly<Record<string, readonly [string, string]>> = {
  'first-meeting': [
    'I have asked each team to send photos and names before a first meeting.',
    'We will meet families at the door, and never leave them in a corridor.',
  ],
  'kind-staff-hard-system': [
    'We counted our forms. Four of them ask the same things, so we will join them.',
    'No one should have to give up a job to get help. I have told the board so.',
  ],
  'not-blamed': [
    'A child who is scared is not being naughty. We will say so in our training.',
    'You should not have felt blamed. I have talked with the head about it.',
  ],
  'big-moves': [
    'A place should be known by February, not July. We missed that.',
    'We are making one page that goes with each child who moves.',
  ],
  'waiting-alone': [
    'A wait without news is twice as long. We will ring each family on the list.',
    'I cannot make the wait shorter today. I can make sure you are not left alone in it.',
  ],
  'safe-at-school': [
    'No child should be too scared to eat. I have asked the school to let them eat in a calm room.',
    'We have a small sum of money for quiet rooms. I have put this school on the list.',
  ],
  'brothers-and-sisters': [
    'We forgot the rest of the family. There is a club on Saturdays, and a place is free.',
    'Young carers can get a pass so that being late is not held against them.',
  ],
  volunteers: [
    'Volunteers should not pay to help us. We will pay fares and parking from now on.',
    'You have done more than your share. We are asking new people, so you can rest.',
  ],
  'same-worker': [
    'We have had five people leave this year. I should have told you myself.',
    'We want each child to keep the same worker for a year. We are not there yet.',
  ],
  'help-before-plan': [
    'Schools can give help without a plan, and we have told them so again.',
    'Waiting for a child to fail is wrong. Our early help team can come out in two weeks.',
  ],
  'clubs-and-holidays': [
    'We have paid for staff with training at three more holiday clubs.',
    'Saying no without asking you was wrong. I have talked to the club.',
  ],
  'getting-there': [
    'I have asked the taxi firm what went wrong. They must now ring you if they are late.',
    'The bus pass rule is not ours, but we have asked the county to change it.',
  ],
  'trained-staff': [
    'All new staff now have a day of training, led by parents.',
    'The notes were there and were not read. The school has changed how supply staff are told.',
  ],
  'small-changes': [
    'What was agreed should be done by all staff. We have asked for one list that moves with the child.',
    'A card that only some teachers respect is no use. The head has written to all staff.',
  ],
  'out-of-school': [
    'No child should be at home this long. I have asked for a meeting this week.',
    'A short timetable must have an end date. I have asked the school for it in writing.',
  ],
  'no-one-calls-back': [
    'You should have had a call in two days. The messages went to a box that no one watched.',
    'We now count each call. You can see on this site how many we return in time.',
  ],
  'plain-letters': [
    'I read your letter and did not understand it. We are writing them all again, with parents.',
    'No bad news should come on a Friday evening. We have stopped that.',
  ],
  'a-person-to-talk-to': [
    'A website is not an answer when you need a person. The phone line is open from 9 to 5.',
    'We are trying a number you can text. I will tell you when it opens.',
  ],
  'knowing-what-next': [
    'Not knowing is hard. From now on you will get a note every two weeks.',
    'I have found your file and it is with the health team. It should not have stood still.',
  ],
  'telling-it-once': [
    'You should tell it once. We are trying one page that you write and all teams read.',
    'Our computers do not talk to each other. Until they do, we will carry the page, not you.',
  ],
  'plans-say-the-right-thing': [
    'Another child’s name in a plan is a serious mistake. We have changed how plans are checked.',
    'A plan should say who will do what, and how often. We will send yours back to be done again.',
  ],
  interpreters: [
    'A child should never have to speak for a parent about their health. It will not happen again here.',
    'We book helpers with a new firm now. You can ask for one when you first call.',
  ],
  'schools-and-council-talk': [
    'You should not be in the middle. I have asked both to ring each other today.',
    'Each school now has one named person at the council.',
  ],
  'young-peoples-say': [
    'You are right that asking is not enough. Two young people will sit on the board.',
    'It is your review. You can choose the time, and you can go first.',
  ],
  'parents-as-experts': [
    'You know your child best. The letter should say what you told us, and it will.',
    'We did not listen, and it did harm. I have asked the doctor to ring you.',
  ],
  'meetings-families-can-join': [
    'Half of our meetings will now start at 6pm, and all will be online too.',
    'We have a list of words we will not use. You may stop us when we do.',
  ],
  'asked-then-forgotten': [
    'You gave us a day and we gave you nothing back. This site is how we mean to do better.',
    'The notes from that day are typed up now. I can send them to you.',
  ],
  'health-and-school-together': [
    'The plan should have gone to school. I have sent it there today.',
    'Two teams each said no. I have asked them to meet and to give you one answer.',
  ],
  'decisions-explained': [
    'A no must come with a reason. We have asked the panel to write it in plain words.',
    'You should not have had to go to appeal. I have asked why we gave in so late.',
  ],
  'fair-shares': [
    'Where you live should not matter. We are checking waits in each town.',
    'You should not have to be loud. We are looking at who gets help and who does not ask.',
  ],
}

export const noChange: Readonly<Record<string, string>> = {
  'getting-there':
    'The county bus firm sets this rule. We have asked them to change it. They said no for this year.',
  'clubs-and-holidays': 'We spent this year’s money on three clubs. We will ask again for next year.',
  'kind-staff-hard-system': 'The law asks for some of these forms. We have joined the ones that are ours.',
  'decisions-explained':
    'The law sets who sits on this panel. We cannot add a parent to it, but we can say why.',
  'health-and-school-together':
    'The clinic runs in two schools. There are not enough nurses for more this year.',
  'fair-shares':
    'We checked, and the wait was the same in both towns. The rules for this help differ by age.',
  interpreters: 'We agree, and it is already our rule. It was not kept. We have told the team again.',
  'out-of-school':
    'Each school decides its own timetable. We have no power to make it longer, but we do ask.',
  'parents-as-experts':
    'This is about one doctor. It is a matter for the complaints team, who have your note.',
  'not-blamed': 'Each school has its own rules for behaviour. We share what works, and cannot order it.',
}
