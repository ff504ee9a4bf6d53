import { readCapitals } from '#languages/read-capitals.ts'
import { once } from '#text/once.ts'

/**
 * A row: ISO 3166 code | names | adjectives | capital, in small letters. Left out are words with
 * a commoner meaning: us (pronoun), male and victoria (capitals), and capitals whose name other
 * cities bear as well (san jose, georgetown).
 */
const ROWS = `
AD | andorra | andorran | andorra la vella
AE | united arab emirates, uae, emirates | emirati | abu dhabi
AF | afghanistan | afghan | kabul
AG | antigua and barbuda, antigua | antiguan | saint john's
AL | albania | albanian | tirana
AM | armenia | armenian | yerevan
AO | angola | angolan | luanda
AR | argentina | argentine, argentinian, argentinean | buenos aires
AT | austria | austrian | vienna
AU | australia | australian | canberra
AZ | azerbaijan | azerbaijani, azeri | baku
BA | bosnia, bosnia and herzegovina | bosnian | sarajevo
BB | barbados | barbadian | bridgetown
BD | bangladesh | bangladeshi | dhaka
BE | belgium | belgian | brussels
BF | burkina faso, burkina | burkinabe | ouagadougou
BG | bulgaria | bulgarian |
BH | bahrain | bahraini | manama
BI | burundi | burundian | bujumbura, gitega
BJ | benin | beninese | porto-novo
BN | brunei | bruneian | bandar seri begawan
BO | bolivia | bolivian | la paz, sucre
BR | brazil | brazilian | brasilia
BS | bahamas, the bahamas | bahamian | nassau
BT | bhutan | bhutanese | thimphu
BW | botswana | botswanan | gaborone
BY | belarus | belarusian, belarussian | minsk
BZ | belize | belizean | belmopan
CA | canada | canadian | ottawa
CD | congo, democratic republic of congo, democratic republic of the congo, drc, dr congo | congolese | kinshasa
CF | central african republic | central african | bangui
CG | republic of congo, republic of the congo, congo-brazzaville | | brazzaville
CH | switzerland | swiss | bern, berne
CI | ivory coast, cote d'ivoire | ivorian | yamoussoukro, abidjan
CL | chile | chilean | santiago
CM | cameroon | cameroonian | yaounde
CN | china, people's republic of china, prc | chinese | beijing
CO | colombia | colombian | bogota
CR | costa rica | costa rican |
CU | cuba | cuban | havana
CV | cape verde, cabo verde | cape verdean | praia
CY | cyprus | cypriot | nicosia
CZ | czech republic, czechia | czech | prague
DE | germany | german | berlin
DJ | djibouti | djiboutian |
DK | denmark | danish | copenhagen
DM | dominica | |
DO | dominican republic | dominican | santo domingo
DZ | algeria | algerian | algiers
EC | ecuador | ecuadorian, ecuadorean | quito
EE | estonia | estonian | tallinn
EG | egypt | egyptian | cairo
EH | western sahara, sahrawi republic | sahrawi |
ER | eritrea | eritrean | asmara
ES | spain | spanish | madrid
ET | ethiopia | ethiopian | addis ababa
EU | european union, eu, e.u | |
FI | finland | finnish | helsinki
FJ | fiji | fijian | suva
FM | micronesia | micronesian | palikir
FR | france | french | paris
GA | gabon | gabonese | libreville
GB | united kingdom, uk, u.k, britain, great britain, england | british, english | london
GD | grenada | grenadian |
GE | georgia | georgian | tbilisi
GH | ghana | ghanaian | accra
GM | gambia, the gambia | gambian | banjul
GN | guinea | guinean | conakry
GQ | equatorial guinea | equatorial guinean | malabo
GR | greece | greek | athens
GT | guatemala | guatemalan | guatemala city
GW | guinea-bissau | bissau-guinean | bissau
GY | guyana | guyanese |
HK | hong kong | hong konger |
HN | honduras | honduran | tegucigalpa
HR | croatia | croatian | zagreb
HT | haiti | haitian | port-au-prince
HU | hungary | hungarian | budapest
ID | indonesia | indonesian | jakarta
IE | ireland | irish | dublin
IL | israel | israeli | tel aviv
IN | india | indian | new delhi, delhi
IQ | iraq | iraqi | baghdad
IR | iran, islamic republic of iran | iranian | tehran, teheran
IS | iceland | icelandic | reykjavik
IT | italy | italian | rome
JM | jamaica | jamaican |
JO | jordan | jordanian | amman
JP | japan | japanese | tokyo
KE | kenya | kenyan | nairobi
KG | kyrgyzstan, kyrgyz republic | kyrgyz, kyrgyzstani | bishkek
KH | cambodia | cambodian | phnom penh
KI | kiribati | i-kiribati | tarawa
KM | comoros | comorian | moroni
KN | saint kitts and nevis, st kitts and nevis | kittitian | basseterre
KP | north korea, dprk | north korean | pyongyang
KR | south korea | south korean | seoul
KW | kuwait | kuwaiti | kuwait city
KZ | kazakhstan, kazakstan | kazakh, kazakhstani, kazak | astana, nur-sultan, nursultan
LA | laos | laotian, lao | vientiane
LB | lebanon | lebanese | beirut
LC | saint lucia, st lucia | saint lucian | castries
LI | liechtenstein | liechtensteiner | vaduz
LK | sri lanka | sri lankan | colombo
LR | liberia | liberian | monrovia
LS | lesotho | basotho | maseru
LT | lithuania | lithuanian | vilnius
LU | luxembourg | luxembourgish, luxembourger |
LV | latvia | latvian | riga
LY | libya | libyan | tripoli
MA | morocco | moroccan | rabat
MC | monaco | monegasque |
MD | moldova | moldovan | chisinau
ME | montenegro | montenegrin | podgorica
MG | madagascar | malagasy, madagascan | antananarivo
MH | marshall islands | marshallese | majuro
MK | north macedonia, macedonia | macedonian | skopje
ML | mali | malian | bamako
MM | myanmar, burma | burmese | naypyidaw, yangon
MN | mongolia | mongolian | ulaanbaatar, ulan bator
MR | mauritania | mauritanian | nouakchott
MT | malta | maltese | valletta
MU | mauritius | mauritian | port louis
MV | maldives | maldivian |
MW | malawi | malawian | lilongwe
MX | mexico | mexican | mexico city
MY | malaysia | malaysian | kuala lumpur
MZ | mozambique | mozambican | maputo
NA | namibia | namibian | windhoek
NE | niger | nigerien | niamey
NG | nigeria | nigerian | abuja
NI | nicaragua | nicaraguan | managua
NL | netherlands, the netherlands, holland | dutch | amsterdam
NO | norway | norwegian | oslo
NP | nepal | nepali, nepalese | kathmandu
NR | nauru | nauruan |
NZ | new zealand | new zealander | wellington
OM | oman, sultanate of oman | omani | muscat
PA | panama | panamanian | panama city
PE | peru | peruvian | lima
PG | papua new guinea | papua new guinean | port moresby
PH | philippines, the philippines | philippine, filipino | manila
PK | pakistan | pakistani | islamabad
PL | poland | polish | warsaw
PS | palestine, state of palestine | palestinian | ramallah
PT | portugal | portuguese | lisbon
PW | palau | palauan | ngerulmud
PY | paraguay | paraguayan | asuncion
QA | qatar | qatari | doha
RO | romania | romanian | bucharest
RS | serbia | serbian | belgrade
RU | russia, russian federation | russian | moscow
RW | rwanda | rwandan | kigali
SA | saudi arabia, kingdom of saudi arabia, ksa | saudi, saudi arabian | riyadh
SB | solomon islands | solomon islander | honiara
SC | seychelles | seychellois |
SD | sudan | sudanese | khartoum
SE | sweden | swedish | stockholm
SG | singapore | singaporean |
SI | slovenia | slovenian, slovene | ljubljana
SK | slovakia | slovak, slovakian | bratislava
SL | sierra leone | sierra leonean | freetown
SM | san marino | sammarinese |
SN | senegal | senegalese | dakar
SO | somalia | somali | mogadishu
SR | suriname, surinam | surinamese | paramaribo
SS | south sudan | south sudanese | juba
ST | sao tome and principe | sao tomean | sao tome
SV | el salvador | salvadoran, salvadorean | san salvador
SY | syria, syrian arab republic | syrian | damascus
SZ | eswatini, swaziland | swazi | mbabane
TD | chad | chadian | n'djamena, ndjamena
TG | togo | togolese | lome
TH | thailand | thai | bangkok
TJ | tajikistan | tajik, tajikistani | dushanbe
TL | east timor, timor-leste | east timorese, timorese |
TM | turkmenistan | turkmenistani | ashgabat
TN | tunisia | tunisian | tunis
TO | tonga | tongan | nuku'alofa
TR | turkey, turkiye | turkish | ankara
TT | trinidad and tobago, trinidad | trinidadian | port of spain
TV | tuvalu | tuvaluan | funafuti
TW | taiwan | taiwanese | taipei
TZ | tanzania | tanzanian | dodoma, dar es salaam
UA | ukraine | ukrainian | kyiv, kiev
UG | uganda | ugandan | kampala
UN | united nations, un, u.n | |
US | united states, united states of america, usa, u.s, u.s.a, america | american | washington
UY | uruguay | uruguayan | montevideo
UZ | uzbekistan | uzbek, uzbekistani | tashkent
VA | vatican, vatican city, holy see | |
VC | saint vincent and the grenadines, st vincent and the grenadines | vincentian | kingstown
VE | venezuela | venezuelan | caracas
VN | vietnam, viet nam | vietnamese | hanoi
VU | vanuatu | ni-vanuatu | port vila
WS | samoa | samoan | apia
XK | kosovo | kosovar, kosovan | pristina, prishtina
YE | yemen | yemeni | sanaa, sana'a
ZA | south africa | south african | pretoria, cape town
ZM | zambia | zambian | lusaka
ZW | zimbabwe | zimbabwean | harare
`

function readCountries(rows: string): Readonly<Record<string, string>> {
  // Without a prototype, the word «constructor» finds nothing.
  const codes: Record<string, string> = Object.create(null)
  for (const row of rows.trim().split('\n')) {
    const [code = '', ...cells] = row.split('|').map((cell) => cell.trim())
    for (const name of cells.flatMap((words) => words.split(',').map((word) => word.trim())))
      if (name !== '') codes[name] ??= code
  }
  return codes
}

/** ISO 3166 code by name, adjective and capital in small letters; phrases with their spaces. */
export const countries: () => Readonly<Record<string, string>> = once(() => readCountries(ROWS))

/** The capitals among them that are cities as places. */
export const capitals: () => ReadonlySet<string> = once(() => readCapitals(ROWS, ','))
