/** Terms of the axes of `src/axes/war.ts`, in its order. */
export const war = `
ceasefire
  a: ceasefire, cease-fire, truce, cessation of hostilities, cessation of fighting, halt to fighting, end to fighting, end to hostilities, armistice,
     hold fire, held fire, lay down arms, peace deal, stop the war, end the war, pause in fighting, humanitarian pause, de-escalation zone,
     de-escalation zones, stop the bombing, halt air strikes
  b: attack, assault, offensive, bombard, bombardment, bomb, bombing, shell, shelling, airstrike, air strike, air raid, raid, strike on, strikes on, clash,
     clashes, fire on, opened fire, open fire, launched an attack, blast, explosion, suicide bomber, ambush, hostilities, battle, fighting, rocket fire,
     missile strike, gunfire
territory
  a: capture, recapture, retake, seize, seizure, take control, took control, in control of, gain control, gained control, control of, captured, regain,
     liberate, liberation, secure the town, overrun, secured control
  b: lose control, lost control, loss of control, fell to, fall to, fallen to, lost the town, cede, ceded, outside the control, out of control, slip from,
     surrendered the town
advance
  a: advance, advancing, push into, pushed into, storm, gain ground, gained ground, close in on, march on, incursion, offensive gains, make gains, thrust,
     encroach
  b: retreat, pull back, pulled back, fall back, fell back, driven back, repel, repelled, repulse, lose ground, lost ground, flee the front, beaten back,
     retreated
siege
  a: lift the siege, lifted the siege, break the siege, broke the siege, end the siege, end of the siege, humanitarian corridor, humanitarian corridors,
     safe passage, lift the blockade, lifted the blockade, aid entered, evacuate civilians
  b: siege, besiege, besieged, blockade, encircle, encirclement, starve, under siege, cut off supplies, trapped, tighten the siege
weapon-use
  a: use chemical weapons, used chemical weapons, use of chemical weapons, use of sarin, used sarin, chemical attack, gas attack, chemical weapons attack,
     toxic gas attack, chemical strike, poison gas, use of weapons, use of force, use poison gas, used toxic gas, barrel bomb, barrel bombs, nerve agent,
     possess chemical weapons, sarin, chlorine gas
  b: destroy its chemical weapons, destroyed its chemical weapons, destroy chemical weapons, destruction of chemical weapons, give up chemical weapons,
     gave up its chemical weapons, surrender chemical weapons, hand over chemical weapons, no chemical weapons, refrain from using, ban chemical weapons,
     dismantle its arsenal, free of chemical weapons, never used chemical weapons, does not possess
deployment
  a: deploy, deployment, send troops, sent troops, reinforcements, mass troops, massed troops, station troops, troop build-up, dispatch troops, mobilise,
     mobilize, muster, military build-up
  b: pull out troops, withdraw troops, withdraw its troops, withdrawal of troops, withdrawal of forces, troop withdrawal, bring troops home,
     withdraw forces, withdraw its forces, redeploy from, drawdown, evacuate the base, pull its forces, troops leave
armament
  a: arm the, supply weapons, supplied weapons, weapons supplies, arms deal, weapons deal, ship weapons, arms shipment, weapons shipment, send weapons,
     provide weapons, arms race, rearm
  b: disarm, disarmament, lay down their arms, lay down weapons, hand over weapons, surrender weapons, surrendered weapons, demilitarise, demilitarize,
     arms embargo, decommission, dismantle militias
interception
  a: hit its target, hit the target, struck its target, reached its target, direct hit, on target, slammed into
  b: intercept, interception, shoot down, shot down, thwart, foil, repelled the attack, air defences, air defenses, neutralise, neutralize
survival
  a: kill, killed, killing, dead, death toll, slain, slay, murder, assassinate, assassination, massacre, martyr, fatality, fatal, lethal, execute,
     execution, lose their lives, lost their lives, claimed the lives, claimed the life, behead, casualty
  b: survive, survivor, survival, alive, escaped death, escape alive, no deaths, no casualties, cheat death, narrowly escaped, unhurt survivors, outlive
harm
  a: wound, wounded, injure, injury, injured, hurt, maim, suffocation, suffered burns, shrapnel wounds
  b: unharmed, unhurt, unscathed, uninjured, no injuries, safe and sound, without injury, escaped injury
hostages
  a: hostages freed, free the hostages, freed hostages, release hostages, release of hostages, hostages released, rescued hostages, rescue hostages,
     hostage release
  b: kidnap, kidnapping, abduct, abduction, hostage, hostages, hijack, ransom, captor, captive, snatch
loyalty
  a: loyal, loyalty, loyalist, allegiance, pledge allegiance, pledged allegiance, faithful, pro-government, obey, obedience, devoted
  b: defect, defection, defector, betray, betrayal, traitor, treason, mutiny, disloyal, turncoat, rebel against, desert the army, deserter, rebellion,
     insubordination
surrender
  a: resist, resistance, fight back, fought back, defy, defiance, defiant
  b: surrender, capitulate, capitulation, gave in to, give in to, white flag
aggression
  a: self-defence, self-defense, defensive, in response to, retaliate, retaliation, repel aggression, right to respond, legitimate response, defend itself,
     counter-attack, fight back
  b: aggression, aggressor, aggressive, invade, invasion, invader, unprovoked, violate sovereignty, violation of sovereignty, flagrant, incursion into,
     hostile act
target
  a: civilian target, civilian targets, civilian area, civilian areas, target civilians, targeted civilians, targeting civilians, killed civilians,
     killing civilians, civilian casualties, residential area, residential areas, residential neighbourhood, hit a hospital, bombed a hospital,
     struck a school, innocent civilians, civilian deaths
  b: military target, military targets, military site, military sites, military base, terrorist targets, terrorist positions, target terrorists,
     targeted terrorists, killed terrorists, killing terrorists, weapons depot, ammunition depot, arms depot, weapons warehouse, rebel positions,
     militant positions, military positions, terrorist warehouse
use
  a: peaceful purposes, peaceful purpose, peaceful use, peaceful programme, peaceful program, civilian purposes, civil purposes, civilian use,
     energy purposes, medical purposes, generate electricity, peaceful nuclear
  b: military purposes, military purpose, weapons programme, weapons program, build a bomb, nuclear arms, make weapons, military dimension, military use,
     develop weapons, nuclear weapons
aim-of-war
  a: fight terrorism, fighting terrorism, combat terrorism, combating terrorism, war on terror, counter-terrorism, counterterrorism,
     fight against terrorism, defeat terrorism, fight terrorists, fight extremism, anti-terror
  b: regime change, overthrow the government, topple the government, topple the regime, overthrow the regime, overthrow assad, oust assad, remove assad,
     topple assad, bring down the government, bring down the regime, weaken the state, partition the region, assad must go
peace-aim
  a: make peace, bring peace, restore peace, achieve peace, peacemaking, peace-making, peacekeeping, end the conflict, ending the conflict, end bloodshed,
     stop the bloodshed, establish peace, national reconciliation, peace effort, peace efforts, peacebuilding
  b: fuel the conflict, fuelling the conflict, fueling the conflict, stir up, fan the flames, sow discord, sow division, prolong the war,
     prolong the conflict, incite, incitement, stoke conflict, sedition, ignite war, sectarian strife, warmongering
deterrence
  a: deter, deterrence, deterrent, dissuade, discourage attack, keep in check, ward off, dissuasion
  b: provoke, provocation, provocative, sabre-rattling, saber-rattling, harass, harassment, show of force, antagonise, antagonize, skirmish, taunt, goad
process-aim
  a: pave the way, paving the way, lay the ground, laid the ground, lay the groundwork, prepare the ground, set the stage, smooth the way, clear the way,
     advance the talks, advance the process, advance peace, push the process, boost the talks, support the process, additional platform,
     complementary platform
  b: derail, disrupt the talks, disrupt the process, disrupt the negotiations, scuttle, torpedo, undermine the talks, undermine the process,
     undermine the negotiations, undermine peace, undermine the agreement, undermine the deal, undermine efforts, undermining efforts, sabotage the talks,
     sabotage the process, sabotage the deal, sabotage peace, thwart, foil, circumvent, spoil the talks
intervention
  a: intervene, intervention, interfere, interference, meddle, meddling, get involved, military involvement, step in, foreign intervention
  b: non-intervention, non-interference, stay out, stayed out, keep out, stand aside, stay neutral, refrain from interfering, hands off, not interfere,
     not intervene, disengage, sit out
tension
  a: escalate, escalation, tension, tense, intensify, inflame, heighten, flare, flare-up, soar tensions, worsening violence, heat up, aggravate,
     exacerbate, brinkmanship, stoke, upsurge in violence, clashes, riots, unrest broke out
  b: de-escalate, de-escalation, calm, ease tension, ease tensions, defuse, restraint, quiet, subside, lull, cool down, reduce tension, reduce tensions,
     reduction in violence, relative calm, detente, appease, passed off calmly, orderly
construction
  a: construct, construction, erect, reconstruct, reconstruction, rebuild, set up, establish, restore the building, lay the foundation, build a, build the,
     build new, to build
  b: destroy, destruction, demolish, demolition, raze, flatten, devastate, devastation, tear down, bulldoze, obliterate, wipe out, annihilate, ruin the,
     level the
`
