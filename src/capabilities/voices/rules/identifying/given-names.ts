/**
 * Given names that people here have, and short forms of them. Our own list: written down from memory for this site, copied
 * from no other, and free like the rest of it. A name that is missing is still found by its capital letter, by a title or
 * by a word such as "my son".
 */
const names = `
aaliyah aaron aarav abbie abby abdul abdullah abi abigail abu ada adam addison adele adnan adrian agnes agnieszka ahmad ahmed aidan
aiden aiesha aileen aimee aisha aishah alan alana alannah alastair albert albie alec aleksander aleksandra alesha alessandro alex alexa
alexander alexandra alexandru alexia alexis alfie alfred alice alicia alicja alina alisha alison alistair aliyah allan allen allison alma
alyssa amaan amal amanda amara amaya amelia amelie ameera amina aminah amir amira amirah amit amna amy ana anaya anastasia andre andrea
andreea andrei andrew andrzej andy aneesa angela angelica angelina angus anika anita aniya anja ankit ann anna annabel annabelle anne annette
annie anthony antonia antonio antony anya archie aria ariana arianna arif arjun arlo armaan arnav arran arthur arun arya asad ash asha
ashanti ashleigh ashley ashton asif asma athena atif audrey austin ava avneet axel aya ayaan ayaz ayden ayesha ayla aylin ayo ayomide
barbara barnaby barney barry bartosz basil beatrice beatrix becca beccy becky bella ben benedict benjamin bernadette bernard bertie
beryl beth bethan bethany betsy betty bev beverley bianca bilal billie billy blake bobby bogdan bonnie bradley brandon
brenda brendan brett brian brianna bridget bronte brody brooke bruce bruno bryan bryony caleb callie callum calum calvin cameron camilla
cara carl carla carly carmen carol carole caroline carolyn carrie carys cassandra cassie catalina caterina catherine cathy catriona cecilia cedric
celia celine chanel chantelle charlene charles charley charlie charlotte chelsey cheryl chidi chiara chinedu chloe chris chrissy
christina christine christopher ciara cian claire clara clare clarissa claudia clementine clive cody colette colin colleen connie connor conor
conrad constance cora coral corey cormac courtney craig cristina curtis cynthia cyrus daisy-mae dale damian damien damilola damon dan dana daniel
daniela daniella danielle danny daphne darcey darcy daria darius darrell darren daryl dave david davina dayna dean-paul deborah debbie
debra declan deepak deirdre delilah demi denis denise dennis denzel derek dermot desmond dexter diana diane dilan dimitri dinesh dionne
dmitri dominic dominik don donald donna dora doreen doris dorothy dorota dougie douglas duncan dwayne dylan eamon ebony eddie eden edgar
edie edith edmund edward edwin eileen eilidh ekaterina elaine eleanor elena eleni eli eliana elias elif elijah elin elina eliot elisa elise
elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth emeka emerson emil emile emilia emilie
emily emma emmanuel emmeline emmett emre enoch enya enzo eoin eric erica erik erika erin ernest esme esmee esther ethan ethel etta eugene
eugenie eunice eva evan evangeline eve evelyn evie ewa ewan ezekiel ezra fabian faisal faiza faizan farah farhan faris farrah fatema fatima fatimah
fatma faye felicity felix fenella fergus fern fernanda fernando ffion filip fin fingal finlay finley finn finnian finnley fiona fionn fleur
flora florin florrie frances francesca francesco francis francisco frankie fraser fred freda freddie freddy frederick freya gabriel gabriela
gabriella gabrielle gail gareth gary gavin gaynor gemma gene geoff geoffrey george georgie georgina gerald geraldine gerard gethin gideon gilbert
giles gillian gina giorgia giovanni gladys glen glenda glenn glenys gloria gordon gracie graeme graham gregor gregory greta gruff grzegorz gurpreet
gus guto gwen gwendolen gwyneth habib hadi hadiya hafsa hafsah haider hailey haleema hamish hamza hana hanna hannah hans haris harley harold haroon
harper harriet harris harrison harry harshita harun harvey hashim hasan hassan haya hayden hayley heidi helen helena helene henrietta
henry henryk hester hilary hilda holden horace howard hubert huda hugh hugo humaira humphrey husna hussain hussein ian ianto ibraheem
ibrahim ida idris iestyn ieuan ifan ifeoma ignacy igor ikram ileana iman imani imogen imran ina inaaya inaya india indiana ines inez inga ingrid ioan ioana
iona irena irene irfan irina isa isaac isabel isabella isabelle isaiah isha isha isla ishaan ishmael ismael ismail isobel israel issy ivan ivana
iwan iza izabela izzy jack jackie jackson jacob jacqueline jacques jacqui jad jaden jadwiga jai jaiden jake jakob jakub jamal james jameela jamie
jamila jan jana jane janet janette janice janine jared jarek jarrod jasmin jasmine jason jasper javed javier jax jaxon jay jaya jayden
jayne jaz jazmin jean jeanette jeanne jed jeff jeffrey jemima jemma jenna jennie jennifer jenny jensen jeremiah jeremy jermaine jerome jerry jess jessica
jessie jethro jill jilly jim jimmy jo joan joana joanna joanne joao jodie jody joe joel joelle joey johan johanna john johnathan johnny jolene
jon jonah jonas jonathan jonny jordan jorge jose joseph josephine josh joshua josie joss joyce juan juanita jude judith judy jules julia julian juliana
julie juliet julius junaid justin justyna jyoti kacey kacper kai kaia kaitlin kaitlyn kaleb kamal kamil kamila kamran karen karim karin karina karl
karol karolina kasia kaspar katarzyna kate katelyn katerina kath katharine katherine kathleen kathryn kathy katie katja katrina katy katya kavita
kay kaya kayden kayla kayleigh kazimierz keane keanu keegan keeley keir keira keith kelechi kellie kelly kelsey kelvin kemi ken kendra kenneth kenny
kenya kenzie kenzo kerenza kerry keziah khadija khadijah khaled khalid khalil kian kiana kiara kieran kieron kiki kimberley kimberly kiran
kirsten kirsty kishan kit kitty klara klaudia konrad krish krishna kristen kristian kristina krystian krzysztof kuba kurt kwame kyla kyle kylie kyra kyran
lacey laila lana lando lara larissa larry laszlo latifa laura laurel lauren laurence laurie layla layton leah leanne lee leia leighton leila
leilani lena lenny lennon lennox leo leon leona leonard leonardo leonie leonora lesley leslie letitia lewis lexi lexie liam liana libby lidia lila
lilia lilian lillian lillie lilly lina linda lindsay lindsey linus lionel lisa lisette livia liz liza lizzie lizzy lleu llewelyn lloyd lois lola lorenzo
loretta lori lorna lorraine lottie lou louis louisa louise luana luca lucas lucia lucian luciana lucie lucinda lucy luis luisa lukas lukasz luke
lulu luna luther lydia lyla lyn lynda lynette lynn lynne lynsey mabel maciej macy maddie maddison maddy madeleine madeline madison mae maeve magdalena
magnus mahmoud mahmood maia maisie maja makayla malachi malakai malcolm malgorzata malia malik mandy manish manuel mara marc marcel marcela marcella
marcin marco marcus marek margaret margarita margot maria mariam mariana marianne marie marija mario marion marius marjorie marlene marley marlon marnie marta martha
martin martina martyn marvin mary maryam mateo mateusz mathew mathilda matilda matt matteo matthew matthias maureen maurice mavis maxim maxime
maximilian maxine maxwell maya mayah meera megan meghan mehmet mel melanie melinda melissa mercedes meredith mervyn mia micah michael michaela michal
michelle mick micky mihai mikayla mike mikey mikolaj mila milan milena miley millicent millie milly milo mimi mina minnie mira miranda miriam
misha mitchell moesha mohamad mohamed mohammad mohammed mohammod mohsin moira mollie molly mona monica monika morag morgan moses moshe muhammad muhammed
muriel murray musa mustafa myah myla myles myra myriam nabil nadia nadine nahla naila naima nancy naomi nasir nasreen natalia natalie natasha nathan nathanael
nathaniel naveed nayla neal ned neha neil nell nellie nelson neve niall niamh nicholas nick nicky nico nicola nicolae nicolas nicole nigel nihal nikita nikki nikhil
nikola nikolai nila nina nisha noah noel noelle noemi nola noor nora norah noreen norma norman noura nuala nusaybah nyah nyla nylah oakley obi octavia
odin oisin ola olaf oleksandr olena olga oliver olivia olivier ollie oluwaseun oluwaseyi omar omari ophelia orla orlando orson osama oscar oskar osman osian oswald otis otto owain owen
ozzy pablo paddy padraig paige palak pamela paolo parveen patricia patrick patrycja patryk patsy paul paula pauline pavel pawel pedro peggy penelope perran
percy perpetua pete peter petra petros petroc phil philip philippa phillip phoebe phoebe-rose phyllis pierre piers pio piotr pippa polly poonam portia posy precious preeti
prisha priscilla priya priyanka przemyslaw quentin quincy quinn rachael rachel rachelle radoslaw rae raees rafael rafal rafe rafferty rafi rahim rahman rahul
raina raj raja rajesh ralph ramona ramesh randeep rani ranvir raphael rashid raul raven ravi raya rayan raymond rayyan rebecca rebekah reece reem reggie
regina rehan reina remi remy rena renata rene renee rhea rhian rhiannon rhodri rhona rhonda rhys rhydian ria ricardo riccardo richard richie rick ricky ridwan riley rio
rita river-jo riya roan robbie robert roberta roberto robyn rocco rochelle roddy roderick rodney rodrigo roger rohan rohit roksana roland rolf romeo romilly
romy ronald ronan ronnie rory rosa rosalie rosalind rosalyn rosanna roseanna roselyn rosemarie rosie ross rowan-jay rowena roxanne roy ruairi ruben rudi rudy rufus
rukhsana rupert rupinder russell ruth ryan ryder rylan ryley saad saanvi sabina sabrina sadia sadie saeed safa saffron safiya sahar sahil said-ali saif saima sakina salim salima sally salma
salman sam samantha samara sameer sami samina samira samson samuel sana sandeep sandra sandy sanjay santiago saoirse sara sarah sarika sasha saskia saul
savannah scarlet scarlett scott seamus sean sebastian sebastien selena selina selma senan seren serena sergei sergio seth seumas shabnam shah shahid shaima
shakira shamima shan shania shanice shannon sharon sharmin shaun shauna shawn sheena sheila shelley sherry shirley shivani shona shreya shyam sian sid siddharth sidney
sienna sigrid silas simon simona simran sinead siobhan skyla skylar sofia sofie soham sol solomon sonia sonny sonya sophia sophie soraya spencer stacey stan
stanislaw stanley stefan stefania steffan stella stephan stephanie stephen steve steven stewart stuart sufyan suki sukhdeep suleman suleiman sumaya sumayyah sunita
suraj suresh susan susana susannah susie suzanne svetlana swati sybil sylvia syed szymon tabitha tadeusz taha tahir tahira taine taliah talia talitha tallulah talulah tamara tamar tamika tamsin
tamsyn tania tanisha tanvi tanya tara tariq tasha tasneem tatiana tatum tayla tayyab ted teddy tegan teifi temi teresa terence teri terri terry tess tessa thaddeus
thalia thea thelma theo theodora theodore theresa thomas tia tiago tiana tianna tiffany tilda tilly tim timothy tina tobi tobias tobin toby todd tom tomas tomasz tommy
toni tony torin tracey tracy travis trevor tricia trina trinity tristan troy trudy tudor tuesday-mae tyler tyrese tyrone tyra uche uma umar umair una ursula usman uzair val valentina
valentin valerie vanessa vera verity verona veronica veronika vicki vickie vicky victor viktor viktoria vihaan vijay vikram vince vincent viola violetta virginia vivian vivien
vivienne vlad vladimir wayne wanda wendy wesley wiktor wiktoria wilf wilfred wilfie wilhelm willa willem william willie wilma winifred winston wojciech xander xanthe
xavier yahya yakub yara yasin yasmin yasmina yasmine yehuda yolanda yosef youssef yousuf yuki yuri yuliia yusra yusuf yuvraj yves yvette yvonne zac zach zachariah zachary zack zahara zahid zahra zaid zaida
zain zaina zainab zak zaki zakariya zakaria zane zanna zara zarah zayan zayd zayn zaynab zbigniew zeeshan zelda zena zeynep zhen zia zidan ziggy zion zoe zofia zoha zohaib zola zosia zsofia zubair zuhra zuzanna`

