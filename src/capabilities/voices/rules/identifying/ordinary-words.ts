/** Words that often stand with a capital letter in the middle of a sentence and name nobody. Our own list. */
const words = `
i i'm i've i'd i'll im ive monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter halloween ramadan eid diwali hanukkah passover lent
spring summer autumn winter new year years reception nursery key stage foundation english maths math mathematics science history geography french spanish german latin music drama art computing religious
british england english wales welsh scotland scottish ireland irish northern europe european uk britain london god lord bible quran mum mummy mam mom dad daddy nan nana nanny gran grandma
grandad granny grandpa auntie aunty uncle sir miss teacher headteacher head headmaster deputy senco sendco sen send ehcp ehc ehcps ehcna camhs ofsted cqc nhs dla pip carers allowance gp gps ta tas
lsa lsas slt salt ot ots asd asc adhd add odd pda pmld mld sld semh ocd dcd fasd autism autistic asperger asperger's aspergers down down's downs syndrome dyslexia dyspraxia tourette tourette's tourettes
cerebral palsy epilepsy makaton bsl pecs braille sendiass iass iasc ipsea sos contact scope mencap nas barnardo's barnardos mind childline samaritans citizens advice education health care plan plans
needs assessment assessments act code practice local authority council county city town district borough trust board panel team teams service services department officer case worker support early
help hub social worker children child childrens children's family families disability disabled disabilities team's short breaks break breaks direct payment payments transport tribunal hearing judge mediation
appeal send annual review reviews pathway pathways special school schools primary secondary college university academy mainstream sixth form unit base resource provision provider sensory
speech language therapy therapist therapists occupational physiotherapy physio paediatrician paediatrics psychologist psychology educational psychiatrist consultant nurse nurses doctor doctors hospital
clinic surgery portage inclusion inclusive elective home visiting health visitor ward bus taxi office government parliament minister mp department dfe gov law equality human rights data protection
google zoom microsoft teams whatsapp facebook instagram tiktok youtube twitter snapchat netflix xbox playstation nintendo minecraft roblox fortnite lego pokemon ipad iphone android apple windows
excel word email emails covid covid-19 coronavirus lockdown internet okay ok tv pe pshe rse ict gcse gcses a-level a-levels sats btec nvq phd ba it ps nb fao re am pm yes no please
thank thanks dear hello hi bye kind regards sincerely yours the a an and but or so if when then they he she we you it his her their our your my me us them this that these those there here what who
why how which where not never always all some any every each nobody everybody everyone someone anyone nothing everything something one two three four five six seven eight nine ten first second
third last next after before because since until while with without from for to in on at by of as about into over under again also only just very too more most many much few other another same
still yet now today tomorrow yesterday week weeks month months day days time times got get gets getting had has have having was were is are am be been being do does did done doing can could will would
shall should may might must let lets let's said says say tell told ask asked know knew think thought feel felt want wanted need needed went go goes going come came give gave given made make take took
asian african chinese indian polish romanian ukrainian pakistani bangladeshi turkish arabic punjabi urdu somali muslim christian hindu sikh jewish catholic church of c red cross olympic paralympic
disney harry-potter peppa paw patrol bluey father mother brother sister parent parents carer carers forum voice young people person partnership strategy pride black white blue green yellow orange
west east north south central mid southwest south-west internet sunflower lanyard blue-badge badge universal credit living motability trusts ltd cic plc sendit-back well good bad great hard long
ehc-plan section sections b f i part parts bank holiday holidays term terms half-term half spring-term report reports letter letters meeting meetings form forms number name names
attention deficit hyperactivity disorder spectrum condition anxiety trauma learning physical visual hearing impairment impaired mental emotional behaviour behavioural attendance exclusion
suspended alternative tuition tutor therapies thrive elsa nurture forest outdoor sleep continence dental dentist feeding dietitian wheelchair equipment adaptations housing respite
ombudsman complaint complaints freedom information subject access request chair director manager coordinator co-ordinator lead leader governor governors sign signs signing hall county-hall radio ipad's sensory-room bluebadge`

export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
