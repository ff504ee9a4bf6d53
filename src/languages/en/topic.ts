import type { SpeakerMention } from '#languages/types.ts'
import { onceASentence } from '#text/memoise.ts'
import { withApposition } from './appositions.ts'
import { afterDateline } from './furniture.ts'
import { readForward } from './noun-phrase.ts'
import { canSpeak, describeSpeaker } from './speaker.ts'
import { WORDS } from './word-sets.ts'

/** Whom a sentence is about: a person, body or country that its opening phrase names. */
export const findTopic = onceASentence((sentence, document): SpeakerMention | undefined => {
  const { tokens } = document
  let from = afterDateline(sentence, document)
  while (WORDS.conjunctions.has(tokens[from]?.norm ?? '')) from += 1
  const phrase = withApposition(document, readForward(document, from, sentence.to), sentence.to)
  if (phrase.to <= phrase.from || !canSpeak(document, phrase)) return undefined
  const mention = describeSpeaker(document, phrase)
  if (mention.kind !== 'named' || mention.actor === 'unnamed' || mention.actor === 'group')
    return undefined
  return mention
})
