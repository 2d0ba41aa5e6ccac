import { below, randomFrom, type Random } from '../../src/standards/random.ts'

/** One short text, as a family might write it, with the theme it was written about. All are invented. */
export interface Labelled {
  readonly words: string
  readonly label: string
  /** Which of its theme's ways of saying it was made from. */
  readonly pattern: number
}

/** `a|b|c` in braces: one of these, by lot. */
const themes: Readonly<Record<string, readonly string[]>> = {
  'calls-back': [
    'Nobody {rang|called|phoned} us back {for weeks|in eleven weeks|after the meeting}',
    'I left {three|four|many} messages and never {heard anything|got a reply}',
    'My emails to the {team|office} are {never answered|ignored}',
    'We are always told somebody will be in touch and then {nothing|silence}',
    'The {voicemail|answerphone} is full whenever I {ring|try}',
    'It takes {a month|ages} to get an answer to a simple question',
    'They said {two|five} working days for a reply and it was {six weeks|a whole term}',
    'I chase and chase and nobody returns my {call|calls}',
  ],
  'plan-late': [
    'The EHC plan came {months|half a year} after the twenty week limit',
    'Our {final plan|draft plan} is still not here after {thirty|forty} weeks',
    'The assessment ran past the legal {deadline|time limit}',
    'We waited {nine months|over a year} for the plan to be issued',
    'Nobody could tell us when the {needs assessment|assessment} would be finished',
    'The plan was finalised {so late|after the start of term} that school had already begun',
    'Twenty weeks was promised and we are at week {thirty one|forty four}',
    'The request for a needs assessment was {refused at first|turned down} and the clock began again',
  ],
  'plan-quality': [
    'The plan {is full of mistakes|has another child’s name in it}',
    'Section F is so {vague|woolly} that nobody has to do anything',
    'It was copied and pasted from {an old report|another child}',
    'The provision is not {specified|quantified}, only “access to” support',
    'Her outcomes are {the same every year|written so that they mean nothing}',
    'The draft left out {what the therapist wrote|the whole speech report}',
    'The plan does not {describe|sound like} my son at all',
    'They would not put hours into section F, only “regular” help',
  ],
  transport: [
    'The {taxi|minibus|bus} {did not turn up|came late} {again|three times this week}',
    'School transport was {cancelled|changed} the day before term',
    'His {driver|escort} changes all the time and he cannot {cope|manage} with it',
    'We were {refused|turned down for} travel help because we live {two miles|just under the limit} away',
    'She is on the bus for {an hour and a half|two hours} each way',
    'The passenger assistant {had no training|knew nothing about epilepsy}',
    'I drive {forty miles|two hours} a day since no taxi could be found',
    'The new route picks up {nine|six} children and he is late every morning',
  ],
  'school-understands': [
    'His {teacher|tutor} {really understands|gets} how he learns',
    'The school made {small changes|adjustments} and it made all the difference',
    'Her class teacher {asked us|took time to ask} what helps her',
    'The {teaching assistant|TA} knows when he needs a break before he does',
    'School {celebrates|notices} what she can do',
    'They let him use the {quiet room|side door} without any fuss',
    'All the staff had read her profile before the first day',
    'The head {listened|sat down with us} and changed the timetable the same week',
  ],
  'school-does-not-understand': [
    'School says he is {fine|masking nothing} there and falls apart at home only',
    'They {punish|sanction} him for things that come from his autism',
    'The {teachers|supply teachers} have no idea about {ADHD|PDA|sensory needs}',
    'She gets detentions for {fidgeting|not looking at the teacher}',
    'The behaviour policy {treats all the same|makes no allowance}',
    'They told me it was bad {parenting|behaviour}',
    'Nobody in the classroom had read his {profile|passport}',
    'He is told to {try harder|sit still} all day long',
  ],
  exclusion: [
    'He was {excluded|suspended} {for five days|again}',
    'They ring me every day to {collect him early|take him home}',
    'He is on a {reduced|part-time} timetable of {one hour|two hours} a day',
    'The school wants to {permanently exclude|move} her',
    'We were asked to {keep him at home|take her off the roll}',
    'My daughter has been out of school on suspension {four times|most of this term}',
    'They call it a cooling off day and it is an unlawful exclusion',
    'He was sent home at lunch {every day|for weeks} and nothing was written down',
  ],
  'not-attending': [
    'She has not been able to {go into|enter} school since {January|year seven}',
    'He is too {anxious|frightened} to get out of the car in the morning',
    'They {threatened us with|sent} a fine for absence',
    'It is called school refusal but he {cannot|is not able to} go',
    'No education has been {offered|sent} in the months she is at home',
    'Attendance letters come while he is {ill with anxiety|in burnout}',
    'We had {no tutor|no work sent} for two terms at home',
    'Getting him through the gate takes {two hours|all of us} and most days it fails',
  ],
  'autism-waiting': [
    'We have waited {three|four} years for an autism assessment',
    'The {paediatrician|assessment team} list is {two years|so} long',
    'No diagnosis yet and so no {help|support} at all',
    'His ADHD {assessment|appointment} was put back {again|to next year}',
    'We paid {privately|a private clinic} for the diagnosis as we could not wait',
    'Nobody told us what to do while {waiting|on the list} for the pathway',
    'The private diagnosis is not {accepted|recognised} here',
    'She went from the bottom of one list to the bottom of {another|the next}',
  ],
  'mental-health': [
    'CAMHS {turned us away|closed the referral} since he is autistic',
    'She {hurts herself|was self harming} and the wait is {a year|months}',
    'There is no {counselling|therapy} that fits a child who does not talk',
    'We were told she is not {ill enough|bad enough} for CAMHS',
    'My son was in {crisis|a very dark place} and we sat in A and E all night',
    'The {wellbeing|mental health} worker at college saved her',
    'Six sessions of CBT and then {discharged|nothing}',
    'The crisis line told us to ring {the GP|somebody else}',
  ],
  therapy: [
    'Speech and language therapy {stopped|ended} with no reason',
    'The occupational therapist {comes once a year|left and was not replaced}',
    'Half of his {speech therapy|physio} sessions did not happen',
    'The therapist gave us {a sheet|a programme} and discharged her',
    'His plan says weekly {OT|speech therapy} and he gets {none|one a term}',
    'She learned to {sign|use her talker} thanks to the speech therapist',
    'No physio in the {summer holidays|special school} since the post is vacant',
    'We wait for a sensory assessment by an occupational therapist',
  ],
  'short-breaks': [
    'We have had no {respite|short break} for {two years|ages}',
    'The short breaks {club|scheme} {closed|has no places}',
    'Nothing to do in the {holidays|summer} for children like mine',
    'We need {a night off|one weekend} and are told we do not meet the criteria',
    'The holiday club is a {lifeline|joy} and he made a friend there',
    'Our overnight stays were {cut|cancelled} with a week’s notice',
    'Direct payments are no use when there are no {carers|personal assistants} to hire',
    'The {saturday|swimming} club is the only break we get',
  ],
  information: [
    'I was sent to a {website|web page} with {hundreds of links|broken links}',
    'The Local Offer is {impossible|so hard} to search',
    'I only found out about {the forum|DIAS|support} from another parent',
    'Nobody tells you what you are {entitled to|allowed to ask for}',
    'The information is {out of date|all in jargon}',
    'A leaflet in plain words would have {saved us years|helped}',
    'Everything is online and we have no {internet|computer} at home',
    'We did not know {what an EHCP was|our rights} until it was too late',
  ],
  'one-person': [
    'We told our story to {ten|nine} different people',
    'A {key worker|single person} to call would change everything',
    'Our caseworker {changed|left} {four times|again} this year',
    'Each new {officer|coordinator} starts from the beginning',
    'Our {SEND officer|coordinator} {has been wonderful|stuck with us} all through',
    'I have to repeat everything at every {appointment|meeting}',
    'No handover: the new caseworker knew nothing about us',
    'Having the same person for {two years|the whole process} made it bearable',
  ],
  'health-and-school-talk': [
    'Health and {education|school} do not talk to each other',
    'The hospital letter never reached {the school|social care}',
    'Each service says it is the {other one’s|other’s} job',
    'I carry {reports|letters} from the hospital to the council myself',
    'We had a meeting where everybody was in {one room|the same room} and it worked',
    'Social care did not {know|answer} what health had decided',
    'The nurse and the school {share|wrote} one care plan and it is brilliant',
    'They argue about who {pays|funds} while he goes without',
  ],
  tribunal: [
    'We had to go to {tribunal|appeal} to get what he needs',
    'They {conceded|gave in} the day before the hearing',
    'The {appeal|mediation} cost us {thousands|all our savings}',
    'Without a solicitor we would have got {nothing|nowhere}',
    'Everything is a {fight|battle} and only those who can pay win',
    'Mediation was {a box to tick|pointless}',
    'The council fought us for {a year|months} and lost at the tribunal',
    'The judge ordered the {placement|provision} and it still has not started',
  ],
  'special-school-place': [
    'There is no {place|space} at a special school for {her|him}',
    'The only school that could meet need is {forty miles|two hours} away',
    'All the specialist {settings|provision} are full',
    'He moved to a special school and is {a different boy|happy at last}',
    'We were {named|given} a mainstream that said it could not meet need',
    'The {resource base|unit} has eight places for the whole town',
    'Out of county was the only {placement|setting} left',
    'She has been without a school place since {July|last year}',
  ],
  'moving-to-adult': [
    'At {eighteen|sixteen} everything {stopped|fell off a cliff}',
    'Nobody planned for {college|life after school}',
    'Moving from children’s to adult {services|social care} was {a nightmare|chaos}',
    'The college course {ended|is three days only} and there is nothing after it',
    'His supported {internship|placement} led to a real job',
    'No one spoke of {work|housing} or living on her own until she was nineteen',
    'Transition planning should begin in year {nine|eight} and it did not',
    'The adult team {says she does not qualify|has never met him}',
  ],
  'being-heard': [
    'For once somebody {listened to|believed} me as his mother',
    'They {talk over|never ask} my daughter what she wants',
    'I felt {blamed|judged} as a parent',
    'Our views were {written down and then left out|not in the report}',
    'My son’s own {words|wishes} were read out at the meeting and it was lovely',
    'Decisions are made {about us without us|before the meeting starts}',
    'I was treated as {the problem|a nuisance}',
    'The panel decided and had never {met|spoken to} her',
  ],
  'early-help': [
    'If help had come {earlier|in nursery} we would not be in crisis now',
    'The {health visitor|nursery} saw it at two and sent us to {portage|early support}',
    'We were told to wait and see until {he was six|year three}',
    'The {early years|preschool} teacher fought for him',
    'Nursery had no {funding|one to one} and asked us to cut his hours',
    'Portage came to our home and {showed us how to play|was marvellous}',
    'Nobody at the two year check {noticed|took it seriously}',
    'Her delay was clear as a toddler and nothing was done',
  ],
}

