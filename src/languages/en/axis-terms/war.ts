/** Terms of the axes of `src/axes/war.ts`, in its order. */
export const war = `
ceasefire
  a: ceasefire, cease-fire, truce, cessation of hostilities, cessation of fighting, halt to fighting, end to fighting, end to hostilities, armistice,
     held fire, lay down arms, peace deal, stop the war, end the war, pause in fighting, humanitarian pause, de-escalation zones, stop the bombing,
     halt air strikes
  b: attack, assault, offensive, bombard, bombardment, bomb, shell, airstrike, air strike, raid, strikes on, clashes, fire on, open fire,
     blast, explosion, suicide bomber, ambush, hostilities, battle, fighting, rocket fire, missile strike, gunfire
territory
  a: capture, recapture, retake, seize, seizure, took control, in control of, gained control, control of, regain, liberate, liberation, secure the town,
     overrun, secured control
  b: lost control, loss of control, fallen to, lost the town, cede, outside the control, out of control, slip from, surrendered the town
advance
  a: advance, pushed into, storm, gained ground, close in on, march on, incursion, offensive gains, make gains, thrust, encroach
  b: retreat, pulled back, fell back, driven back, repel, repulse, lost ground, flee the front, beaten back
siege
  a: lifted the siege, broke the siege, end the siege, end of the siege, humanitarian corridors, safe passage, lifted the blockade, aid entered,
     evacuate civilians
  b: siege, besiege, blockade, encircle, encirclement, starve, under siege, cut off supplies, trapped, tighten the siege
weapon-use
  a: used chemical weapons, use of chemical weapons, chemical attack, gas attack, chemical weapons attack, toxic gas attack,
     chemical strike, poison gas, use of weapons, use of force, use poison gas, used toxic gas, barrel bombs, nerve agent, possess chemical weapons, sarin,
     chlorine gas, tear gas, teargas, live ammunition, live rounds, live fire, rubber bullets, stun grenades, water cannon, cluster munitions, cluster bombs, pepper spray
  b: destroyed its chemical weapons, destroy chemical weapons, destruction of chemical weapons, give up chemical weapons, gave up its chemical weapons,
     surrender chemical weapons, hand over chemical weapons, no chemical weapons, refrain from using, ban chemical weapons, dismantle its arsenal,
     free of chemical weapons, never used chemical weapons, does not possess
deployment
  a: deploy, deployment, sent troops, reinforcements, massed troops, station troops, troop build-up, dispatch troops, mobilise, mobilize, muster,
     military build-up
  b: pull out troops, withdraw troops, withdraw its troops, withdrawal of troops, withdrawal of forces, troop withdrawal, bring troops home,
     withdraw forces, withdraw its forces, redeploy from, drawdown, evacuate the base, pull its forces, troops leave
armament
  a: arm the, supply weapons, weapons supplies, arms deal, weapons deal, ship weapons, arms shipment, weapons shipment, send weapons, provide weapons,
     arms race, rearm
  b: disarm, disarmament, lay down their arms, lay down weapons, hand over weapons, surrendered weapons, demilitarise, demilitarize, arms embargo,
     decommission, dismantle militias
interception
  a: hit its target, hit the target, struck its target, reached its target, direct hit, on target, slammed into
  b: intercept, interception, shot down, thwart, foil, repelled the attack, air defences, air defenses, neutralise, neutralize
survival
  a: kill, dead, death toll, slain, slay, murder, assassinate, assassination, massacre, martyr, fatality, fatal, lethal, execute, execution,
     lost their lives, claimed the lives, claimed the life, behead, casualty
  b: survive, survivor, survival, alive, escaped death, no deaths, no casualties, cheat death, narrowly escaped, unhurt survivors, outlive
harm
  a: wound, injure, injury, hurt, maim, suffocation, suffered burns, shrapnel wounds
  b: unharmed, unhurt, unscathed, uninjured, no injuries, safe and sound, without injury, escaped injury
hostages
  a: hostages freed, free the hostages, freed hostages, release hostages, release of hostages, rescue hostages, hostage release
  b: kidnap, abduct, abduction, hostages, hijack, ransom, captor, captive, snatch
loyalty
  a: loyal, loyalty, loyalist, allegiance, pledge allegiance, faithful, pro-government, obey, obedience, devoted
  b: defect, defection, defector, betray, betrayal, traitor, treason, mutiny, disloyal, turncoat, rebel against, desert the army, deserter, rebellion,
     insubordination
surrender
  a: resist, resistance, fought back, defy, defiance, defiant
  b: surrender, capitulate, capitulation, gave in to, give in to, white flag
aggression
  a: self-defence, self-defense, defensive, in response to, retaliate, retaliation, repel aggression, right to respond, legitimate response, defend itself,
     counter-attack, fight back
  b: aggression, aggressor, aggressive, invade, invasion, invader, unprovoked, violate sovereignty, violation of sovereignty, flagrant, incursion into,
     hostile act
target
  a: civilian targets, civilian areas, targeting civilians, killing civilians, civilian casualties, residential areas, residential neighbourhood,
     hit a hospital, bombed a hospital, struck a school, innocent civilians, civilian deaths
  b: military targets, military sites, military base, terrorist targets, terrorist positions, targeted terrorists, killing terrorists, weapons depot,
     ammunition depot, arms depot, weapons warehouse, rebel positions, militant positions, military positions, terrorist warehouse
use
  a: peaceful purpose, peaceful use, peaceful programme, peaceful program, civilian purposes, civil purposes, civilian use, energy purposes,
     medical purposes, generate electricity, peaceful nuclear
  b: military purpose, weapons programme, weapons program, build a bomb, nuclear arms, make weapons, military dimension, military use, develop weapons,
     nuclear weapons
aim-of-war
  a: fighting terrorism, combating terrorism, war on terror, counter-terrorism, counterterrorism, fight against terrorism, defeat terrorism,
     fight terrorists, fight extremism, anti-terror
  b: regime change, overthrow the government, topple the government, topple the regime, overthrow the regime, overthrow assad, oust assad, remove assad,
     topple assad, bring down the government, bring down the regime, weaken the state, partition the region, assad must go
peace-aim
  a: make peace, bring peace, restore peace, achieve peace, peacemaking, peace-making, peacekeeping, ending the conflict, end bloodshed,
     stop the bloodshed, establish peace, national reconciliation, peace efforts, peacebuilding
  b: fueling the conflict, stir up, fan the flames, sow discord, sow division, prolong the war, prolong the conflict, incite, incitement, stoke conflict,
     sedition, ignite war, sectarian strife, warmongering
deterrence
  a: deter, deterrence, deterrent, dissuade, discourage attack, keep in check, ward off, dissuasion
  b: provoke, provocation, provocative, sabre-rattling, saber-rattling, harass, harassment, show of force, antagonise, antagonize, skirmish, taunt, goad
process-aim
  a: pave the way, lay the ground, laid the ground, lay the groundwork, prepare the ground, set the stage, smooth the way, clear the way,
     advance the talks, advance the process, advance peace, push the process, boost the talks, support the process, additional platform,
     complementary platform
  b: derail, disrupt the talks, disrupt the process, disrupt the negotiations, scuttle, torpedo, undermine the talks, undermine the process,
     undermine the negotiations, undermine peace, undermine the agreement, undermine the deal, undermine efforts, sabotage the talks, sabotage the process,
     sabotage the deal, sabotage peace, thwart, foil, circumvent, spoil the talks
intervention
  a: intervene, intervention, interfere, interference, meddle, get involved, military involvement, step in, foreign intervention
  b: non-intervention, non-interference, stayed out, keep out, stand aside, stay neutral, refrain from interfering, hands off, not interfere,
     not intervene, disengage, sit out
tension
  a: escalate, escalation, tension, tense, intensify, inflame, heighten, flare, flare-up, soar tensions, worsening violence, heat up, aggravate,
     exacerbate, brinkmanship, stoke, upsurge in violence, clashes, riots, unrest broke out
  b: de-escalate, de-escalation, calm, ease tensions, defuse, restraint, quiet, subside, lull, cool down, reduce tensions, reduction in violence,
     detente, appease, passed off calmly, orderly
construction
  a: construct, construction, erect, reconstruct, reconstruction, rebuild, set up, establish, restore the building, lay the foundation, build a, build the,
     build new, to build
  b: destroy, destruction, demolish, demolition, raze, flatten, devastate, devastation, tear down, bulldoze, obliterate, wipe out, annihilate, ruin the,
     level the
aid-access
  a: aid/relief/convoy enter/reach/arrive, aid/supplies be? allowed/delivered/distributed, allow/let/bring in? aid, humanitarian access/corridor,
     deliver aid/supplies
  b: aid/convoy be? blocked/halted/looted/attacked/prevented/denied, block/obstruct/hinder/prevent/impede/deny/hold the? aid/convoy/relief,
     aid/convoy be? turned back, attack on an? aid
evacuation
  a: evacuate, evacuation, evacuee, airlift, move to safety, be? moved/taken/brought to safety
  b: stranded, marooned, trapped, stuck in/inside, pinned down, under the? rubble, unable/impossible to leave/flee/escape
infiltration
  a: infiltrate, infiltration, infiltrator, sneak/slip/cross into, enter/cross illegally, cross the border, violate the? airspace, airspace violation
  b: foil/thwart/prevent/repel an/the? infiltration, infiltration attempt, secure/guard/patrol/seal the? border, border control/guards, be? turned back at
armed
  a: heavily? armed with, carry/wield/brandish/draw/hold a? gun/knife/weapon/rifle/pistol, gunman, armed men/group/suspect, knife-wielding
  b: unarmed, defenceless, defenseless, without/no weapon/gun, not armed, toy gun
explosives
  a: plant/lay/detonate a/the? bomb/device/mine/explosives, bomb/device/mine go/went off, car bomb, roadside bomb, booby-trap, explosive belt,
     suicide vest
  b: defuse/dismantle/deactivate/clear a/the? bomb/bombs/device/mines/explosives, bomb disposal, controlled explosion, mine clearance, demining,
     bomb squad
`
