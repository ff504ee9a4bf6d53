/** Terms of the axes of `src/axes/society.ts`, in its order. */
export const society = `
flight
  a: return home, returned home, returnee, returnees, go back home, return of refugees, return of the displaced, voluntary return, safe return, repatriate,
     repatriation, come home
  b: flee, flight of, displace, displaced, displacement, refugee exodus, exodus, uproot, seek refuge, sought refuge, forced out, escape the fighting,
     run away, driven out, homeless, fugitive
admission
  a: admit refugees, take in refugees, took in refugees, host refugees, grant asylum, granted asylum, resettle, resettlement, welcome refugees,
     accept refugees, naturalise, give shelter, let in refugees
  b: deport, deportation, expel, expulsion, turn away, turned away, send back, sent back, evict, banish, pushback, forcibly return, refuse entry,
     close the door, exile
protection
  a: protect, protection, safeguard, defend, defence of, shield, guarantee the safety, secure the border, ensure the safety, preserve
  b: threaten, threat, menace, endanger, intimidate, intimidation, jeopardise, jeopardize, imperil, ultimatum, warn of retaliation, blackmail, put at risk
contentment
  a: satisfied, satisfaction, pleased with, happy with, delighted, contented, thrilled, gratified, welcome news, in good spirits
  b: angry, anger, furious, fury, outrage, outraged, dissatisfied, discontent, resentment
`