/** What anybody writes, whatever it is about. */
const aside = [
  'It has been {exhausting|so hard} for the whole family',
  'I have {two|three} other children to think of',
  'My {son|daughter} is {seven|nine|thirteen|fifteen}',
  'We live {in a village|a long way out|near the coast}',
  'I had to {give up|cut down} my job',
  'He is {autistic and has ADHD|nonverbal|a bright boy}',
  'She has {Down syndrome|epilepsy|hearing loss}',
  'I am writing this {at night|in tears|for others too}',
  'Please {do something|change this}',
  'Thank you for {asking|reading}',
  'We have been in this for {four|six|ten} years',
  'My husband works {nights|away}',
  'Every family I know says the same',
  'The school and the council both know',
  'I do not blame the {staff|people}, they are stretched',
  'It would not take much to {put right|do better}',
]

/**
 * Short texts about twenty themes, each one or two things about its theme among what anybody writes; one in six also
 * touches another theme in passing, as people do.
 */
export function labelledTexts(count: number, seed: string): Labelled[] {
  const random = randomFrom(seed)
  const labels = Object.keys(themes)
  return Array.from({ length: count }, () => {
    const label = oneOf(labels, random)
    const pattern = below(themes[label]!.length, random)
    const about = [themes[label]![pattern]!]
    if (random() < 0.35) about.push(oneOf(themes[label]!, random))
    const passing = random() < 1 / 6 ? [oneOf(themes[oneOf(labels, random)]!, random)] : []
    const asides = Array.from({ length: below(3, random) }, () => oneOf(aside, random))
    const words = [...asides.slice(1), ...about, ...passing, ...asides.slice(0, 1)].map(
      each => `${filled(each, random)}.`
    )
    return { words: words.join(' '), label, pattern }
  })
}

const oneOf = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)]!

const filled = (pattern: string, random: Random) =>
  pattern.replaceAll(/\{([^}]*)\}/g, (_, choices: string) => oneOf(choices.split('|'), random))
