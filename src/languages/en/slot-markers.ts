function phrases(table: string): readonly string[] {
  return table.split('·').map((phrase) => phrase.trim())
}

/** What leaves a question open; who or whether stands behind. */
const NOT_KNOWN = phrases(
  `not clear · unclear · not immediately clear · not yet clear · not known · unknown · not possible to say · could not determine · could not say · could not establish · could not identify · couldnt determine · couldnt say · couldn't determine · couldn't say · unable to determine · did not say · not say`,
)

/** Words that show who is blamed, where, how much of it, and what a word singles out. */
export const slotMarkers = {
  prefixes: [],
  blamed: phrases(
    `committed by · perpetrated by · orchestrated by · masterminded by · blamed on · blame on · blames · blamed · blaming · to blame · the blame on · responsibility on · responsibility lies with · responsibility of · responsible ·
     accused · accuses · accusing · accusation against · accusations against · finger at · fingers at · behind it was · killed by · attacked by · bombed by · shelled by · pinned on · attributed to · culpability of`,
  ),
  doneBy: phrases(
    'carried out by · launched by · conducted by · staged by · caused by · at the hands of · the work of · dropped by · fired by · struck by · used by · hit by · set by · planted by',
  ),
  held: phrases(
    'leaked from · came from · fired from · launched from · originated from · belonging to · prosecution of · punishment of · sanctions on · sanctions against',
  ),
  holds: phrases('hold · holds · held · holding · bring · bringing · find · found'),
  heldEnds: phrases('accountable · responsible · liable · to account · to justice · guilty'),
  deeds: phrases(
    `committed · commits · commit · carried out · carries out · carry out · perpetrated · launched · launches · launch · used · uses · use · dropped · drops · fired · fires · planted · staged · conducted ·
     bombed · bombs · shelled · shells · struck · attacked · attacks · raided · stormed · killed · kills · massacred · poisoned · gassed · shot · tortured · abducted · kidnapped · torched · burned · destroyed · opened fire ·
     stored · stores · stockpiled · stockpiles · hid · seized · violated · violates · broke · breached · breaches · beat · besieged · executed · downed · hacked · expelled · detained · arrested`,
  ),
  auxiliaries: phrases(
    'has · have · had · also · then · again · now · repeatedly · deliberately · indiscriminately · reportedly · continues to · continue to · continued to · did · do · does · systematically · recently · previously · already · will · would · could · can',
  ),
  passives: phrases('was · were · been · be · being · is · are · by · to'),
  comparisons: phrases(
    'compared with · compared to · in comparison with · relative to · versus · up from · down from · than in · than the same · from the same',
  ),
  aftermath: phrases(
    'hours after · days after · day after · weeks after · week after · months after · month after · years after · year after',
  ),
  elsewhere: phrases(
    'elsewhere · separately · in a separate · in separate · in an unrelated · in unrelated · in another attack · in another incident · in another strike · in another blast · in another raid · in a previous · in an earlier · in a similar · in similar · a similar attack · last week · last month · last year · earlier this week · earlier this month · earlier this year',
  ),
  counts: phrases(
    'number of · numbers of · total number of · tally of · count of · put · puts · estimated · estimates · estimate of · size of',
  ),
  addedBefore: phrases('another · a further · further · an additional · additional'),
  addedBehind: phrases('more · others · other · further · additional · extra'),
  partsOfMonth: phrases('early · mid · late · last · this · next'),
  any: phrases('any · a single · even one · even a single · one single'),
  anybody: phrases('anyone · anybody'),
  none: phrases('no · without · zero'),
  noneByVerb: phrases('nobody · one · none'),
  open: NOT_KNOWN.flatMap((marker) => [`${marker} who`, `${marker} which`]),
  openIf: NOT_KNOWN.flatMap((marker) => [`${marker} whether`, `${marker} if`]),
  keepsNone: phrases('civilian · human · reported · recorded · confirmed · known · actual'),
  joins: ['and', 'or'],
  links: phrases("of · the · a · an · 's · to"),
  bridges: phrases('the · on · a · an · squarely · full · fully · entirely · directly · both'),
  prepositions: phrases(
    'of · on · about · for · with · into · over · towards · toward · from · under · against · regarding · concerning · in',
  ),
  determiners: phrases(
    'the · a · an · any · this · that · these · those · its · their · his · her · our · your · my',
  ),
  attached: [],
  lights: phrases(
    `achieve · make · reach · bring · produce · have · see · show · yield · find · carry · commit · launch · take · give · hold · cause · suffer · sustain · report · record · occur · happen · result · lead · come · get · provide · offer · receive · deliver · witness · sign · signs ·
     evidence · trace · conduct · strike · conclude · secure · experience · use · engage · resort · amount · constitute · pose · face · expect · need · want · seek · allow · permit`,
  ),
  distals: phrases('that · those'),
  places: phrases(
    'in · at · near · inside · outside · within · around · across · south of · north of · east of · west of · outskirts of',
  ),
  placeNouns: phrases(
    `city · town · area · areas · part · parts · outskirts · towns · villages · districts · suburbs · provinces · village · province · governorate · region · district · state · capital · countryside · suburb · camp · port · airport · island · valley · mountain · mountains · sea · gulf · strait · border · crossing · square · street · neighbourhood · neighborhood · base · hospital · prison · university · school · market`,
  ),
  all: phrases(
    'all · every · each · entire · whole · everyone · everybody · everything · all of · the whole of · without exception · total · entirely · in full',
  ),
  follows: ['alone'],
  soles: phrases('the sole · the only'),
  limits: ['limited', 'confined', 'restricted', 'narrowed', 'limit', 'confine', 'restrict'].map(
    (verb): readonly [string, string] => [verb, 'to'],
  ),
  additives: phrases(
    'as well as · in addition to · besides · on top of · along with · alongside · also · apart from · not only',
  ),
  exceptive: phrases('except · other than · save for'),
  ranges: [
    ['between', 'and'],
    ['from', 'to'],
    ['', 'to'],
    ['', 'or'],
  ] as readonly (readonly [string, string])[],
  modifiersFirst: true,
  participles: /(?:ed|ing)$/u,
  gerunds: /ing$/u,
  imperfects: /(?!)/u,
  article: '',
  endings: phrases("s · 's · s'"),
}
