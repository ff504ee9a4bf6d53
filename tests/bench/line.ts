/** One measured figure beside its bar. */
export interface Line {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it may be at most, or at least where more is better; null where none is set. */
  readonly bar: number | null
  readonly more?: boolean
}

/** True where a figure keeps its bar, or has none. */
export function keepsBar({ value, bar, more = false }: Line): boolean {
  return bar === null || (more ? value >= bar : value <= bar)
}

/** The lines as a Markdown table, numbers to three digits. */
export function toTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const bar = line.bar === null ? '' : `${line.more ? '≥' : '≤'} ${line.bar}`
    const verdict = line.bar === null ? '' : keepsBar(line) ? 'kept' : 'missed'
    return `| ${line.name} | ${toDigits(line.value)} ${line.unit} | ${bar} | ${verdict} |`
  })
  return ['| what | measured | bar | |', '| --- | ---: | ---: | --- |', ...rows].join('\n')
}

function toDigits(value: number): string {
  return value >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString()
}
