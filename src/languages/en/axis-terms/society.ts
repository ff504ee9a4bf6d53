/** Terms of the axes of `src/axes/society.ts`, in its order. */
export const society = `
flight
  a: returned home, returnees, go back home, return of refugees, return of the displaced, voluntary return, safe return, repatriate, repatriation,
     come home
  b: flee, flight of, displace, displacement, exodus, uproot, sought refuge, forced out, escape the fighting, run away, driven out,
     homeless, fugitive
admission
  a: admit refugees, took in refugees, host refugees, granted asylum, resettle, resettlement, welcome refugees, accept refugees, naturalise, give shelter,
     let in refugees
  b: deport, deportation, expel, expulsion, turned away, sent back, evict, banish, pushback, forcibly return, refuse entry, close the door, exile
protection
  a: protect, protection, safeguard, defend, defence of, shield, guarantee the safety, secure the border, ensure the safety, preserve
  b: threaten, threat, menace, endanger, intimidate, intimidation, jeopardise, jeopardize, imperil, ultimatum, warn of retaliation, blackmail, put at risk
contentment
  a: satisfied, satisfaction, pleased with, happy with, delighted, contented, thrilled, gratified, welcome news, in good spirits
  b: angry, anger, furious, fury, outrage, dissatisfied, discontent, resentment
asylum
  a: grant/win/receive/give political? asylum/citizenship/residency/visa/refuge, asylum be? granted, accept/admit/welcome/host more? refugees/migrants,
     take in more? refugees/migrants, resettle refugees
  b: deny/refuse/reject asylum/visa/entry/citizenship/refugees/migrants, asylum be? denied/rejected/refused, deport/expel migrants/refugees/immigrants,
     turn back? migrants/refugees, keep out refugees/migrants, travel ban, immigration ban, failed asylum
press
  a: press/media freedom, freedom of speech/expression/information/the, free press/speech/media, independent media/press/newspaper/journalist,
     first amendment, freedom of the press, protect journalists
  b: censor, censorship, self-censorship, gag, muzzle, block/ban/shut/close down? website/newspaper/channel/twitter/facebook/youtube,
     arrest/jail/kill/detain/imprison a/the/an? journalist/reporter, journalists be? jailed/killed/arrested/detained, crackdown on media/journalists/press
tolerance
  a: tolerance, tolerant, coexistence, coexist, diversity, harmony, interfaith, multicultural, multiculturalism, mutual respect
  b: hatred, intolerance, intolerant, bigotry, bigot, sectarian, sectarianism, racist, racism, xenophobia, xenophobic, islamophobia,
     islamophobic, anti-semitism, antisemitism, anti-semitic, anti-muslim, slur
schooling
  a: school/schools/classes/university reopen/resume/open/start, return/back/go to school/class/classes, school year, enrol, enroll,
     attend school/classes/university
  b: school/schools/classes/university/exams be? closed/cancelled/suspended/shut/postponed, close/shut/suspend the? schools/classes/university/school,
     teachers' strike, drop out of school, dropout, out of school, truancy, miss school
marriage
  a: marry, marriage, wed, wedding, engaged to, newlywed, tie the knot
  b: divorce, divorcee, estranged wife/husband, separate from his/her, split from his/her, annulment, break off the? engagement, ex-husband, ex-wife
cyber
  a: hack, hacker, cyberattack, cyber attack, cyber-attack, data breach, spyware, malware, phishing, eavesdrop, spy on, wiretap, surveillance of
  b: encrypt, encryption, cyber security, cybersecurity, protect privacy/data/the data, data protection, privacy protection, safeguard data,
     secure network/networks/system/systems
broadcast
  a: broadcast, aired, on air, televise, stream live, livestream, post a/the? video/footage/photo/photos, publish a/the? video/photo/recording,
     release footage/a video/the tape, screened
  b: off the air, off air, take down, taken down, pull the? show/film/video/plug, jam the? signal/broadcast,
     delete the/a/his/her? tweet/post/video/posts/tweets, ban the? film/show/book, stop broadcasting, blackout
`
