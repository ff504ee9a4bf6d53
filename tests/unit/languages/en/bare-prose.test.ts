import { describe, it } from 'vitest'
import { tellAttributed } from '../../../support/read-claims.ts'

describe('English that has lost its commas', () => {
  it.for<[string, string, [string, string][]]>([
    [
      'a place before an unnamed source is no speaker',
      'A mine killed three shepherds on the eve of the fair in Milltown an official said.',
      [['official', 'A mine killed three shepherds on the eve of the fair in Milltown']],
    ],
    [
      'a name before what it is',
      'Lima Observatory a group based in Quito said the mine killed three shepherds.',
      [['Lima Observatory', 'the mine killed three shepherds']],
    ],
    [
      'a place before the short form of a body',
      'The flood killed 58 people in eastern Milland UNICEF said 25 of them were children.',
      [['UNICEF', '25 of them were children']],
    ],
    [
      'what was not specified',
      'The council added that nine people were killed without specifying whether they were miners.',
      [['The council', 'nine people were killed without specifying whether they were miners']],
    ],
    [
      'the short form of a source in brackets',
      'According to the Network for River Rights (NRR) the flood destroyed 243 houses.',
      [['Network for River Rights', 'the flood destroyed 243 houses']],
    ],
    [
      'points of the compass before the place',
      'At least 35 miners were hurt overnight in northern and eastern Norland a monitor said.',
      [['monitor', 'At least 35 miners were hurt overnight in northern and eastern Norland']],
    ],
    [
      'a preposition within a name',
      'The storm has forced clinics in the province to close charity Nurses Without Borders said.',
      [['charity Nurses Without Borders', 'The storm has forced clinics in the province to close']],
    ],
    [
      'who runs a body, not the body',
      'Ana Lima who runs the River Observatory said 19 blasts were heard.',
      [['Ana Lima', '19 blasts were heard']],
    ],
    [
      'lives that are claimed by no speaker',
      'A source said gunmen shelled the town claiming the lives of three miners.',
      [['source', 'gunmen shelled the town claiming the lives of three miners']],
    ],
    [
      'lives that somebody claims were saved',
      'The mayor claimed that lives were saved by the dam.',
      [['The mayor', 'lives were saved by the dam']],
    ],
    [
      'estimates that nobody makes',
      'The drought has driven out 3000 people with some estimates suggesting 5000 may leave.',
      [],
    ],
  ])('%s', ([, text, expected], { expect }) => {
    expect(tellAttributed(text, 'en')).toEqual(expected)
  })
})
