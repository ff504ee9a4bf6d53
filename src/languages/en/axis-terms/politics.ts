/** Terms of the axes of `src/axes/politics.ts`, in its order. */
export const politics = `
support
  a: support, supporter, endorse, endorsement, favour, favor, stand by, stand with, advocate, champion of, vote for, side with,
     solidarity with, backed by, backing of, backing for, back the, welcome, encourage, defend the
  b: oppose, against the plan, vote against, objection, speak out against, stand against, abandon its allies, protest against, reject, rejection,
     criticise, criticize, criticism, object to, opposition to, warn against
adoption
  a: adopt, adoption, passed the resolution, pass the bill, passed a law, passed a resolution, approve, approval, ratify, ratification, enact,
     vote in favour
  b: veto, vote down, struck down, blocked a resolution, blocked the resolution, annul, repeal, overturn, quash, blocked the bill, reject the bill
office
  a: appoint, appointment, name as, nominate, nomination, install, swear in, took office, elect as, promote to, assume the post, remain in office,
     stay in office, stay on as, keep his/her post
  b: dismiss, dismissal, sack, fire the minister, fired the, oust, remove from office, topple, depose, unseat, impeach, strip of, overthrow, relieve of,
     resign, resignation, step down
resignation
  a: remain in office, stay in office, stay in power, remain in power, keep his post, stay on as, remain president, run for another term, retain power,
     refuse to resign, second term, third term, another term, clinging to power, new term
  b: resign, resignation, step down, stood down, step aside, relinquish power, give up power, leave office, bow to pressure, quit his post,
     hand over power, abdicate
legitimacy
  a: legitimate, legitimacy, elected government, democratically elected, rightful, duly elected, legitimate representative
  b: illegitimate, lost legitimacy, lost its legitimacy, coup, usurper, usurp, puppet, putsch, illegitimacy, junta, self-styled
fairness
  a: fair, fairness, just settlement, impartial vote, free and fair, transparent, transparency, equitable, equal footing, integrity, democratic vote
  b: rig, fraud, fraudulent, unfair, unjust, injustice, sham, manipulate, manipulation, irregularity, politicised, politicized, farce, show trial, politically motivated, political verdict, verdict was political, political trial, kangaroo court,
     ballot stuffing, stolen election, stole the election, stolen votes, vote-buying, vote buying, vote rigging
unity
  a: unity, unify, unification, reunite, cohesion, cohesive, solidarity, territorial integrity, reconciliation, reconcile, consensus,
     close ranks, a united, stand united
  b: divide, partition, split, splinter, fragment, fragmentation, rift, secession, secede, separatist, separatism, schism, breakaway, disunity, factional,
     infighting, deep divisions, internal divisions, divisions among, divisions within, division of
stability
  a: stability, stable, stabilise, stabilize, law and order, order restored, normality, return to normal
  b: unrest, instability, unstable, chaos, chaotic, turmoil, anarchy, disorder, destabilise, destabilize, riot, upheaval, lawlessness, volatile,
     security vacuum, mayhem
freedom
  a: freedom, liberty, press freedom, free speech, freedom of expression, pluralism, civil rights, openness
  b: repression, repress, repressive, oppress, oppression, suppress, suppression, crackdown, crack down, persecute, persecution, censor, tyranny,
     dictatorship, authoritarian, brutality
violence
  a: peaceful, nonviolent, non-violent, nonviolence, passed off peacefully, without violence, free of violence, non-violence, in peace
  b: violence, violent, violently, bloody, bloodshed, savage
corruption
  a: anti-corruption, fight corruption, fighting corruption, combat corruption, tackle corruption, fight against corruption
  b: corruption, corrupt, bribe, bribery, embezzle, embezzlement, graft, nepotism, kickback
benefit
  a: public interest, common good, national interest, interests of the people, benefit of the people, benefit of all, mutual benefit, for the good of,
     serve the people
  b: narrow interests, self-interest, personal gain, personal interests, vested interests, selfish, corruption, private gain, partisan interests,
     foreign agenda, enrich themselves, ambitions of
opinion
  a: praise, commend, applaud, hail, laud, paid tribute, salute, congratulate, compliment, appreciate, appreciation, admire, welcome, encourage
  b: condemn, condemnation, denounce, denunciation, criticise, criticize, criticism, decry, deplore, slam, lash out, rebuke, censure, castigate, outrage,
     blast the, deride
permission
  a: allow, permit, permission, authorise, authorize, authorisation, authorization, let in, grant access, green light, license, legalise, legalize,
     give access, sanctioned the
  b: ban, prohibit, prohibition, forbid, prevent, outlaw, restrict, restriction, disallow, deny access, block access, preclude, barred from entering
restrictions
  a: ease restrictions, eased restrictions, easing restrictions, lift restrictions, lifted restrictions, lifting restrictions, relax restrictions,
     lift the ban, lifted the ban, lifting the ban, ease the rules
  b: tighten restrictions, impose restrictions, tougher restrictions, new restrictions, strict restrictions, lockdown, curfew, quarantine, tight security,
     tightened security
equality
  a: equality, equal rights, equal treatment, equal opportunity, equal opportunities, on equal terms
  b: discrimination, discriminate, discriminatory, inequality, racism, racist, unequal, segregation, apartheid
turnout
  a: high/heavy/strong/record/big/large/good turnout, large/big/huge crowd, turnout be high/strong, packed, sold out, long queues/lines
  b: low/poor/weak/light turnout, turnout be low/weak/poor, voter apathy, sparsely, poorly attended, small crowd, empty seats
government-formation
  a: form a/the/new? government/coalition/cabinet, coalition government/deal, unity government, coalition/cabinet/government be? formed,
     formation of a/the? government/cabinet, new government/cabinet
  b: fail to form, coalition/government collapse/fell, collapse/fall of the? government/coalition, dissolve parliament/the, political vacuum,
     hung parliament, caretaker government, snap election
moderation
  a: moderate, moderation, centrist, reformist, middle-of-the-road, mainstream party/politician, pragmatic, pragmatist
  b: extremist, extremism, radical, radicalism, radicalise, radicalize, hard-line, hardline, hardliner, far-right, far-left, fundamentalist, fanatic,
     ultranationalist
protest
  a: protest, protester, demonstrate against, demonstration, demonstrator, rally against, sit-in, take to the streets, march against
  b: disperse/clear/quell/crush the? protesters/protest/protests/demonstrators/demonstration/sit-in/crowd,
     break up the/a? protest/demonstration/sit-in, protest/sit-in/rally be? dispersed/cleared, crackdown on protesters
eligibility
  a: eligible, eligibility, qualify to run/vote/stand, meet the requirements/criteria, cleared to run/stand, approve/accept candidates/the candidacy
  b: ineligible, disqualify, disqualification, barred from running/standing/voting/contesting/office, struck off, reject his/her candidacy,
     not eligible, fail to meet the? requirements/criteria
confidence-vote
  a: win a/the/parliament's? confidence, win/survive a/the? confidence/no-confidence vote, vote of confidence
  b: no-confidence vote/motion, vote of no confidence, lose the confidence, impeach, impeachment, motion of censure, lose a confidence
citizenship
  a: grant/give/receive/gain/acquire/obtain/hold/apply for? citizenship/nationality, naturalise, naturalize, naturalisation, naturalization,
     dual national/nationality/citizenship
  b: strip/revoke/withdraw/lose/remove/deprive/renounce of/his/her/their/the? citizenship/nationality, stateless
settlement-building
  a: build/expand/approve/new/construct settlement/settlements/settler homes?, settlement building/construction/expansion/activity/units
  b: freeze/halt/stop/dismantle/evacuate/demolish/remove/end settlement/settlements building?/construction?/activity?, settlement freeze,
     dismantle outposts, evacuate settlers
`
