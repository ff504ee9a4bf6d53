import type { Bound } from '#domain/frame.ts'
import { table } from '#languages/table.ts'
import type { NumberReading } from '#languages/types.ts'
import type { Document, Token } from '#text/document.ts'
import { labels, ordinals, ten } from './number-words.ts'
import { phrases, tableOf } from './phrase-forms.ts'
import { readNumber } from './read-number.ts'

/**
 * Numbers in token run [from, to), in digits and words: ثلاثة آلاف, خمسة وعشرين, 1.5 مليون,
 * نصف مليون, and duals of counted things (قتيلان). Ordinals and numbers that only name
 * (المادة 5, الساعة 10) are left out.
 */
export function findNumbers(
  from: number,
  to: number,
  { tokens }: Document,
): readonly NumberReading[] {
  const found: NumberReading[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue
    const read = readNumber(tokens, at, to)
    if (read === null || isLabelled(tokens, at)) continue
    const last = tokens[read.to - 1] ?? token
    const { to: next, ...number } = read
    found.push({ ...number, start: token.start, end: last.end })
    at = next - 1
  }
  return found
}

/** True where the number before it makes the word an ordinal, or a label makes it a name. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before?.kind === 'dash' && !before.spaced && token?.spaced === false)
    return tokens[at - 2]?.kind === 'word'
  if (before?.kind !== 'word') return false
  if (labels.has(before.norm)) return true
  const isOrdinal =
    ordinals.has(before.norm.replace(/^[وبل]?(?:ال)?/u, '')) || ordinals.has(before.norm)
  return isOrdinal && token?.kind === 'word' && ten.has(token.norm)
}

/** Words that bound a number: most before it; those of two words and more also after it. */
export const bounds: Readonly<Record<string, Bound>> = tableOf<Bound>(
  [
    [
      'at-least',
      table`على الأقل، ما لا يقل عن، لا يقل عن، لا تقل عن، لا يقلون عن، ما لايقل عن، مالا يقل عن، أكثر من، أزيد من، ما يزيد على، ما يزيد عن، يزيد على، يزيد عن، تزيد على، تزيد عن، يزيدون على، يزيد عددهم على، بما يزيد على، زيادة على،
      تجاوز، تجاوزت، يتجاوز، تتجاوز، يتجاوزون، متجاوزا، متجاوزة، ما يتجاوز، فاق، فاقت، يفوق، تفوق، ما يفوق، يربو على، تربو على، ما يربو على، ينيف على، ما ينيف على، نيف و، أو أكثر، فأكثر، وما فوق، فما فوق، كحد أدنى، بحد أدنى، الحد الأدنى،
      على أقل تقدير، في الحد الأدنى، تخطى، تخطت، يتخطى، تتخطى، أعلى من، بأكثر من، لأكثر من، لا أقل من`,
    ],
    [
      'at-most',
      table`أقل من، يقل عن، تقل عن، يقلون عن، ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا يزيد عن، لا تزيد على، لا تزيد عن، لا يزيدون على، لا يتجاوز، لا تتجاوز، لم يتجاوز، لم تتجاوز، ما لا يتجاوز، لا يتعدى، لا تتعدى، لم يتعد، لا يفوق، على الأكثر، كحد أقصى، بحد أقصى،
      الحد الأقصى، في أقصى تقدير، على أبعد تقدير، دون ال، ما دون، أدنى من، حتى، يصل إلى، تصل إلى، لا أكثر من، ليس أكثر من`,
    ],
    [
      'about',
      table`نحو، حوالي، حوالى، قرابة، زهاء، تقريبا، يقارب، تقارب، ما يقارب، ما يقرب من، يقرب من، تقرب من، قارب، قاربت، بما يقارب، يناهز، تناهز، ما يناهز، ناهز، ناهزت، بضع و، بضعة و، في حدود، بحدود، حدود، يقدر ب، تقدر ب، يقدر بنحو، يقدر عددهم ب،
      يقدر بحوالي، أو نحو ذلك، في المتوسط، بمعدل، ما يعادل`,
    ],
    ['exact', 'بالضبط، تحديدا، بالتحديد'],
  ],
  'وفبل',
)

/** Words that call a figure provisional: it may rise without contradiction. */
export const provisional: readonly string[] = phrases(
  table`أولية، الأولية، أولي، الأولي، أوليا، حصيلة أولية، الحصيلة الأولية، حصيلة غير نهائية، غير نهائية، غير نهائي، مبدئية، مبدئي، مبدئيا، المبدئية، مؤقتة، حتى الآن، لغاية الآن، إلى الآن، حتى اللحظة، حتى هذه اللحظة، حتى الساعة، لحد الآن،
  مرشح للارتفاع، مرشحة للارتفاع، مرشح للزيادة، مرشحة للزيادة، قابل للارتفاع، قابلة للارتفاع، قابل للزيادة، قابلة للزيادة، مرجح للارتفاع، مرشح للتغير، قد يرتفع، قد ترتفع، قد تزداد، قد يزداد، غير مكتملة، غير رسمية، تقديرات أولية`,
)
