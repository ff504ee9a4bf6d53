import type { ChargedEntry } from '#languages/types.ts'
import { once } from '#text/once.ts'

/**
 * A row: referent | names that honour it | neutral names | names that disparage it, in small
 * letters. The charge is that of the word in the press, not a judgement of ours; «–» where none.
 */
const ROWS = `
syrian-government | syrian leadership, legitimate government of syria | syrian government, syrian arab republic, syrian authorities, government of syria, damascus government | syrian regime, assad regime, regime of assad, bashar regime, damascus regime, assad gang, al-assad regime, assad dictatorship, assad clan
syrian-army | syrian arab army, defenders of the homeland, valiant army | syrian army, government forces, syrian government forces, syrian troops, pro-government forces, syrian armed forces | regime forces, regime army, assad forces, assad militias, regime troops, shabiha, regime militias, assad regime forces
syrian-opposition | revolutionaries, syrian revolutionaries, freedom fighters, free syrian army, revolutionary forces | syrian opposition, armed opposition, rebels, opposition fighters, rebel fighters, opposition forces, rebel groups, opposition groups, moderate opposition | takfiri terrorists, foreign-backed militants, foreign-backed terrorists, takfiri groups, so-called opposition, so-called moderate opposition
syrian-uprising | syrian revolution, revolution of the syrian people | syrian crisis, syrian conflict, syrian war, syrian civil war, syrian uprising | war on syria, conspiracy against syria, terrorist war on syria, foreign-backed insurgency, proxy war on syria
white-helmets | heroes of the white helmets, heroic rescuers | white helmets, syria civil defence, syria civil defense, syrian civil defense | so-called white helmets, white helmets terrorists, pseudo-humanitarian white helmets
islamic-state | caliphate, the caliphate, soldiers of the caliphate | islamic state, islamic state group, isis, isil, islamic state of iraq and the levant | daesh, isis terrorists, daesh terrorists, isis terror group, so-called islamic state, isil terrorists, death cult, daesh terrorist group
nusra | mujahideen of the levant | nusra front, al-nusra front, jabhat al-nusra, jabhat fateh al-sham, hayat tahrir al-sham | nusra terrorists, al-nusra terrorists, nusra front terrorists, terrorist nusra front, jabhat al-nusra terrorists
kurdish-forces | kurdish resistance, kurdish heroes | people's protection units, syrian democratic forces, kurdish fighters, kurdish forces, kurdish-led forces, ypg, sdf | kurdish separatists, ypg terrorists, pyd terrorists, separatist militia, separatist terrorists, ypg terror group, kurdish militias
pkk | kurdish freedom fighters, kurdish freedom movement | kurdistan workers party, pkk | pkk terrorists, separatist terror organisation, pkk terror group, terrorist pkk, pkk terrorist organization
israel | jewish homeland, the only democracy in the middle east | israel, state of israel, israeli government, israeli authorities | zionist entity, zionist regime, israeli regime, zionist enemy, israeli enemy, occupation state, the zionists, usurping entity, apartheid regime, israeli occupation
israeli-army | israel defense forces, israel defence forces, idf | israeli army, israeli military, israeli forces, israeli troops | occupation army, israeli occupation forces, occupation forces, zionist forces, zionist army, enemy army, israeli occupation army
palestinian-fighters | palestinian resistance, resistance fighters, resistance factions, freedom fighters of palestine | palestinian factions, palestinian militants, palestinian gunmen, hamas, palestinian armed groups | palestinian terrorists, hamas terrorists, terrorist organization hamas, terror group hamas, hamas terror group
palestinian-attack | martyrdom operation in israel, heroic operation | stabbing attack, palestinian attack, shooting attack | palestinian terror attack, terror attack in israel, terror stabbing
west-bank | occupied palestine, occupied palestinian territory, occupied west bank | west bank, palestinian territories | judea and samaria, disputed territories
jerusalem | noble jerusalem, occupied jerusalem, arab jerusalem | jerusalem, east jerusalem | undivided capital of israel, eternal capital of israel
settlements | jewish neighborhoods, jewish neighbourhoods, jewish communities in the west bank | settlements, israeli settlements, settlement blocs | colonies, settlement outposts, illegal settlements, zionist colonies, illegal outposts
separation-wall | security fence, security barrier, anti-terrorist fence | separation barrier, west bank barrier | apartheid wall, annexation wall, racist separation wall
al-aqsa | noble sanctuary, haram al-sharif, blessed al-aqsa mosque | al-aqsa mosque, al-aqsa compound | temple mount
settlers | pioneers of settlement | settlers, israeli settlers, jewish settlers | settler gangs, extremist settlers, settler terrorists, colonisers, settler mobs
hezbollah | islamic resistance, lebanese resistance, men of the resistance | hezbollah, hizbullah, hizballah, lebanese hezbollah | hezbollah militia, hezbollah terrorists, hezbollah terror group, terrorist hezbollah, party of satan
houthis | ansarullah, popular committees, ansar allah | houthis, houthi movement, houthi group, houthi fighters | houthi militia, houthi rebels, houthi coup, iran-backed houthis, houthi terrorists, houthi putschists, coup militias, iran-backed rebels
yemeni-government | legitimate government of yemen, legitimate yemeni government, legitimacy forces | yemeni government, hadi government, internationally recognised government, internationally recognized government | saudi mercenaries, hotel government, saudi puppets, fugitive president, mercenary government
arab-coalition | coalition to restore legitimacy, coalition to support legitimacy, decisive storm, operation decisive storm | arab coalition, saudi-led coalition, coalition forces | saudi aggression, saudi-american aggression, aggression coalition, coalition of aggression, us-saudi aggression
popular-mobilisation | holy mobilisation, heroes of the hashd | popular mobilisation forces, popular mobilization forces, popular mobilisation units, popular mobilization units, hashd al-shaabi, pmf | shiite militias, shia militias, sectarian militias, iran-backed militias, iranian militias, shi'ite militias
iran | islamic republic, islamic republic of iran, iranian leadership | iran, iranian government, iranian authorities, tehran | iranian regime, mullah regime, regime of the mullahs, tehran regime, regime in tehran, the mullahs, clerical regime
iranian-leader | leader of the islamic revolution, imam khamenei | supreme leader, iran's supreme leader | iranian dictator, tehran's dictator
saudi-arabia | land of the two holy mosques, kingdom of humanity | saudi arabia, kingdom of saudi arabia, saudi government | saudi regime, al saud regime, house of saud, wahhabi regime, al-saud regime
saudi-king | custodian of the two holy mosques | saudi king, saudi monarch | wahhabi king, saudi despot
gulf-states | brotherly gulf states | gulf states, gulf countries, gcc states | gulf sheikhdoms, gulf despots, petro-monarchies, gulf monarchies' regimes
qatar | sisterly qatar | state of qatar, qatari government | qatari regime, terror-sponsoring qatar, statelet of qatar
egypt-2013 | june 30 revolution, 30 june revolution, second revolution | ouster of morsi, removal of morsi, overthrow of morsi | military coup in egypt, egypt coup, coup against morsi, sisi coup, egyptian coup
egypt-government | egyptian leadership | egyptian government, egyptian authorities | sisi regime, coup government, coup regime, coup authorities, military junta in egypt
muslim-brotherhood | anti-coup protesters, supporters of legitimacy | muslim brotherhood, brotherhood group | terrorist brotherhood, brotherhood terrorists, terrorist muslim brotherhood, banned brotherhood
turkey-government | turkish leadership | turkish government, turkish authorities | turkish regime, erdogan regime, neo-ottomans, turkish occupation, turkish occupiers, ottoman sultan
gulen-movement | hizmet, service movement | gulen movement, gulen network | gulenist terror group, gulenist terror organization, feto, parallel state, feto terrorists
russia-in-syria | russian allies, friendly russian forces | russian forces, russian warplanes, russian air force | russian occupation, russian aggression in syria, russian occupiers, russian invaders in syria
united-states | free world, american allies | united states, washington, us administration, american administration | great satan, global arrogance, american imperialism, american aggression, us regime, american occupation, us aggression, american occupiers
western-countries | civilised world, civilized world, international community | western countries, western states, western powers | imperialist powers, arrogant powers, colonial powers, western imperialism, crusaders, western hegemony
international-coalition | global coalition against isis, global coalition to defeat isis | international coalition, us-led coalition, american-led coalition | illegal coalition, so-called coalition, so-called international coalition, crusader coalition, us-led aggression
fallen-fighters | martyrs, martyrdom, fallen heroes | dead fighters, killed fighters, slain fighters | eliminated terrorists, neutralised terrorists, neutralized terrorists, liquidated militants, dead terrorists
killed-civilians | civilian martyrs | civilian casualties, civilian deaths, civilian victims, dead civilians | human shields, collateral damage
armed-men | freedom fighter, mujahideen, resistance men | gunmen, fighters, armed men, militants, insurgents | terrorists, terrorist groups, terrorist organizations, terrorist organisations, terrorist gangs, armed gangs, extremists, takfiris, jihadists, mercenaries, thugs, terrorist cells, outlaws
suicide-attack | martyrdom operation, martyrdom-seeking operation | suicide bombing, suicide attack, suicide bomber | cowardly terrorist bombing, cowardly terrorist attack, terrorist suicide attack
protests | popular uprising, people's revolution, peaceful marches, popular movement, peaceful protesters, pro-democracy protesters | protests, demonstrations, protesters, demonstrators | riots, rioters, mob, vandals, troublemakers, hooligans, infiltrators, foreign plot, foreign agents, agitators
security-crackdown | restoring order, maintaining order, keeping public order | security operation, dispersal of protesters, dispersed the protesters | brutal crackdown, bloody crackdown, repression of protesters, state terror, massacre of protesters, violent crackdown
refugees | asylum guests, welcome newcomers | refugees, migrants, asylum seekers, displaced people | illegal immigrants, illegal migrants, illegals, infiltrators at the border, invaders at the border, illegal aliens, flood of migrants
crimea | reunification of crimea, return of crimea, crimea's reunification, accession of crimea | status of crimea, crimean peninsula, crimea | annexation of crimea, occupation of crimea, annexed crimea, occupied crimea, crimea's annexation, illegal annexation
ukraine-war | special military operation, special operation in ukraine | war in ukraine, ukraine war, conflict in ukraine, russia-ukraine war | russian invasion, invasion of ukraine, russia's invasion, russian aggression, war of aggression, unprovoked war, full-scale invasion
ukraine-government | democratic government in kyiv | ukrainian government, ukrainian authorities, kyiv government | kiev regime, kyiv regime, neo-nazis in kiev, zelensky regime, ukrainian nazis, nazi regime in kiev
donbas-forces | people's militia, defenders of donbas, donetsk people's republic | pro-russian separatists, russian-backed separatists, donbas fighters | pro-russian terrorists, russian proxies, kremlin puppets, russian-backed terrorists
western-sahara | southern provinces, moroccan sahara, sahrawi republic, sahrawi people | western sahara, polisario, polisario front | polisario mercenaries, polisario separatists, occupied western sahara, moroccan occupation, phantom republic
libya-east | libyan arab armed forces, libyan national army | haftar's forces, eastern forces, eastern-based forces | haftar's militias, warlord haftar, haftar's mercenaries
libya-west | volcano of rage forces, libyan army of the government | government of national accord, gna forces, government of national unity | tripoli militias, gna militias, gna-affiliated militias, militias of tripoli
sudan-rsf | brave rapid support forces | rapid support forces, rsf | rsf militia, rapid support militia, rebel militia, janjaweed, hemedti militia, dagalo militia
sudan-army | valiant armed forces | sudanese army, sudanese armed forces, sudan's army | burhan's army, remnants of the bashir regime, islamist army of burhan
taliban | islamic emirate, islamic emirate of afghanistan | taliban, taliban government, taliban fighters | taliban terrorists, taliban regime, taliban insurgents
al-qaeda | base of jihad | al-qaeda, al qaeda | al-qaeda terrorists, al-qaeda terrorist network, al-qaeda terror group
nuclear-programme | peaceful nuclear programme, peaceful nuclear program, nuclear rights | nuclear programme, nuclear program, nuclear file, iranian nuclear program | nuclear ambitions, nuclear threat, nuclear weapons program, nuclear weapons programme, nuclear blackmail
jihad-ideology | islamic awakening, devout muslims | islamists, political islam | islamic extremists, islamic radicals, islamofascists, radical islamists, takfiri ideology
shia | followers of the prophet's household, followers of ahl al-bayt | shia, shiites, shi'ites, shia muslims | rafidites, rejectionists, safavids
sunni-hardliners | people of the sunnah, pious predecessors | sunnis, salafis, salafists, sunni muslims | wahhabis, wahhabi extremists, nawasib, takfiri wahhabis
normalisation | abraham accords, peace accords with israel, peace treaty with israel | normalisation, normalization, ties with israel | normalisation with the enemy, normalization with the enemy, betrayal of palestine, deal of shame, stab in the back
sanctions-naming | targeted sanctions, smart sanctions | sanctions, economic sanctions | unilateral coercive measures, economic terrorism, economic war, unjust sanctions, brutal sanctions, cruel sanctions, economic warfare
foreign-fighters | muhajireen, volunteer fighters | foreign fighters | foreign mercenaries, foreign terrorists, terrorist mercenaries, foreign jihadists
`

const NONE = '–'
const CHARGES = ['positive', 'neutral', 'negative'] as const

function readCharged(rows: string): readonly ChargedEntry[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [referent = '', ...cells] = row.split(' | ')
      return CHARGES.map((charge, at) => ({
        referent,
        charge,
        terms: cells[at] === NONE ? [] : (cells[at] ?? '').split(', '),
      }))
    })
    .filter(({ terms }) => terms.length > 0)
}

/** Names of one referent with their charge, in normal form. */
export const charged: () => readonly ChargedEntry[] = once(() => readCharged(ROWS))
