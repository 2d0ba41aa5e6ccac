/** Family names that are common here. Our own list, for names typed in small letters; any other is found by its capital. */
const names = `
smith jones taylor williams evans davies thomas johnson roberts walker wright robinson thompson hughes edwards lewis jackson harris clarke clark patel khan hussain ahmed begum ali
singh kaur shah malik mahmood iqbal akhtar bibi choudhury chowdhury rahman miah islam uddin sharma gupta desai mehta joshi verma kumar chaudhry mirza qureshi siddiqui sheikh
harrison davis morris allen martin phillips parker watson bennett carter griffiths adams mitchell anderson richardson cox marshall murphy collins miller stevens kelly wilson simpson
richards webb rogers ellis cooper ward turner morgan hill moore bailey bell murray james morrison shaw harvey robertson simmonds graham chapman mills barnes knight matthews jenkins
dixon hunt palmer stevenson holmes lloyd russell butler barker gibson fletcher pearce howard andrews reynolds fisher elliott saunders payne fox ford perry west day brooks walsh ryan
osullivan obrien oconnor oneill oreilly byrne doyle gallagher kennedy lynch mccarthy mcdonald macdonald campbell stewart reid ross paterson hamilton gordon ferguson duncan hunter
kowalski kowalczyk nowak wisniewski wojcik lewandowski zielinski szymanski wozniak kaminski popescu ionescu popa silva santos pereira ferreira rodrigues fernandes costa sousa garcia
rodriguez martinez lopez gonzalez nguyen tran pham chen wang zhang liu huang wong chan cheung leung lam okafor okonkwo adeyemi adebayo ogunleye mensah owusu boateng asante osei
abdi mohamud farah hassan yusuf warsame tesfaye haile bekele kipkemboi mwangi moyo ncube dube abara eze nwosu chukwu balogun bello sesay kamara conteh koroma ozturk yilmaz demir kaya
shevchenko kovalenko bondarenko petrenko ivanov petrov smirnov papadopoulos rossi russo ferrari esposito schmidt muller schneider weber fischer meyer wagner cohen levy goldberg katz
penhaligon trelawney tregenza pascoe pengelly trevithick polglase angove tremayne nankivell luscombe prowse widdicombe yeo braund balsdon heard westcott northcott southcott hannaford vanstone
tucker bowden endacott gribble huxtable chugg bidgood cudmore dymond squire lethbridge madge snell sercombe venn pugsley huish stoneman kellaway crocker hutchings`

export const surnames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))
