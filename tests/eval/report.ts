import { type Figures, share, toFigures } from './figures.ts'
import type { Band } from './score-contrasts.ts'
import type { RelationScore } from './score-relations.ts'
import type { SetScore } from './score-set.ts'
import type { Table } from './tables.ts'

/** The figures of sets as tables: claims, contrasts, and precision by score of the last one. */
export function tabulateSets(scores: readonly SetScore[]): readonly Table[] {
  const rows = scores.map(({ name, tally }) => [name, toFigures(tally)] as const)
  return [
    {
      head: [
        'claims (%)',
        'attributed P / R / F1',
        'outlet’s voice P / R / F1',
        'speaker right / unknown / wrong',
        'stance not neutral P / R',
        'mean IoU',
        'holding their cue',
        'broken',
      ],
      rows: rows.map(([name, figures]) => [name, ...tellClaims(figures)]),
    },
    {
      head: [
        'contrasts (%)',
        'strong flags',
        'right, judged / strict',
        'strong ones found',
        'all flags',
        'right, judged / strict',
        'kind right',
        'strong on hard negatives',
      ],
      rows: rows.map(([name, figures]) => [name, ...tellContrasts(figures)]),
    },
    tabulateBands(scores.at(-1)?.bands ?? []),
  ]
}

export function tabulateRelations({
  pairs,
  accuracy,
  f1,
  macroF1,
  calibrationError,
}: RelationScore): Table {
  return {
    head: [
      'pairs of statements',
      'accuracy',
      'F1 contrasts',
      'F1 agrees',
      'F1 unrelated',
      'macro-F1',
      'calibration error',
    ],
    rows: [
      [
        String(pairs),
        ...[accuracy, f1.contrasts, f1.agrees, f1.unrelated, macroF1, calibrationError].map(
          (figure) => figure.toFixed(3),
        ),
      ],
    ],
  }
}

function tellClaims({
  attributed,
  outlet,
  speaker,
  stanceNotNeutral,
  meanIou,
  spansHoldingCue,
  broken,
}: Figures): readonly string[] {
  return [
    percents(attributed.precision, attributed.recall, attributed.f1),
    percents(outlet.precision, outlet.recall, outlet.f1),
    percents(speaker.right, speaker.unknown, speaker.wrong),
    percents(stanceNotNeutral.precision, stanceNotNeutral.recall),
    percents(meanIou),
    percents(spansHoldingCue),
    String(broken),
  ]
}

function tellContrasts({ contrasts }: Figures): readonly string[] {
  return [
    String(contrasts.strongFlags),
    percents(contrasts.strongJudged, contrasts.strongStrict),
    `${percents(contrasts.recallStrong)} of ${contrasts.goldStrong}`,
    String(contrasts.flags),
    percents(contrasts.judged, contrasts.strict),
    percents(contrasts.kindRight),
    String(contrasts.onHardNegatives),
  ]
}

function tabulateBands(bands: readonly Band[]): Table {
  return {
    head: ['score', 'flags', 'right', 'wrong', 'unjudged', 'right of judged (%)'],
    rows: bands.map(({ from, right, wrong, unjudged }) => [
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
      String(right + wrong + unjudged),
      String(right),
      String(wrong),
      String(unjudged),
      percents(share(right, right + wrong)),
    ]),
  }
}

function percents(...shares: readonly number[]): string {
  return shares.map((part) => (100 * part).toFixed(0)).join(' / ')
}
