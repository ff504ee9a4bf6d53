import type { Stance } from '#domain/claim.ts'

/**
 * What may follow a cue and be its content; a quotation or colon always may.
 * `that`: a that-clause, or one that leaves «that» out and shows its verb (argued the plan had failed).
 * `bare`: any clause without «that» (said sales up 4 %). `object`: a noun phrase or gerund (condemned the attack).
 * `demand`: someone to do something (urged X to …). `infinitive`: to do something (vowed to …).
 * `question`: whether, why, how … `naming`: a thing and what it is called (called it «a farce»).
 */
export type Complement =
  | 'that'
  | 'bare'
  | 'object'
  | 'demand'
  | 'infinitive'
  | 'question'
  | 'naming'

export interface CueEntry {
  /** Base form; words after the verb belong to it (call on, point out). */
  readonly verb: string
  readonly takes: readonly Complement[]
  readonly stance?: Stance
  readonly accuses?: true
  /** The first object is the listener: told reporters (that) … */
  readonly tells?: true
  /** Often no cue of saying: after its content only where that is a quotation. */
  readonly ambiguous?: true
  /** May follow or interrupt what it reports: «…», X said. */
  readonly trails?: true
  /** Without one of these nearby it is no report: put the toll at, hold X responsible. */
  readonly needs?: readonly string[]
  /** Whose subject must be one of these: figures show, a court finds, a jury hears. */
  readonly of?: 'evidence' | 'court'
  /** The subject hears what someone else says: the jury heard, she was told. */
  readonly hears?: true
}

type Rest = Omit<CueEntry, 'verb'>

function family(rest: Rest, verbs: string): readonly CueEntry[] {
  return verbs
    .trim()
    .split(/\s*·\s*/u)
    .map((verb) => ({ verb, ...rest }))
}

const BARE: readonly Complement[] = ['that', 'bare']
const THAT: readonly Complement[] = ['that']
const OBJECT: readonly Complement[] = ['object']
const THAT_OR_OBJECT: readonly Complement[] = ['that', 'object']
const DEMAND: readonly Complement[] = ['demand']

