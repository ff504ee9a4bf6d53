/** Terms of the axes of `src/axes/courts.ts`, in its order. */
export const courts = `
custody
  a: set free, pardon, amnesty, prisoner swap, prisoner exchange, let go, bail, release from prison, free prisoners, release of prisoners,
     release of detainees, release prisoners, release detainees, been released, released from, were freed, release him, release them, acquit, acquittal
  b: arrest, detain, detention, detainee, imprison, imprisonment, jail, custody, capture suspects, rounded up, apprehend, prisoner, incarcerate, locked up,
     behind bars
guilt
  a: acquit, acquittal, innocent, innocence, cleared of, not guilty, charges dropped, dropped charges, exonerated by, found innocent
  b: guilty, convict, conviction, sentenced, sentence to, found guilty, jailed for, verdict against, condemned to death, life imprisonment
legality
  a: legal, lawful, constitutional, within the law, under international law, licensed, legitimate under law, in accordance with the law
  b: illegal, unlawful, unconstitutional, outlawed, against the law, breach of law, violation of international law, illicit, violates the law, war crime,
     unlicensed, criminal act
intent
  a: deliberate, intentional, premeditated, on purpose, planned attack, systematic, wilful, willful, calculated, knowingly, orchestrated, sabotage,
     saboteur, arson, arsonist, foul play, set on purpose, deliberately set
  b: accident, accidental, by mistake, mistakenly, unintentional, inadvertent, unintended, error, technical fault, malfunction, mishap, coincidence,
     misfire, not intended, electrical fault, short circuit, faulty wiring, mechanical failure, technical failure, natural causes, gas leak
accusation
  a: accuse, accusation, blame, responsible for, responsibility for the, charge with, implicate, allege, point the finger, behind the attack,
     behind the bombing, held responsible, culprit, perpetrator, carried out by, perpetrated by, indict, complicit in
  b: exonerate, absolve, clear of blame, no link, no role, no involvement, had nothing to do, nothing to do with, not responsible, not behind, uninvolved,
     no evidence, denied any role, not to blame, vindicate
responsibility
  a: claimed responsibility, take responsibility, admit responsibility, acknowledge responsibility, own up, accept responsibility, claimed the attack
  b: deny responsibility, deny involvement, denied any involvement, disown, disavow, disclaim, distance itself, deny any role, rejected responsibility
charges
  a: charged with, file charges, file a lawsuit, indict, indictment, put on trial, opened an investigation, launch an investigation
  b: drop charges, drop the charges, charges were dropped, case dismissed, dismiss the case, dismissed the charges, closed the investigation,
     close the case, threw out the case, case was closed
escape
  a: fled the scene, fled the country, fugitive, on the run, at large, escaped from, managed to escape, jailbreak
  b: captured, capture of, were caught, recaptured, turned himself in, handed himself in
accountability
  a: accountability, accountable, brought to justice, bring to justice, prosecute, prosecution
  b: impunity, immunity from, go unpunished, unpunished, get away with, immune from prosecution, escape justice/punishment/trial
evidence
  a: evidence, proof, conclusive evidence, hard evidence, evidence of, strong evidence, testimony, forensic evidence
  b: no evidence, no proof, without evidence, without proof, lack of evidence, insufficient evidence, without any evidence, unproven, unsubstantiated,
     no hard evidence
reward
  a: reward, award, prize, honour with, honor with, bonus, medal, decorate, decoration, incentive, accolade
  b: punish, punishment, penalise, penalize, penalty, discipline, sanctioned player, reprimand, hold to account, prosecute, prosecution, retribution,
     heavy fine, were fined
verdict-appeal
  a: uphold the/a/his/her conviction/verdict/sentence/ruling/ban, reject/dismiss the/an/his/her appeal, appeal be? rejected/dismissed/denied,
     lose his/her/its/the appeal, conviction be? upheld
  b: overturn/quash/reverse/vacate/strike down? the/a/his/her conviction/verdict/sentence/ruling/ban, conviction be? overturned/quashed, retrial,
     new trial, win the/an/his/her appeal, appeal against, appeal the/his/her ruling/verdict/decision/conviction/sentence
death-cause
  a: murder, homicide, manslaughter, poison, strangled, stabbed to, stabbing, stab wounds, beaten to death, foul play, gunshot wound
  b: natural causes, natural death, heart attack, heart failure, cardiac arrest, stroke, commit suicide, suicide note, apparent suicide,
     take his/her own life, die in his/her sleep, overdose, after a? long illness
treatment
  a: treated well/humanely/fairly, be? well treated, humane treatment, treat with respect/dignity/humanity, proper care, access to a? lawyer,
     prisoners' rights
  b: torture, ill-treatment, mistreat, mistreatment, maltreatment, abuse of prisoners/detainees, waterboard, solitary confinement, inhuman treatment,
     degrading treatment, humiliate, beaten in
plea
  a: plead guilty, confess, confession, admit guilt/killing/murder/manslaughter/charges, guilty plea, own up to
  b: plead not guilty, deny the/any/all? charge/allegation/accusation/wrongdoing/guilt, maintain/protest his/her/their innocence, forced confession,
     under duress, reject the? charges/allegations/accusations
extradition
  a: extradite, extradition, be? handed over to authorities/police/the, surrender the suspect, send back to face, face trial in
  b: refuse/decline to extradite/hand, block/fight/oppose/resist/against/reject/avoid the/his/her? extradition, political asylum,
     harbour/harbor/shelter the/a? suspect/terrorists/fugitive, not extradite
identity
  a: be? identified/named as/by, identification of, identity of the, reveal the/his/her identity/name, known to police
  b: unidentified, unknown gunmen/assailants/attackers/group/persons/person/people/man, unnamed, not been? identified/named, anonymous, anonymity,
     masked men/gunmen, yet to be identified
attack-nature
  a: act of terrorism/terror, acts of terrorism/terror, terrorist/terror/jihadist/extremist attack/act/incident/plot, terrorism-related, terror-related,
     terrorist incident
  b: ordinary/common crime, criminal motive, personal dispute/feud/grudge/reasons/quarrel, family dispute/feud, mental illness, mentally ill,
     mental health problems/issues, deranged, argument over, robbery, not terrorism/terror-related, hate crime
severity
  a: suspended sentence, reduced/lighter/lenient/shorter sentence, reduce/commute/cut his/her/the? sentence, sentence be? reduced/commuted,
     community service, probation, clemency, leniency, lenient, let/got off, pardon
  b: death penalty/sentence, sentenced to death, life sentence/imprisonment, life in prison, jailed/sentenced for/to life, maximum sentence/penalty,
     harsh/tough/heavy/severe/stiff sentence/punishment/penalty, hard labour, hard labor, execution, execute by
`
