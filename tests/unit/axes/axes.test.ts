import { describe, expect, it } from 'vitest'
import { axes, axisById } from '#axes/axes.ts'

describe('axes', () => {
  it('is not empty and has every kind', () => {
    expect(axes.length).toBeGreaterThanOrEqual(90)
    expect(new Set(axes.map(({ kind }) => kind))).toEqual(
      new Set(['opposed-outcome', 'opposed-action', 'blame', 'scope', 'purpose']),
    )
  })

  it('has unique ids of small letters and hyphens', () => {
    const ids = axes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([])
  })

  it('labels every axis and both poles in Arabic letters and in Latin ones', () => {
    const labels = axes.flatMap(({ label, poles }) => [label, poles.a, poles.b])
    expect(labels.filter(({ ar }) => !/^[\p{Script=Arabic}\s]+$/u.test(ar))).toEqual([])
    expect(labels.filter(({ en }) => !/^[A-Za-z\s]+$/u.test(en))).toEqual([])
  })

  it('tells the two poles of an axis apart', () => {
    expect(
      axes.filter(({ poles }) => poles.a.ar === poles.b.ar || poles.a.en === poles.b.en),
    ).toEqual([])
  })
})

describe('axisById(id)', () => {
  it('finds an axis, and nothing for an unknown id', () => {
    expect(axisById('achievement')?.kind).toBe('opposed-outcome')
    expect(axisById('no-such-axis')).toBeUndefined()
  })
})