/** Verbs of saying by family; every inflected form is made in cue-index.ts. Of entries of one verb the first that fits holds. */
export const cues: readonly CueEntry[] = [
  ...family({ takes: BARE, trails: true }, 'say · go on to say'),
  // «added 20 jobs», «added the firm to its list»: adding takes a clause or a quotation.
  ...family({ takes: THAT, trails: true }, 'add · go on · chime in · chip in · interject'),
  ...family({ takes: DEMAND, tells: true }, 'tell'),
  ...family({ takes: ['that', 'bare', 'question'], trails: true, tells: true }, 'tell'),
  ...family(
    { takes: THAT, tells: true },
    'inform · notify · brief · remind · reassure · convince · persuade · advise · warn · alert · caution · promise · email · text',
  ),
  ...family({ takes: BARE, tells: true, stance: 'affirm' }, 'assure'),
  // To state, explain, conclude.
  ...family(
    { takes: THAT, trails: true },
    `state · note · remark · mention · point out · argue · recall · conclude · clarify · elaborate · testify · declare · announce · report · write · specify · make clear · make it clear ·
     spell out · contend · posit · submit · stipulate · proclaim · pronounce · profess · preach · attest · recount · reiterate · repeat · restate · summarise · summarize · sum up · let it be known`,
  ),
  ...family({ takes: ['that', 'question'], trails: true }, 'explain · describe · outline'),
  // To concede, to object.
  ...family(
    { takes: THAT, trails: true },
    `concede · acknowledge · admit · confess · grant · allow · complain · object · protest · grumble · gripe · grouse · bemoan · lament · rail · fume`,
  ),
  // To guess, to look ahead.
  ...family(
    { takes: THAT, trails: true },
    `predict · forecast · project · estimate · calculate · reckon · guess · speculate · surmise · theorise · theorize · hypothesise · hypothesize · envisage · envision · foresee · anticipate · prophesy · caution · warn · forewarn · hint · suggest ·
     intimate · insinuate · propose · recommend · counsel · advise · opine · muse · reflect`,
  ),
  // To answer, to speak in a tone.
  ...family(
    { takes: THAT, trails: true },
    `reply · counter · retort · rejoin · respond · answer · hit back · fire back · shoot back · quip · joke · exclaim · enthuse · gush · marvel · boom · thunder · sneer · scoff · jibe · snap · snarl · deadpan · crow · sigh · mutter · murmur · mumble ·
     tweet · retweet · blog · message · weigh in`,
  ),
  ...family(
    { takes: THAT, stance: 'affirm', trails: true },
    'stress · insist · affirm · reaffirm · confirm · reveal · disclose · divulge · underline · underscore · emphasise · emphasize · maintain · assert · aver · avow · vow · swear · vouch · uncover · highlight · verify · guarantee · certify · corroborate',
  ),
  ...family({ takes: THAT, stance: 'affirm', trails: true, of: 'evidence' }, 'prove · establish'),
  ...family(
    { takes: OBJECT, stance: 'doubt', needs: ['responsibility', 'victory', 'success', 'credit'] },
    'claim',
  ),
  ...family({ takes: ['infinitive'], stance: 'doubt' }, 'claim · profess · purport'),
  ...family({ takes: BARE, stance: 'doubt', trails: true }, 'claim · allege'),
  ...family({ takes: THAT, stance: 'doubt', trails: true }, 'purport · boast · brag'),
  ...family(
    { takes: THAT_OR_OBJECT, stance: 'deny' },
    'deny · reject · dismiss · refute · rebut · rebuff · repudiate · disavow · disown · discount · rule out · pour cold water on · scoff at · dispute · contest · contradict',
  ),
  ...family({ takes: THAT, stance: 'deny' }, 'doubt'),
  // What somebody holds, hopes or fears.
  ...family(
    { takes: BARE, trails: true },
    'believe · think · consider · expect · hope · fear · suspect · feel · assume · presume · worry · figure · realise · realize · recognise · recognize · imagine',
  ),
  ...family(
    { takes: THAT },
    `be confident · be sure · be certain · be convinced · be adamant · be hopeful · be optimistic · be worried · be concerned · be afraid · be fearful · be satisfied · be of the view · be of the opinion · take the view · have no doubt · express confidence ·
     express hope · express concern · express fears · express optimism · express doubt · voice hope · voice concern`,
  ),
  ...family({ takes: ['infinitive', 'demand'] }, 'expect · hope · hope for · intend'),
  ...family({ takes: THAT, hears: true, trails: true }, 'be told · be informed · be assured'),
  ...family({ takes: THAT, hears: true, trails: true, of: 'court' }, 'hear'),
  ...family(
    { takes: THAT, of: 'court' },
    'rule · hold · find · determine · decide · decree · order',
  ),
  ...family(
    { takes: ['that', 'question'], trails: true, of: 'evidence' },
    'show · reveal · demonstrate',
  ),
  ...family(
    { takes: THAT, trails: true, of: 'evidence' },
    'find · indicate · suggest · imply · determine · mean · note · state · record · document',
  ),
  ...family(
    { takes: THAT, trails: true, ambiguous: true },
    'continue · conclude · finish · relate · reminisce · whisper · shout · yell · scream · cry · agree · concur · read · post · share · imply · signal · determine · assess · observe · comment · laugh · smile · shrug · nod · volunteer · venture · ponder · demand · plead · press · urge · remember · promise · pledge · threaten',
  ),
  ...family(
    { takes: ['that', 'question'], trails: true, ambiguous: true },
    'ask · wonder · inquire · enquire · query · question',
  ),
  ...family({ takes: THAT, ambiguous: true }, 'understand · learn · know · discover'),
  // To make known, praise, blame, look ahead to a thing.
  ...family(
    { takes: OBJECT },
    `announce · reiterate · repeat · propose · declare · proclaim · predict · forecast · foresee · envisage · anticipate · expect · estimate · fear · recommend · suggest · acknowledge · admit · concede · disclose · divulge · confirm · affirm · reaffirm · report · note · explain ·
     outline · detail · describe · cite · stress · underline · underscore · emphasise · emphasize · highlight · express · voice · renew · warn of · warn against · warn about · caution against · speak of · speak about · talk of · talk about · hint at · allude to · refer to · point to · tell of · boast of · boast about`,
  ),
  ...family({ takes: OBJECT, of: 'evidence' }, 'reveal · indicate'),
  ...family(
    { takes: OBJECT },
    `welcome · praise · hail · herald · commend · applaud · laud · extol · salute · endorse · defend · tout · trumpet · thank · congratulate · pay tribute to · condemn · denounce · decry · deplore · criticise · criticize · slam · blast · lambast · lambaste ·
     castigate · chastise · chide · rebuke · reprimand · admonish · berate · scold · upbraid · excoriate · assail · deride · ridicule · mock · lash out at · hit out at · rail against · speak out against · regret · lament · bemoan · rue · mourn ·
     question · downplay · play down · characterise · characterize · portray · depict · label · brand · complain of · complain about · object to · protest · protest against · take issue with · apologise for · apologize for · threaten`,
  ),
  ...family({ takes: ['naming'] }, 'call · deem · dub · term · consider · pronounce'),
  ...family({ takes: OBJECT, needs: ['to'] }, 'attribute · liken · ascribe'),
  ...family(
    { takes: DEMAND },
    'urge · call on · call upon · call for · appeal to · ask · implore · beseech · beg · exhort · encourage · invite · order · instruct · command · advise · warn · request · challenge · press · pressure · tell · threaten · vow · pledge · promise · demand · propose · offer · plead with · lobby',
  ),
  ...family(
    { takes: ['infinitive'] },
    'vow · pledge · promise · threaten · offer · swear · volunteer',
  ),
  ...family(
    { takes: ['object', 'that'] },
    'demand · call for · appeal for · urge · request · plead for · push for · press for · lobby for · campaign for · argue for · argue against · advocate · insist on · insist upon · vow · pledge · promise',
  ),
  ...family(
    { takes: OBJECT, accuses: true },
    'accuse · blame · fault · point the finger at · point fingers at · implicate · lay the blame on · put the blame on · pin the blame on · place the blame on',
  ),
  ...family({ takes: THAT, stance: 'doubt' }, 'charge'),
  ...family({ takes: OBJECT, accuses: true, needs: ['responsible', 'accountable'] }, 'hold'),
  ...family(
    {
      takes: OBJECT,
      needs: [
        'toll',
        'number',
        'figure',
        'cost',
        'count',
        'loss',
        'losses',
        'damage',
        'damages',
        'bill',
        'value',
        'turnout',
        'price',
        'odds',
        'chance',
        'chances',
        'total',
        'arrests',
        'deaths',
        'cases',
        'losses',
        'damage',
        'crowd',
        'crowds',
        'attendance',
        'audience',
        'size',
        'age',
        'share',
        'proportion',
        'tally',
        'population',
        'membership',
        'strength',
        'magnitude',
      ],
    },
    'put',
  ),
  ...family(
    { takes: OBJECT, needs: ['toll', 'tally', 'count'] },
    'raise · revise · lower · update',
  ),
]

