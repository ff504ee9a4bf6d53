import type { Stance } from '#domain/claim.ts'

/**
 * What may follow a cue and be its content; a quotation or colon always may.
 * `that`: a that-clause. `bare`: a clause without that (said the talks failed). `object`: a noun phrase
 * or gerund (condemned the attack, denied carrying out …). `demand`: someone to do something (urged X to …).
 */
export type Complement = 'that' | 'bare' | 'object' | 'demand'

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

/** Verbs of saying by family; every inflected form is made in cue-index.ts. */
export const cues: readonly CueEntry[] = [
  ...family({ takes: BARE, trails: true }, 'say · add · go on to say'),
  ...family({ takes: BARE, trails: true, tells: true }, 'tell'),
  ...family(
    { takes: THAT, tells: true },
    'inform · notify · brief · remind · reassure · convince · advise',
  ),
  ...family({ takes: BARE, tells: true, stance: 'affirm' }, 'assure'),
  ...family(
    { takes: THAT, trails: true },
    'state · note · remark · explain · mention · point out · argue · reply · recall · conclude · clarify · elaborate · testify · opine · muse · quip · joke · concede · acknowledge · admit · caution · counter · retort · declare · report · write · tweet · complain · predict · estimate · suggest · hint · warn · announce · propose · recommend · forecast · specify · exclaim',
  ),
  ...family(
    { takes: THAT, stance: 'affirm', trails: true },
    'stress · insist · affirm · reaffirm · confirm · reveal · disclose · underline · underscore · emphasise · emphasize · maintain · reiterate · assert · vow · swear · uncover · highlight · prove · establish · verify · attest',
  ),
  ...family(
    { takes: OBJECT, stance: 'doubt', needs: ['responsibility', 'victory', 'success', 'credit'] },
    'claim',
  ),
  ...family({ takes: BARE, stance: 'doubt', trails: true }, 'claim · allege · purport · boast'),
  ...family(
    { takes: THAT_OR_OBJECT, stance: 'deny' },
    'deny · reject · dismiss · refute · rebut · rebuff · repudiate · disavow · rule out',
  ),
  ...family(
    { takes: BARE, trails: true },
    'believe · think · consider · expect · hope · fear · suspect · feel',
  ),
  ...family(
    { takes: THAT, trails: true, ambiguous: true },
    'continue · respond · answer · relate · recount · reflect · whisper · shout · cry · ask · wonder · agree · read · post · indicate · imply · signal · calculate · lament · reason · observe · comment',
  ),
  ...family({ takes: THAT, ambiguous: true }, 'show · find · understand · learn · know'),
  ...family(
    { takes: OBJECT },
    'announce · reiterate · repeat · propose · welcome · praise · hail · commend · applaud · laud · condemn · denounce · decry · deplore · criticise · criticize · slam · blast · lambast · lambaste · regret · endorse · describe · characterise · characterize · label · brand · express · voice · renew · stress · underline · underscore · emphasise · emphasize · highlight · declare · predict · recommend · acknowledge · admit · disclose · reveal · confirm · affirm · reaffirm · report · note · explain · outline · cite · warn of · warn against · caution against · speak of · speak about · talk about · complain of · complain about · hint at · allude to · refer to · point to · object to · protest against · boast of · apologise for · apologize for · thank · congratulate · mourn · threaten',
  ),
  ...family(
    { takes: DEMAND },
    'urge · call on · call upon · appeal to · ask · implore · beg · exhort · encourage · invite · order · instruct · advise · warn · request · threaten · vow · pledge · promise · demand · propose',
  ),
  ...family(
    { takes: ['object', 'that'] },
    'demand · call for · appeal for · urge · request · plead for · push for · advocate · insist on · vow · pledge · promise',
  ),
  ...family(
    { takes: OBJECT, accuses: true },
    'accuse · blame · point the finger at · point fingers at · implicate · lay the blame on · put the blame on',
  ),
  ...family({ takes: OBJECT, accuses: true, needs: ['responsible', 'accountable'] }, 'hold'),
  ...family({ takes: OBJECT, needs: ['toll', 'number', 'figure', 'cost', 'count'] }, 'put'),
]

/** Verbs after which a noun-phrase object is no statement of its own unless it names one of these. */
export const statementNouns: readonly string[] =
  `need necessity importance commitment support rejection readiness willingness determination concern hope condemnation solidarity call demand position stance opposition regret denial claim accusation allegation warning plan intention belief
  confidence fear doubt appeal pledge promise offer proposal request right responsibility result start end launch death arrest beginning resumption closure deal agreement ceasefire truce sanction withdrawal victory sorrow gratitude
  satisfaction optimism pessimism scepticism skepticism outrage alarm sympathy condolence interest desire wish keenness refusal urgency possibility danger risk consequence`.split(
    /\s+/u,
  )

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
