/** Terms of the axes of `src/axes/diplomacy.ts`, in its order. */
export const diplomacy = `
agreement
  a: agree, agreement, pact, compromise, see eye to eye, on the same page, common ground, shared view, settle differences, concur, peace accord, an accord,
     the accord, accord with
  b: disagree, disagreement, dispute, differ, difference of opinion, differences, discord, contention, at odds, contradict, contradiction, sticking point,
     quarrel, diverge, conflicting accounts, conflicting views
signature
  a: signature, signatory, ink a deal, inked, put its name, sign a, sign the, sign an, signing of, signed by, signed on, signing ceremony
  b: refuse to sign, not sign, did not sign, decline to sign, unsigned, non-signatory, refusal to sign, will not sign
acceptance
  a: accept, acceptance, approve of, consent, welcome, agreed to, embrace, endorse, respond positively, acquiesce, say yes, willing to, willingness,
     receptive
  b: reject, rejection, refuse, refusal, turned down, decline to, rebuff, spurn, unacceptable, dismiss the proposal, reservations, say no,
     unwilling, oppose, object, objection
insistence
  a: insist, insistence, stick to, adhere to its position, hold firm, stand its ground, red lines, uncompromising, refuse to budge, unwavering,
     intransigence, intransigent, dig in, cling to
  b: concede, concessions, backed down, give ground, give in, climb down, yield, soften, flexible, flexibility, relent, capitulate, waive, compromise on
compliance
  a: comply, compliance, adhere, adherence, abide, respected the, honour the agreement, honor the agreement, implement, implementation, commit to,
     commitment, observe the truce, uphold, meet its obligations, conform
  b: violate, violation, breach, infringe, infringement, flout, renege, non-compliance, noncompliance, broke the truce, disregard, defy, defiance,
     contravene, circumvent, break its promise, break the agreement, fail to comply
ties
  a: rapprochement, normalise, normalize, normalisation, normalization, restore ties, restore relations, improve relations, strengthen ties, closer ties,
     closer relations, friendship, partnership, exchange ambassadors, mend fences, warming relations
  b: cut ties, severed ties, severed relations, broke off relations, cut relations, recalled its ambassador, expel the ambassador, expel diplomats,
     strained relations, hostility, diplomatic row, diplomatic crisis, estrangement, rupture, rift with
sanctions
  a: impose sanctions, new sanctions, tighten sanctions, extend sanctions, sanctions against, sanctions on, blacklist, freeze assets, asset freeze,
     embargo, snapback, reimpose, additional sanctions, slap sanctions
  b: lifted sanctions, lifting of sanctions, ease sanctions, sanctions relief, remove sanctions, waive sanctions, drop sanctions, lift the embargo,
     unfreeze, delist, end sanctions, sanctions waiver
recognition
  a: recognise, recognize, recognition, recognised as, acknowledge the state, diplomatic recognition, international recognition
  b: derecognise, derecognize, withdraw recognition, refuse to recognise, refuse to recognize, not recognise, not recognize, unrecognised, unrecognized,
     non-recognition
cooperation
  a: cooperate, co-operate, cooperation, co-operation, cooperative, facilitate, facilitation, help, assist, assistance, coordinate, coordination,
     contribute, contribution, work together, collaborate, collaboration, promote, foster
  b: obstruct, obstruction, hinder, hindrance, hamper, impede, impediment, block efforts, sabotage, derail, disrupt, frustrate, stonewall,
     delaying tactics, scuttle, torpedo, undermine efforts, spoiler, non-cooperation
attendance
  a: attend, attendance, participate, participation, took part, delegation arrived, sent a delegation, joined the talks, be represented, come to the table
  b: boycott, stayed away, skip, absent from, non-attendance, refuse to attend, will not attend, shun, snub, did not attend, not take part, no-show
holding
  a: held a meeting, meet, convene, host, held talks, sit down with, hold a summit, session held, took place
  b: cancel, cancellation, called off, scrap, scrub, drop plans, ditched
membership
  a: join, membership, accede, accession, sign for the club, sign with, enrol, enroll, transfer to, become a member, enlist, admitted as
  b: left the club, left the party, leave the union, quit the party, part ways, depart from, expelled from the party, withdraw from the union, secede from,
     resigned from the party, exit from the union
withdrawal
  a: stay, remain in, stay put, stand firm, hold out, hold on to, steadfast, keep its place, stay in the, remain part
  b: withdraw, withdrawal, pulled out, walked out, quit, left the talks, exit, leave the agreement, back out, opt out
solution
  a: political solution, political settlement, political process, political transition, diplomatic solution, peaceful solution, peaceful settlement,
     negotiated settlement, negotiated solution, dialogue, negotiating table, peaceful means, through talks, diplomacy, political track
  b: military solution, military option, by force, military means, use force, force of arms, military victory, military action, on the battlefield,
     military resolution, security solution, force alone, resort to arms
neutrality
  a: neutral, neutrality, impartial, impartiality, unbiased, even-handed, honest broker, balanced, non-aligned
  b: bias, partisan, partial to, one-sided, double standards, took sides, complicit, complicity, collusion, collude, favour one side, partiality
independence
  a: independence, independent, sovereignty, sovereign, autonomy, autonomous, self-rule, self-determination, end of occupation
  b: dependence, dependent, occupation, occupied, hegemony, domination, dominate, subservient, subordinate, colonial, dictates, tutelage, vassal, proxy
alliance
  a: ally, allied, alliance, friendly country/nation/state, strategic partner, allied with
  b: enemy, foe, adversary, arch-enemy, hostile to/country/state/power, rival power, archrival
apology
  a: apologise, apologize, apology, say sorry, express regret, expressed remorse, beg forgiveness, ask for forgiveness
  b: refuse/decline to apologise/apologize, no/without apology/apologies, unapologetic, not apologise/apologize, no remorse, no regrets, unrepentant
`