/** Openings of a phrase that names whose words the sentence holds. */
export const sourcePhrases: readonly string[] =
  'according to · in the words of · in the view of · in the opinion of · as per · quoting · citing · attributed to'
    .split('·')
    .map((phrase) => phrase.trim())

/** Impersonal reports: the outlet's own voice; the assertion begins after them. */
export const impersonalCues: readonly string[] =
  `it is reported that · it was reported that · it has been reported that · it is said that · it was said that · it is believed that · it was believed that · it is understood that · it is thought that · it was learned that · it is known that · it is expected that · it was announced that · it is noteworthy that · it is worth noting that · it is worth mentioning that · it should be noted that · it is worthy to mention that · worth mentioning that · it turned out that · it emerged that · it is noted that · noteworthy that · it bears mentioning that · reports say that · reports said that`
    .split('·')
    .map((phrase) => phrase.trim())

/** Occasions of speech, after which the place and moment of saying go on: in a statement, at a news conference. */
export const occasions: readonly string[] =
  `statement statements conference briefing interview speech address remarks comments comment release message letter meeting press report tweet twitter facebook telegram television tv radio video reporters journalists lawmakers parliament
  condition reply response answer note post account phone telephone call email e-mail website site ceremony session forum summit gathering rally visit talks sermon brief communique column article online`.split(
    /\s+/u,
  )