/** Names that are ordinary words too: they count with a capital letter, and not where a sentence begins or a month is meant. */
const wordsToo = `
abbey alba alma amber angel april archer art asia august aurora autumn baker bay bear beau belle bertha berry bill blossom blue bob brook carter chance chase chelsea cherry
chip christian christmas clay cliff cloud coco crystal daisy dale dawn dean destiny devon dolly drew duke earl echo ember emerald faith fawn florence forest fox frank
gale gaia georgia ginger glory grace grant guy happy harmony harp haven hazel heath heather heaven holly honey honor hope hunter hyacinth ike iris ivy jade jasper jersey jet joy
julian june junior justice kay ken kerr kim king lance lark laurel leaf lee leigh lily lily-mae logan lorne lotus love lyric mack madonna marina marian mark marigold mars marshal mason
matt max may maverick melody mercy merry miles misty nat nova oak olive opal paris parker pat patience pearl peace penny petal pip pippin piper pixie poppy prince princess primrose prudence queen rain raine
ray reed reef reuben rex rich river rob robin rocky rod roman ron rosa rose rosemary rowan ruby rue rusty sage sandy saxon scout sebastian serenity shay shea sierra sky skye sol
sonny star sterling stone storm sue summer sunny sydney tad tate taylor teal temple terry theo tiger tiggy trinity val venus victoria victory vincent viola violet vera ward wade wes
west wilder will willow winnie winter wren zen zephyr ali al ed hal mo em bo jo`

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const givenNames = wordsIn(names)
export const namesThatAreWords = wordsIn(wordsToo)
