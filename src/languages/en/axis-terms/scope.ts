/** Terms of the axes of `src/axes/scope.ts`, in its order. */
export const scope = `
quantity
  a: all, every, entire, whole, without exception, each, altogether, universal, everyone, 100 percent
  b: some, several, part of, a number of, a few, a handful, handful, a portion, some of, in part
majority
  a: majority, most of, vast majority, mostly, bulk of, more than half, predominantly, overwhelming majority
  b: minority, less than half, small number, tiny fraction, small percentage, small minority, few people, small fraction
extent
  a: comprehensive, full-scale, all-out, inclusive, sweeping, far-reaching, wide-ranging, nationwide, across the board, thorough
  b: partial, limited to, narrow, selective, piecemeal, restricted to, confined to, incomplete, patchy, localised, localized
duration
  a: permanent, durable, sustainable, long-term, enduring, indefinite, everlasting, for good, open-ended, perpetual, lasting peace, lasting solution,
     lasting settlement, lasting ceasefire
  b: temporary, interim, short-term, provisional, transitional, short-lived, for now, stopgap, fleeting, time-limited
inclusion
  a: include, inclusion, involve, encompass, invite, invitation, incorporate, represent all, bring in
  b: exclude, exclusion, except, exempt, exemption, left out, sideline, marginalise, marginalize, omit, uninvited, bar from, disqualify
participation
  a: joint, together, collective, multilateral, bilateral, in cooperation with, in coordination with, shared, in consultation with, trilateral,
     in concert with
  b: unilateral, alone, single-handedly, one side only, without coordination, without consultation, on its own, go it alone, without consulting,
     single-handed
directness
  a: direct, face-to-face, face to face, direct talks, in person, head-to-head, without mediators, direct line
  b: indirect, through mediators, via mediators, proxy talks, indirect talks, through intermediaries, shuttle diplomacy, proximity talks, by proxy
condition-set
  a: unconditional, without conditions, without preconditions, no preconditions, no strings attached, unconditionally, without precondition
  b: conditional, preconditions, on condition, provided that, subject to, contingent, proviso, stipulate, strings attached
voluntariness
  a: voluntary, voluntarily, willingly, of their own accord, of their own free will, by choice
  b: forced to, were forced, forced displacement, forced labour, forced labor, forced return, by force, forcibly, compulsory, mandatory, coerce, coercion,
     coercive, under duress, obligatory, involuntary
isolation
  a: isolated incident, isolated incidents, isolated case, isolated cases, one-off, lone wolf
  b: systematic, systematically, systemic, widespread, pattern of, endemic
necessity
  a: necessary, necessity, essential, indispensable, vital, required, crucial need, urgent need, imperative, inevitable
  b: unnecessary, needless, no need, superfluous, uncalled for, unjustified, unwarranted, redundant, pointless
weight
  a: important, importance, significant, significance, historic, pivotal, key role, momentous, landmark, influential, consequential
  b: marginal, insignificant, symbolic, cosmetic, trivial, unimportant, irrelevant, meaningless, of no value, peripheral
effect
  a: beneficial, constructive, helpful, useful, fruitful, advantageous, worthwhile, salutary, of benefit, of use
  b: harmful, detrimental, counterproductive, unhelpful, useless, pernicious
motive
  a: humanitarian reasons, humanitarian grounds, humanitarian motives, humanitarian purposes, purely humanitarian, humanitarian concerns,
     humanitarian duty, humanitarian considerations
  b: political reasons, political motives, politically motivated, political purposes, political gains, political agenda, hidden agenda,
     political considerations, political goals, political ends, propaganda
place-beside
  a: alternative, substitute, replace, replacement, in place of, supplant, supersede, in lieu of, bypass, compete with
  b: complement, complementary, supplement, supplementary, in support of, pave the way, in parallel, as part of, building on, reinforce the geneva,
     supporting track
`
