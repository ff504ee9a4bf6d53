function wordsOf(table: string): readonly string[] {
  return table.trim().split(/\s+/u)
}

export const prepositions: readonly string[] = wordsOf(`
  in on at by for from with without into onto upon of to about against between among amid during before after since until till through throughout under over above below
  near beside behind beyond across along alongside around amongst towards toward via per despite regarding concerning following including inside outside within off out up down past than like as versus`)

export const determiners: readonly string[] = wordsOf(`
  the a an this that these those its his her their our my your some any several many most all both each every another other no such`)

/** Words that open a clause and are no part of its subject. */
export const conjunctions: readonly string[] = wordsOf(`
  and but or nor so yet while whereas although though because since unless if when whenever where wherever as before after until once however meanwhile moreover furthermore
  also then thus therefore instead nevertheless nonetheless besides additionally consequently similarly likewise separately elsewhere earlier later afterwards still`)

export const relatives: readonly string[] = wordsOf('who which whom whose that')

export const pronouns: readonly string[] = wordsOf('he she it they we i you')

export const auxiliaries: readonly string[] = wordsOf(`
  have has had having is are was were be been being am do does did will would shall should can could may might must`)

/** Adverbs that stand between a subject and its verb, or after the verb. */
export const lightAdverbs: readonly string[] = wordsOf(`
  also later earlier then already repeatedly previously recently once again still only just now even further too always often never soon
  categorically strongly firmly flatly vehemently publicly officially formally explicitly clearly openly privately reportedly immediately quickly simply specifically
  separately meanwhile initially originally finally today yesterday sharply angrily bluntly briefly consistently long all both jointly together however therefore thereby`)

export const weekdayNames: readonly string[] = wordsOf(
  'sunday monday tuesday wednesday thursday friday saturday',
)

/** Words without content of their own, for overlap and alignment. */
export const stopWords: readonly string[] = [
  ...prepositions,
  ...determiners,
  ...conjunctions,
  ...relatives,
  ...pronouns,
  ...auxiliaries,
  ...wordsOf(`
    him us them me himself herself itself themselves who what why how whether there here not more less least very much few own same too only just also
    said say says saying told tell tells telling added adding according al el s one ones mr mrs ms dr get got well even ever now yet back way made make`),
]
