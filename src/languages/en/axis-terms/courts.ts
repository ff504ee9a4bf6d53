/** Terms of the axes of `src/axes/courts.ts`, in its order. */
export const courts = `
custody
  a: set free, pardon, amnesty, prisoner swap, prisoner exchange, let go, bail, release from prison, free prisoners, release of prisoners,
     release of detainees, release prisoners, release detainees, was released, were released, been released, released from, was freed, were freed,
     release him, release them
  b: arrest, detain, detention, detainee, imprison, imprisonment, jail, custody, capture suspects, rounded up, apprehend, prisoner, incarcerate, locked up,
     behind bars
guilt
  a: acquit, acquittal, innocent, innocence, cleared of, not guilty, charges dropped, dropped charges, exonerated by, found innocent
  b: guilty, convict, conviction, sentenced, sentence to, found guilty, jailed for, verdict against, condemned to death, life imprisonment
legality
  a: legal, lawful, legally, constitutional, within the law, under international law, licensed, legitimate under law, in accordance with the law
  b: illegal, unlawful, unconstitutional, outlawed, against the law, breach of law, violation of international law, illicit, violates the law, war crime,
     unlicensed, criminal act
intent
  a: deliberate, intentional, premeditated, on purpose, planned attack, systematic, wilful, willful, calculated, knowingly, orchestrated, sabotage,
     saboteur, arson, arsonist, foul play, set on purpose, deliberately set
  b: accident, accidental, by mistake, mistakenly, unintentional, inadvertent, unintended, error, technical fault, malfunction, mishap, coincidence,
     misfire, not intended, electrical fault, short circuit, faulty wiring, mechanical failure, technical failure, natural causes, gas leak
accusation
  a: accuse, accusation, blame, responsible for, responsibility for the, charge with, charged with, implicate, allege, point the finger, behind the attack,
     behind the bombing, hold responsible, held responsible, culprit, perpetrator, carried out by, perpetrated by, to blame, indict, complicit in
  b: exonerate, absolve, clear of blame, no link, no role, no involvement, had nothing to do, nothing to do with, not responsible, not behind, uninvolved,
     no evidence, denied any role, not to blame, vindicate
responsibility
  a: claim responsibility, claimed responsibility, claims responsibility, took responsibility, take responsibility, admit responsibility,
     admitted responsibility, acknowledge responsibility, own up, accept responsibility, claimed the attack
  b: deny responsibility, denied responsibility, deny involvement, denied involvement, denies involvement, denied any involvement, disown, disavow,
     disclaim, distance itself, deny any role, rejected responsibility
charges
  a: charged with, file charges, filed charges, filed a lawsuit, file a lawsuit, indict, indictment, put on trial, open an investigation,
     opened an investigation, launched an investigation, launch an investigation
  b: drop charges, drop the charges, dropped the charges, charges were dropped, case dismissed, dismissed the case, dismiss the case,
     dismissed the charges, closed the investigation, close the case, closed the case, threw out the case, case was closed
escape
  a: fled the scene, fled the country, fugitive, on the run, at large, escaped from, managed to escape, jailbreak
  b: captured, capture of, was caught, were caught, recaptured, turned himself in, handed himself in
accountability
  a: accountability, accountable, brought to justice, bring to justice, prosecute, prosecution
  b: impunity, immunity from, go unpunished, unpunished, get away with, immune from prosecution
evidence
  a: evidence, proof, conclusive evidence, hard evidence, evidence of, strong evidence, testimony, forensic evidence
  b: no evidence, no proof, without evidence, without proof, lack of evidence, insufficient evidence, without any evidence, unproven, unsubstantiated,
     no hard evidence
reward
  a: reward, award, prize, honour with, honor with, bonus, medal, decorate, decoration, incentive, accolade
  b: punish, punishment, penalise, penalize, penalty, discipline, sanctioned player, reprimand, hold to account, prosecute, prosecution, retribution,
     heavy fine, was fined, were fined
`
