import type { Document, Sentence, Token } from '#text/document.ts'
import { isCountry } from './country-names.ts'
import { type CueForm, isLinkedCue } from './cue-index.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { WORDS } from './word-sets.ts'

const SUBORDINATORS = new Set('حيث وحيث فيما بينما اذ'.split(' '))

/** A word that opens a clause with no comma before it. */
export function isSubordinate(norm: string): boolean {
  return SUBORDINATORS.has(norm)
}

/**
 * Within reported content a further verb of saying is a new report only where a clause starts:
 * «أشار إلى أن بلاده تعتقد أن الحل …» is one claim, «أشار إلى …، مؤكدا أن …» two.
 */
export function startsClause(
  at: number,
  form: CueForm,
  contentFrom: number,
  sentence: Sentence,
  document: Document,
): boolean {
  const { tokens } = document
  for (let i = at - 1; i >= sentence.from; i--) {
    const token = tokens[i]
    if (token === undefined) return false
    // «إن إدارة النادي، تتوقع أن …»: a comma between subject and verb opens no clause.
    const isLinked = isLinkedCue(tokens[at]?.norm ?? '')
    if (token.kind === 'comma' && !isLinked && isSubject(contentFrom, i, form, document))
      return false
    if (
      token.kind === 'comma' ||
      token.kind === 'semicolon' ||
      token.kind === 'stop' ||
      token.kind === 'mark'
    )
      return true
    if (token.kind === 'quote') return true
    // «إن المشروع جاهز حيث قال …»: a subordinate clause needs no comma.
    if (form.kind !== 'participle' && isSubordinate(token.norm)) return true
    if (token.kind === 'word' && WORDS.connectors.has(token.norm)) continue
    if (token.kind === 'word' && WORDS.relatives.has(token.norm)) return true
    break
  }
  const norm = tokens[at]?.norm ?? ''
  if (form.kind === 'past' && isGluedSubject(tokens, at, sentence)) return true
  if (form.kind === 'participle') return form.entry.ambiguous !== true
  return norm[0] === 'و' && form.kind === 'past' && form.entry.ambiguous !== true
}

/** True where reported words have told nothing yet but whom they are about. */
function isSubject(from: number, to: number, { kind }: CueForm, document: Document): boolean {
  if (kind !== 'past' && kind !== 'present') return false
  const phrase = readNounPhrase(document, from, to)
  return phrase.to === to && to > from
}

/** «…، فموسكو قالت»: a speaker with ف after a comma starts a report. */
function isGluedSubject(tokens: readonly Token[], at: number, { from }: Sentence): boolean {
  const subject = tokens[at - 1]
  if (subject?.kind !== 'word' || at - 2 < from || tokens[at - 2]?.kind !== 'comma') return false
  return subject.norm[0] === 'ف' && isCountry(subject.norm.slice(1))
}
