/** Terms of the axes of `src/axes/politics.ts`, in its order. */
export const politics = `
support
  a: support, supporter, endorse, endorsement, favour, favor, in favour, stand by, stand with, advocate, champion of, vote for, voted for, side with,
     solidarity with, backed by, backing of, backing for, back the
  b: oppose, opposed, against the plan, vote against, voted against, objection, speak out against, stand against, abandon its allies, protest against
adoption
  a: adopt, adoption, pass the resolution, passed the resolution, pass the bill, passed a law, passed a resolution, approve, approval, ratify,
     ratification, enact, vote in favour, voted in favour, approve the law
  b: veto, vetoed, vote down, voted down, strike down, struck down, block the resolution, blocked a resolution, blocked the resolution, annul, repeal,
     overturn, quash, blocked the bill, reject the bill
office
  a: appoint, appointment, name as, nominate, nomination, install, sworn in, swear in, take office, took office, elect as, promote to, assume the post
  b: dismiss, dismissal, sack, fire the minister, fired the, oust, remove from office, removed from office, topple, depose, unseat, impeach, strip of,
     overthrow, relieve of
resignation
  a: remain in office, stay in office, stay in power, remain in power, cling to power, keep his post, stay on as, remain president, run for another term,
     retain power, refuse to resign, refused to resign, second term, third term, another term, clinging to power, new term
  b: resign, resignation, step down, stepped down, stand down, stood down, step aside, relinquish power, give up power, leave office, bow to pressure,
     quit his post, hand over power, abdicate
legitimacy
  a: legitimate, legitimacy, elected government, democratically elected, rightful, duly elected, legitimate representative
  b: illegitimate, lost legitimacy, lost its legitimacy, coup, usurper, usurp, puppet, putsch, illegitimacy, junta, self-styled
fairness
  a: fair, fairness, just settlement, impartial vote, free and fair, transparent, transparency, equitable, equal footing, integrity, democratic vote
  b: rig, rigged, fraud, fraudulent, unfair, unjust, injustice, sham, manipulate, manipulation, irregularity, politicised, politicized, farce, show trial,
     ballot stuffing, stolen election, stole the election, stolen votes, vote-buying, vote buying, vote rigging
unity
  a: unity, unify, unification, reunite, cohesion, cohesive, solidarity, territorial integrity, reconciliation, reconcile, consensus, national unity,
     close ranks, a united, unity of, stand united
  b: divide, divided, partition, split, splinter, fragment, fragmentation, rift, secession, secede, separatist, separatism, schism, breakaway, disunity,
     factional, infighting, deep divisions, internal divisions, divisions among, divisions within, division of
stability
  a: stability, stable, stabilise, stabilize, law and order, order restored, normality, return to normal
  b: unrest, instability, unstable, chaos, chaotic, turmoil, anarchy, disorder, destabilise, destabilize, riot, upheaval, lawlessness, volatile,
     security vacuum, mayhem
freedom
  a: freedom, liberty, liberties, press freedom, free speech, freedom of expression, pluralism, civil rights, openness
  b: repression, repress, repressive, oppress, oppression, suppress, suppression, crackdown, crack down, persecute, persecution, censor, tyranny,
     dictatorship, authoritarian, brutality
violence
  a: peaceful, peacefully, nonviolent, non-violent, nonviolence, passed off peacefully, without violence, free of violence, non-violence, in peace
  b: violence, violent, violently, bloody, bloodshed, savage
corruption
  a: anti-corruption, fight corruption, fighting corruption, combat corruption, tackle corruption, fight against corruption
  b: corruption, corrupt, bribe, bribery, embezzle, embezzlement, graft, nepotism, kickback
benefit
  a: public interest, common good, national interest, interest of the people, interests of the people, benefit of the people, benefit of all,
     mutual benefit, for the good of, serve the people
  b: narrow interests, self-interest, personal gain, personal interest, personal interests, vested interests, selfish, corruption, private gain,
     partisan interests, foreign agenda, enrich themselves, ambitions of
opinion
  a: praise, commend, applaud, hail, laud, pay tribute, paid tribute, salute, congratulate, compliment, appreciate, appreciation, admire
  b: condemn, condemnation, denounce, denunciation, criticise, criticize, criticism, decry, deplore, slam, lash out, rebuke, censure, castigate, outrage,
     blast the, deride
permission
  a: allow, permit, permission, authorise, authorize, authorisation, authorization, let in, grant access, green light, license, legalise, legalize,
     give access, sanctioned the
  b: ban, prohibit, prohibition, forbid, prevent, outlaw, restrict, restriction, disallow, deny access, denied access, block access, preclude,
     barred from entering
restrictions
  a: ease restrictions, eased restrictions, easing restrictions, lift restrictions, lifted restrictions, lifting restrictions, relax restrictions,
     lift the ban, lifted the ban, lifting the ban, ease the rules
  b: tighten restrictions, impose restrictions, imposed restrictions, tougher restrictions, new restrictions, strict restrictions, lockdown, curfew,
     quarantine, tight security, tightened security
equality
  a: equality, equal rights, equal treatment, equal opportunity, equal opportunities, on equal terms
  b: discrimination, discriminate, discriminatory, inequality, racism, racist, unequal, segregation, apartheid
`
