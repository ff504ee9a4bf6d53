/** Verbs whose forms no ending tells: base, then its other forms. */
const VERBS = `
be am is are was were been being · have has had having · do does did done · go goes went gone · say said · make made · take took taken · get got gotten · come came
see saw seen · know knew known · give gave given · find found · think thought · tell told · become became · show showed shown · leave left · feel felt · put putting
bring brought · begin began begun beginning · keep kept · hold held · write wrote written · stand stood · hear heard · let letting · mean meant · set setting · meet met
run ran running · pay paid · sit sat sitting · speak spoke spoken · lie lay lain lying · lead led · read reading · grow grew grown · lose lost losing · fall fell fallen · send sent
build built · understand understood · draw drew drawn · break broke broken · spend spent · cut cutting · rise rose risen rising · drive drove driven driving · buy bought
wear wore worn · choose chose chosen choosing · win won winning · teach taught · catch caught · fight fought · seek sought · strike struck stricken striking · shoot shot shooting
throw threw thrown · fly flew flown flies flying · forget forgot forgotten · forgive forgave forgiven · freeze froze frozen freezing · hide hid hidden hiding · hit hitting · hurt hurting
kneel knelt · lay laid laying · lend lent · light lit lighting · overcome overcame · overthrow overthrew overthrown · prove proved proven proving · quit quitting · ride rode ridden
ring rang rung · shake shook shaken · shed shedding · shut shutting · sing sang sung · sink sank sunk · sleep slept · slide slid · split splitting · spread spreading
steal stole stolen · stick stuck · swear swore sworn · sweep swept · swim swam swum · swing swung · tear tore torn · undergo underwent undergone · undertake undertook undertaken
wake woke woken · weep wept · withdraw withdrew withdrawn · withhold withheld · withstand withstood · bind bound · bleed bled · blow blew blown · breed bred · burn burnt · burst bursting
cast casting · cling clung · cost costing · creep crept · deal dealt · dig dug digging · dream dreamt · drink drank drunk · eat ate eaten · feed fed · flee fled fleeing
forbid forbade forbidden · foresee foresaw foreseen · grind ground · hang hung · bear bore borne · beat beaten · bend bent · bet betting · bid bidding · bite bit bitten
mistake mistook mistaken · mislead misled · oversee oversaw overseen · overtake overtook overtaken · rebuild rebuilt · retake retook retaken · rethink rethought · sell sold
shrink shrank shrunk · spin spun · spring sprang sprung · sue suing · uphold upheld · upset upsetting · learn learnt · die dies died dying · tie ties tied tying · agree agreed agreeing
resell resold · outdo outdid outdone · retell retold · foretell foretold · rewrite rewrote rewritten · abide abode · use used uses using · free freed freeing frees · arise arose arisen · awake awoke · befall befell befallen
`

/** Nouns whose plural no ending tells: singular, then plural. */
const NOUNS = `
man men · woman women · child children · foot feet · tooth teeth · mouse mice · crisis crises · basis bases · thesis theses · analysis analyses · emphasis emphases · oasis oases
phenomenon phenomena · criterion criteria · datum data · wife wives · knife knives · wolf wolves · half halves · leaf leaves · thief thieves · loaf loaves · self selves
policeman policemen · policewoman policewomen · spokesman spokesmen · spokeswoman spokeswomen · gunman gunmen · fireman firemen · fisherman fishermen · serviceman servicemen
clergyman clergymen · congressman congressmen · businessman businessmen · countryman countrymen · statesman statesmen · chairman chairmen · layman laymen · craftsman craftsmen
`

function readTable(table: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>()
  for (const entry of table.split(/[·\n]/u)) {
    const [base = '', ...forms] = entry.trim().split(/\s+/u)
    for (const form of forms) if (!bases.has(form)) bases.set(form, base)
  }
  return bases
}

/** Base by irregular form: held → hold, men → man. */
export const irregularForms: ReadonlyMap<string, string> = new Map([
  ...readTable(NOUNS),
  ...readTable(VERBS),
])
