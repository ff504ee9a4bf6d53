function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/u)
}

/** Offices and callings that stand before or after a person's name. */
export const titles: readonly string[] = wordsOf(`
  president president-elect governor-elect mayor-elect vice-president premier chancellor minister secretary undersecretary under-secretary secretary-general ambassador envoy consul attache governor mayor king queen prince princess emir sultan sheikh sheik
  shah crown majesty highness pope patriarch bishop archbishop cardinal imam mufti ayatollah rabbi cleric preacher pastor priest
  chairman chairwoman chairperson chair chief head leader deputy vice director director-general manager coordinator commissioner commander spokesman spokeswoman spokesperson speaker adviser advisor aide
  general lieutenant colonel major captain sergeant admiral brigadier marshal officer commissar inspector rapporteur judge justice prosecutor attorney lawyer magistrate
  senator congressman congresswoman representative deputy lawmaker legislator parliamentarian mp politician candidate nominee contender challenger incumbent negotiator delegate diplomat mediator
  professor prof rev gen sen rep gov capt sgt col lt maj det ch insp supt inspector barrister solicitor doctor dr mr mrs ms miss sir lord lady dame engineer expert analyst economist scientist researcher historian journalist reporter correspondent editor author writer blogger
  activist agent campaigner boss founder co-founder ceo cfo executive owner trader broker banker captain coach player striker goalkeeper midfielder defender referee surgeon physician nurse medic paramedic teacher principal dean rector
  secretary treasurer counsellor councillor counselor superintendent sheriff constable detective officer chief-of-staff resident witness survivor fighter rebel warlord militant
  baroness baron count duke duchess prime foreign comrade brother sister father mother`)

/** Titles that many hold at once: without «the» and without a name they are unnamed sources. */
export const sources: readonly string[] = wordsOf(`
  year-old source official diplomat witness eyewitness onlooker bystander resident activist analyst expert observer insider aide adviser advisor officer militant rebel fighter soldier
  villager survivor relative neighbour neighbor shopkeeper farmer worker employee doctor medic nurse rescuer volunteer refugee migrant protester demonstrator investigator researcher scientist economist trader dealer
  lawyer journalist reporter correspondent lawmaker politician critic supporter commentator person man woman people many others commander spokesman spokeswoman spokesperson rescuer
  authority colleague friend teacher student driver passenger fan monitor civilian citizen local ally opponent proponent advocate sceptic skeptic detractor engineer inspector individual
  organizer organiser promoter sponsor donor backer participant attendee marcher picketer defendant plaintiff complainant petitioner applicant whistleblower
  dissident exile veteran firefighter pilot tourist visitor customer consumer voter pollster academic bureaucrat
  developer landlord tenant landowner homeowner lender creditor borrower retailer supplier exporter importer manufacturer insurer auditor accountant contractor builder miner fisherman herder vendor seller buyer
  publisher producer actor singer artist musician monk guide`)

/** Bodies that speak. */
export const institutions: readonly string[] = wordsOf(`
  ministry government administration cabinet parliament congress senate assembly council committee commission court tribunal agency authority bureau office department directorate secretariat presidency embassy consulate
  army military navy force police guard command staff brigade battalion militia militias coalition alliance union league bloc federation confederation organisation organization institution institute foundation fund bank
  group movement party front faction opposition camp watchdog observatory monitor centre center network society association chamber club company corporation firm conglomerate manufacturer carrier airline operator
  university hospital service mission delegation team panel taskforce headquarters kremlin pentagon vatican nato un eu who regime state republic kingdom house hezbollah hamas taliban
  treasury exchange regulator ombudsman prosecution judiciary leadership syndicate board trust jury campaign charity programme program summit task defence defense intelligence forces guards media`)

/** Bodies that speak for their country's government where its name or adjective stands beside them. */
export const stateBodies: readonly string[] = wordsOf(`
  ministry government administration cabinet presidency embassy consulate kremlin pentagon army military navy police forces force guard treasury state regime republic kingdom directorate secretariat
  authorities authority foreign interior defence defense judiciary prosecution intelligence parliament air customs`)

/** Those who relay: press, agencies, channels. */
export const media: readonly string[] = wordsOf(`
  agency newspaper daily paper magazine weekly channel television tv broadcaster station radio website site outlet press reuters afp ap interfax bbc cnn xinhua tass anadolu aljazeera journal times post
  news wire newswire portal publication blog tabloid`)

/** Texts that speak for whoever issued them. */
export const documents: readonly string[] = wordsOf(`
  statement report communique communiqué letter memo memorandum declaration resolution document article study survey poll bulletin note message tweet post interview speech text draft update assessment
  dossier indictment ruling verdict decree circular dispatch paper brief transcript investigation inquiry findings email video clip footage recording`)

/** What shows or suggests something without saying it. */
export const evidence: readonly string[] = wordsOf(`
  figure data statistic statistics number result research evidence analysis analyses image footage photo photograph picture record survey poll test estimate indicator finding census study report autopsy audit
  review trial experiment examination inspection investigation inquiry probe ballot count tally index document filing email letter message chart graph satellite scan sample model simulation forecast`)

/** Who rules, and before whom evidence is heard. */
export const courts: readonly string[] = wordsOf(`
  court tribunal judge justice jury juror inquest hearing coroner magistrate panel inquiry trial bench arbitrator regulator ombudsman commission watchdog board committee authority adjudicator sheriff`)

/** Many who are named by what they are: rebels, world powers, Western countries. */
export const groups: readonly string[] = wordsOf(`
  rebel militant insurgent jihadist terrorist fighter power country nation state party side faction troop force tribe clan community opposition negotiator investigator delegation family parent relative
  protester demonstrator striker farmer union trader investor bank company business lawmaker mp senator leader minister ambassador government capital camp hardliner moderate conservative liberal democrat republican
  socialist islamist kurd arab muslim christian jew sunni shiite alawite westerner european american supporter loyalist separatist nationalist authorities agencies officials member`)

/** Words that stand before an office or body and are neither: foreign minister, senior official. */
export const modifiers: readonly string[] = wordsOf(`
  foreign interior defence defense health finance justice education energy oil trade labour labor culture information transport agriculture environment tourism religious housing water electricity planning economy industry
  prime deputy vice acting former ex-president outgoing incoming new current late chief senior top high-ranking high-level leading veteran prominent joint special permanent general regional local provincial federal national
  international official state military security army police political diplomatic medical humanitarian opposition rebel government presidential parliamentary ministerial royal public private independent
  anonymous unnamed unidentified informed well-informed knowledgeable reliable western eastern northern southern british-based london-based us-based us-led us-backed iran-backed saudi-led russian-backed kurdish-led kurdish sunni shiite
  activist relief aid rights human news press media civil civilian legal judicial financial economic nuclear intelligence peace war crisis world global african european asian arab gulf islamic islamist islamic
  assistant associate executive managing technical scientific academic ruling main largest second third semi-official pro-government pro-opposition state-run state-owned government-run monitoring advocacy
  jihadist extremist armed hardline conservative liberal moderate anti-government anti-regime anti-damascus pro-regime loyalist unrelated same said two three four five both other several some many various
  un eu us uk u.s u.n lieutenant brigadier field border counter-terrorism anti-terror surveillance hospital party union opposition-linked pan-arab lebanese-based early initial latest recent joint separate brief written press`)

/** Small words within names and between a body and its field. */
export const nameParticles: readonly string[] = wordsOf(
  'al el bin ibn bint abu abd ben de da di du del della der den van von le la los las ter ten dos st saint',
)
