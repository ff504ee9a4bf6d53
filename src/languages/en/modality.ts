import type { Modality } from '#domain/frame.ts'
import type { NegationEntry } from '#languages/types.ts'

/** Words after it, within the clause, that a negation turns round. */
const AUXILIARY_REACH = 5
const NOUN_REACH = 4
/** What is not shown to be true is a whole clause. */
const CLAUSE_REACH = 8

function negating(reach: number, terms: string, particle = false): readonly NegationEntry[] {
  return terms
    .split('·')
    .map((term) => term.trim())
    .map((term) => ({ term, reach, particle }))
}

export const negation: readonly NegationEntry[] = [
  // Reach 0 is no negation, it only looks like one.
  ...negating(
    0,
    `not for the first time · not the first time · not the first · no doubt · no wonder · no matter · whether or not · not least · not surprisingly`,
  ),
  ...negating(
    CLAUSE_REACH,
    `no evidence … that · no proof … that · no sign … that · no indication … that · no evidence that · no evidence of · no evidence to suggest · no proof that · no proof of · no sign that · no sign of · no signs of · no indication that · no indication of · no truth to · no truth in · nothing to suggest · nothing to indicate · not true that · no reason to believe · no suggestion that`,
  ),
  ...negating(
    AUXILIARY_REACH,
    `not · never · cannot · can't · don't · doesn't · didn't · won't · wouldn't · shouldn't · couldn't · isn't · aren't · wasn't · weren't · hasn't · haven't · hadn't · mustn't · needn't · ain't ·
     cant · dont · doesnt · didnt · wouldnt · shouldnt · couldnt · isnt · arent · wasnt · werent · hasnt · havent · hadnt · no longer · no more · nor · neither · hardly · scarcely · barely · rarely · seldom · nobody · no one · nothing · nowhere · none`,
    true,
  ),
  ...negating(
    NOUN_REACH,
    `no · without · lack of · lacks · lacked · lacking · absence of · instead of · rather than · short of · free of · rid of · devoid of · except · other than`,
    true,
  ),
  ...negating(
    AUXILIARY_REACH,
    `fail to · fails to · failed to · failing to · failure to · refuse to · refuses to · refused to · refusing to · refusal to · decline to · declines to · declined to · unable to · inability to · stop short of · stopped short of ·
     far from · yet to · anything but · by no means · in no way · prevented from · barred from · denies · denied · deny · denying · ruled out · rule out · rules out · cease to · ceased to`,
  ),
]

function modal(kind: Modality, terms: string): Record<string, Modality> {
  return Object.fromEntries(terms.split('·').map((term) => [term.trim(), kind]))
}

export const modality: Readonly<Record<string, Modality>> = {
  ...modal(
    'possible',
    `may · might · could · can · possibly · perhaps · maybe · probably · likely · unlikely · possible · potential · potentially · apparently · allegedly · reportedly · seems · seem · seemed · appears · appear · appeared ·
     expected · suspected · presumed · presumably · believed · thought to · likelihood · it is possible · risk of · at risk`,
  ),
  ...modal(
    'planned',
    `will · shall · won't · would · going to · about to · set to · due to · scheduled · scheduled to · plans to · plan to · planned · planning to · intends to · intend to · intended to · intention · prepares to · preparing to · prepared to ·
     ready to · poised to · aims to · aim to · vowed to · pledged to · promised to · agreed to · upcoming · forthcoming · is to · are to`,
  ),
  ...modal(
    'wished',
    `should · must · ought · ought to · need to · needs to · has to · have to · hope · hopes · hoped · hoping · wish · wishes · wants · want · wanted · urges · urged · urge · calls for · called for · calling for · call on · called on · demands ·
     demanded · demand · seeks · seek · sought · asked to · requested · proposes · proposed · propose · suggested · recommends · recommended · let us`,
  ),
  ...modal(
    'conditional',
    `a reading above · a reading below · readings above · readings below · reading of more than · reading of less than · if · unless · provided that · providing · on condition that · in case · in case of · in the event of · as long as · should it · otherwise · whether · were it to · would have · could have · might have`,
  ),
}

export const purposeMarkers: readonly string[] =
  `in order to · so as to · with the aim of · with a view to · for the purpose of · aimed at · aiming to · aiming at · with the goal of · with the intention of · designed to · intended to · meant to · in a bid to · in an effort to · in an attempt to · so that · in order that · for the sake of · to ensure that · in pursuit of`
    .split('·')
    .map((marker) => marker.trim())

export const exclusiveMarkers: readonly string[] =
  `only · solely · exclusively · nothing but · nobody but · no one but · alone · merely · purely · just · none other than · limited to · restricted to · confined to · the sole · the only`
    .split('·')
    .map((marker) => marker.trim())
