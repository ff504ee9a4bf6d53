import { once } from '#text/once.ts'
import { stem } from './stem.ts'

/** A row: concept: its commonest words in small letters. A stem belongs to the first row that has it. */
const ROWS = `
president: president presidential presidency
minister: minister ministerial
ministry: ministry
government: government governmental
parliament: parliament parliamentary lawmaker congress
country: country state
foreign: foreign abroad
interior: interior internal domestic
defence: defence defense
king: king royal monarch
prince: prince emir
leader: leader leadership
official: official
spokesman: spokesman spokesperson spokeswoman
ambassador: ambassador embassy
envoy: envoy
delegation: delegation delegate
republic: republic
kingdom: kingdom
constitution: constitution constitutional
law: law legal legislation
decree: decree
authority: authority
regime: regime system
policy: policy politics political
party: party
opposition: opposition
election: election electoral voter poll
vote: vote ballot
candidate: candidate
campaign: campaign
majority-word: majority
democracy: democracy democratic
revolution: revolution revolutionary
coup: coup
protest: protest protester demonstration demonstrator
reform: reform
corruption: corruption corrupt
citizen: citizen
people: people
national: national homeland
province: province governorate region
city: city
town: town
village: village
capital: capital
area: area zone
district: district neighborhood neighbourhood
border: border frontier
north: north northern
south: south southern
east: east eastern
west: west western
centre: centre center central
talks: talk negotiation negotiate
dialogue: dialogue dialog
meeting: meeting meet
conference: conference
summit: summit
round: round
session: session
agreement: agreement accord deal
treaty: treaty
process: process operation
solution: solution
settlement: settlement
peace: peace peaceful
ceasefire: ceasefire truce cease-fire
initiative: initiative
proposal: proposal
plan: plan
condition: precondition
resolution: resolution decision
council: council
committee: committee
commission: commission
organisation: organisation organization
union: union
nation: nation
united: united
mediator: mediator mediation
guarantor: guarantor guarantee
side: side
position: position stance
statement: statement
visit: visit
relation: relation relationship tie
cooperation: cooperation cooperate
alliance: alliance ally coalition
sanction: sanction
result: result outcome
goal: goal aim objective target
crisis: crisis
conflict: conflict
issue: issue case file
interest: interest
role: role
support: support
intervention: intervention interference
sovereignty: sovereignty
independence: independence
occupation: occupation
transition: transition transitional
return: return
withdrawal: withdrawal withdraw
war: war
army: army
force: force troop
military: military
soldier: soldier
officer: officer
commander: commander
police: police policeman
security: security
intelligence: intelligence
guard: guard
fighter: fighter
militant: militant gunman insurgent
rebel: rebel
settler: settler
gang: gang
militia: militia
faction: faction
group: group
terrorism: terror terrorism terrorist
extremism: extremism extremist
attack: attack assault
airstrike: airstrike raid
strike: strike
bombing: bombard bombardment shell
explosion: explosion blast
bomb: bomb explosive
missile: missile rocket
weapon: weapon arm
chemical: chemical
gas: gas
sarin: sarin
chlorine: chlorine
poison: poison toxic
nuclear: nuclear atomic
drone: drone
aircraft: aircraft warplane jet airplane
helicopter: helicopter
airport: airport
base: base
depot: depot warehouse
tank: tank
ship: ship vessel
front: front
battle: battle
clash: clash
siege: siege besiege blockade
massacre: massacre
killed: kill killing
wounded: wound injure injury
dead: dead death die
victim: victim casualty
civilian: civilian
prisoner: prisoner detainee
hostage: hostage
suicide: suicide
assassination: assassination assassinate
crime: crime
criminal: criminal
violation: violation violate breach
investigation: investigation investigate probe inquiry
evidence: evidence proof
threat: threat threaten
danger: danger dangerous risk
violence: violence violent
escalation: escalation escalate
mission: mission
inspector: inspector
observer: observer monitor
sponsor: sponsor
refugee: refugee
displaced: displaced
migrant: migrant immigrant migration
child: child kid
woman: woman
man: man
girl: girl
boy: boy
youth: youth young
family: family
father: father
resident: resident population inhabitant
home: home house
building: edifice
school: school
university: university college
student: student
teacher: teacher
education: education educational
doctor: doctor physician medic
hospital: hospital
health: health
disease: disease illness
virus: virus
vaccine: vaccine
patient: patient
medicine: medicine drug
aid: aid relief assistance
humanitarian: humanitarian
food: food
water: water
electricity: electricity power
fuel: fuel
bread: bread wheat
poverty: poverty poor
religion: religion religious
muslim: muslim islam islamic
christian: christian
jew: jew jewish
arab: arab arabic
kurd: kurd kurdish
sunni: sunni
shiite: shiite shia shi'ite
mosque: mosque
church: church
pilgrimage: pilgrim pilgrimage hajj
right: right
freedom: freedom liberty
justice: justice
equality: equality
society: society community
tribe: tribe tribal clan
media: media
journalist: journalist reporter
newspaper: newspaper
agency: agency
television: television tv
channel: channel
report: report
source: source
news: news
video: video footage
picture: picture photo image
book: book
internet: internet online
technology: technology technological
court: court
judge: judge
trial: trial
lawyer: lawyer attorney
prosecutor: prosecutor prosecution
verdict: verdict ruling sentence
prison: prison jail
arrest: arrest detention detain
suspect: suspect
accused: accuse accusation charge
torture: torture
rape: rape
drugs: narcotic
smuggling: smuggling smuggle smuggler
economy: economy economic
finance: finance financial money
budget: budget
bank: bank
market: market
price: price
oil: oil petroleum crude
barrel: barrel
production: production output
export: export
import: import
trade: trade commerce commercial
company: company firm corporation
industry: industry industrial
agriculture: agriculture agricultural farm
investment: investment invest investor
growth: growth
inflation: inflation
dollar: dollar
euro: euro
riyal: riyal
dinar: dinar
dirham: dirham
lira: lira
rouble: rouble ruble
debt: debt
tax: tax
salary: salary wage
job: job employment
unemployment: unemployment
worker: worker labour labor
project: project
contract: contract
loan: loan
share: share stock
profit: profit
loss: loss
energy: energy
pipeline: pipeline
housing: residential
tourism: tourism tourist
road: road street
train: train rail railway
car: car vehicle
port: port harbour harbor
bridge: bridge
factory: factory plant
million: million
billion: billion
percent: percent percentage
amount: value level rate volume amount index
earthquake: earthquake quake
flood: flood
fire: fire blaze
storm: storm hurricane
drought: drought
accident: accident incident
rescue: rescue
victim-body: corpse
weather: weather
climate: climate
environment: environment environmental
sea: sea maritime naval
river: river
island: island
mountain: mountain
desert: desert
land: land territory
team: team squad
match: match game
cup: cup
championship: championship tournament
champion: champion hero
club: club
player: player
coach: coach
fan: fan spectator
football: football soccer
stadium: stadium
medal: medal
olympics: olympic olympics
sport: sport
film: film movie
festival: festival
artist: artist art
music: music musical
award: award prize
year: year
month: month
week: week
day: day
hour: hour
history: history historic historical
future: future
new: new
first: first
second: second
third: third
fourth: fourth
fifth: fifth
previous: previous prior earlier
last: last
number: number figure
problem: problem
programme: programme program
service: service
work: work
study: study research
success: success succeed
failure: failure fail
progress: progress
stalemate: stalemate deadlock
start: start begin beginning
end: end finish
continue: continue continuation
stop: stop halt
increase: increase rise
decrease: decrease decline reduce reduction
reject: reject rejection refuse
accept: accept acceptance approve approval
deny: deny denial
demand: demand
need: need
effort: effort
step: step
measure: measure
participation: participation participate
boycott: boycott
announcement: announcement announce
discussion: discussion discuss
message: message letter
letter-of-law: clause article
destruction: destruction destroy
construction: construction reconstruction build
protection: protection protect
control: control
stability: stability
unity: unity
hope: hope
fear: fear
truth: truth
lie: lie falsehood
enemy: enemy
friend: friend
partner: partner partnership
neighbour: neighbour neighbor neighboring neighbouring
world: world global
system: network
reason: reason cause
condition-state: situation circumstance
track: track path format
legitimacy: legitimacy legitimate
showing: show prove demonstrate confirm reveal
member: member
`

function readConcepts(rows: string): Readonly<Record<string, string>> {
  // Without a prototype, no word of a text finds a method.
  const concepts: Record<string, string> = Object.create(null)
  for (const row of rows.trim().split('\n')) {
    const [concept = '', words = ''] = row.split(': ')
    for (const word of words.split(' ')) concepts[stem(word)] ??= concept
  }
  return concepts
}

/** Concept shared by all languages, by stem: so that claims of two languages can align. */
export const concepts: () => Readonly<Record<string, string>> = once(() => readConcepts(ROWS))
