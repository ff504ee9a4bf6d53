import type { z } from '@hono/zod-openapi'
import type { Fault } from '#domain/problem.ts'
import type { Bilingual } from '#domain/relation.ts'
import type { Lang } from '#web/words.ts'
import { toPointer } from './check-text.ts'

type Issue = z.core.$ZodIssue

const MAX_FAULTS = 20

/** Sentences of our own checks, by the key that the schemas name them with. */
const RULES = {
  blank: { ar: 'هذا الحقل مطلوب.', en: 'Must not be empty.' },
  date: {
    ar: 'يلزم تاريخ ISO 8601: سنة أو شهر أو يوم أو لحظة.',
    en: 'Must be an ISO 8601 year, month, day or moment: 2024, 2024-05, 2024-05-17 or 2024-05-17T09:30Z.',
  },
  url: { ar: 'يلزم عنوان ويب يبدأ بـ http أو https.', en: 'Must be an http or https address.' },
  language: { ar: 'يلزم رمز لغة مثل ar أو en.', en: 'Must be a language code such as ar or en.' },
  slug: {
    ar: 'حروف لاتينية صغيرة وأرقام وشرطات فقط.',
    en: 'Only small Latin letters, digits and single hyphens between them.',
  },
  source: {
    ar: 'يلزم أحد الحقلين text وhtml دون الآخر.',
    en: 'Give exactly one of text and html.',
  },
  cursor: { ar: 'هذا المؤشر غير معروف.', en: 'Is not a cursor that a list has given.' },
  terms: {
    ar: 'يلزم لفظان مختلفان على الأقل.',
    en: 'Needs two different terms at least, in one language or in several.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>
export type Rule = keyof typeof RULES

/** What zod found, as pointers and sentences. */
export function toFaults(issues: readonly Issue[], lang: Lang = 'en'): readonly Fault[] {
  return issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            pointer: toPointer([...issue.path, key]),
            detail: UNKNOWN_FIELD[lang],
          }))
        : [{ pointer: toPointer(issue.path), detail: sentenceOf(issue)[lang] }],
    )
    .slice(0, MAX_FAULTS)
}

const UNKNOWN_FIELD: Bilingual = {
  ar: 'لا يوجد حقل بهذا الاسم.',
  en: 'There is no such field in this version.',
}

function sentenceOf(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'custom':
      return isRule(issue.message) ? RULES[issue.message] : plain(issue.message)
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { ar: 'هذا الحقل مطلوب.', en: 'Is required.' }
        : { ar: `يلزم النوع ${issue.expected}.`, en: `Must be of type ${issue.expected}.` }
    case 'too_big':
      return counted(issue.origin, Number(issue.maximum), {
        ar: 'على الأكثر',
        en: 'at most',
      })
    case 'too_small':
      return counted(issue.origin, Number(issue.minimum), {
        ar: 'على الأقل',
        en: 'at least',
      })
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { ar: `يلزم أحد هذه: ${values}.`, en: `Must be one of ${values}.` }
    }
    default:
      return plain(issue.message)
  }
}

function counted(origin: string, limit: number, bound: Bilingual): Bilingual {
  const units: Readonly<Record<string, Bilingual>> = {
    string: { ar: 'حرفًا', en: 'characters' },
    array: { ar: 'عنصرًا', en: 'items' },
  }
  const unit = units[origin]
  if (unit === undefined)
    return { ar: `${bound.ar} ${limit}.`, en: `Must be ${bound.en} ${limit}.` }
  return {
    ar: `${bound.ar} ${limit} ${unit.ar}.`,
    en: `Must have ${bound.en} ${limit} ${unit.en}.`,
  }
}

function isRule(message: string): message is Rule {
  return Object.hasOwn(RULES, message)
}

function plain(message: string): Bilingual {
  return { ar: message, en: message }
}
