import { describe, expect, it } from 'vitest'
import { extractClaims } from '#extract/index.ts'
import { en } from '#languages/en/index.ts'
import { readDocument } from '#text/read-document.ts'

function claimsOf(text: string) {
  const article = {
    key: '1',
    outlet: 'Outlet',
    title: null,
    language: 'en',
    publishedAt: null,
    rendition: 'verbatim',
    text,
  } as const
  return extractClaims(article, readDocument(text, en), en)
}

/** Attributed claims as «speaker | stance | quote». */
function reported(text: string): readonly string[] {
  return claimsOf(text)
    .filter(({ voice }) => voice === 'attributed')
    .map(({ speaker, cue, quote }) => `${speaker?.name} | ${cue?.stance} | ${quote}`)
}

describe('findAttributions(sentence, document)', () => {
  it.each([
    [
      'Union leader Rashid al-Banna said the lift was safe.',
      'Rashid al-Banna | neutral | the lift was safe',
    ],
    [
      'The foreign minister, Omar Abu al-Hadid, warned that the lift could fail.',
      'Omar Abu al-Hadid | neutral | the lift could fail',
    ],
    [
      'Ana Lima, the mayor, urged both sides to repair the lift.',
      'Ana Lima | neutral | both sides to repair the lift',
    ],
    ['Ana Lima said prices had risen by 4%.', 'Ana Lima | neutral | prices had risen by 4%'],
    [
      'Nine hurt in lift fall in Linz AFP Sunday 27 Apr 2014 At least nine people were hurt in Linz the police said.',
      'the police | neutral | At least nine people were hurt in Linz',
    ],
    [
      'A spokesperson for the museum insisted its offer, worth two rooms, remained open.',
      'spokesperson for the museum | affirm | its offer, worth two rooms, remained open',
    ],
    [
      '"I am thrilled," said the 28-year-old goalkeeper.',
      'the 28-year-old goalkeeper | neutral | I am thrilled',
    ],
    ['The 61-year-old denies two counts of theft.', 'The 61-year-old | deny | two counts of theft'],
    [
      '"No one asked us," complained 70-year-old gardener Nora Quist.',
      'Nora Quist | neutral | No one asked us',
    ],
    [
      '"If it rains," warned the head of the hoteliers\' association, "the season is lost."',
      "the head of the hoteliers' association | neutral | the season is lost",
    ],
    [
      'The Bank of Freedonia governor, Lena Marsh, hinted at a pause.',
      'Lena Marsh | neutral | a pause',
    ],
    [
      'His godfather, Omar Reyes, said the boy had left early.',
      'Omar Reyes | neutral | the boy had left early',
    ],
    [
      'One of the divers, 19-year-old Ivo Lund, told the Gazette that the cable had snapped.',
      'Ivo Lund | neutral | the cable had snapped',
    ],
    [
      "The lab's representative in Quito, Dr Eva Moss, said the samples were clean.",
      'Eva Moss | neutral | the samples were clean',
    ],
    [
      "Piet Vos of the skippers' union said the harbour was full.",
      'Piet Vos | neutral | the harbour was full',
    ],
    [
      'Justice Nell Field ruled that the lease was void.',
      'Nell Field | neutral | the lease was void',
    ],
    [
      'Last year the agency concluded that the ferry was sound.',
      'the agency | neutral | the ferry was sound',
    ],
    ['Ten years on, many say the dam has failed them.', 'many | neutral | the dam has failed them'],
    [
      'The ferry, harbour unions say, needs a new engine.',
      'harbour unions | neutral | The ferry, harbour unions say, needs a new engine',
    ],
    [
      'What happened next, the coach says, changed the club.',
      'the coach | neutral | What happened next, the coach says, changed the club',
    ],
    [
      '"The roof leaks," a caretaker, who asked not to be named, said.',
      'caretaker | neutral | The roof leaks',
    ],
    [
      'The museum, which said in May it would close two halls, has lost its director.',
      'The museum | neutral | it would close two halls',
    ],
    [
      'Half of the tenants said the lifts were unsafe, a survey by Redwood College showed.',
      'Half of the tenants | neutral | the lifts were unsafe',
    ],
    [
      'The lock had been changed twice, the inquest heard.',
      'the inquest | neutral | The lock had been changed twice',
    ],
    [
      'Rovex will close two mills, its chief executive told staff in a memo seen by the Gazette.',
      'its chief executive | neutral | Rovex will close two mills',
    ],
    [
      'Asked about the fee, a visibly tired Marek Oda shrugged and said: "Ask the club."',
      'Marek Oda | neutral | Ask the club',
    ],
    [
      'Rovex plans to sell the mill, the Gazette reported, citing people familiar with the matter.',
      'people familiar with the matter | neutral | Rovex plans to sell the mill',
    ],
    [
      'People briefed on the sale said a price could be set by Friday.',
      'People briefed on the sale | neutral | a price could be set by Friday',
    ],
    [
      'Ministers have promised to publish the map by June.',
      'Ministers | neutral | to publish the map by June',
    ],
    ['The carmaker warned of further delays.', 'The carmaker | neutral | further delays'],
    [
      'Anna Vale, an economist at the Institute of Brewers, said it "would be a relief".',
      'Anna Vale | neutral | it "would be a relief"',
    ],
    [
      'The Bank of Ruritania cut its rate but warned that prices would climb.',
      'Bank of Ruritania | neutral | prices would climb',
    ],
    ['The central bank signalled that it would wait.', 'central bank | neutral | it would wait'],
    [
      '"You cannot fix what you do not measure," as one doctor put it.',
      'one doctor | neutral | You cannot fix what you do not measure',
    ],
    [
      'The tunnels had been closed to hauliers the Transport Ministry said.',
      'Transport Ministry | neutral | The tunnels had been closed to hauliers',
    ],
    [
      'On Wednesday Freedonia Mayor Omar Reyes said the bridge was safe.',
      'Omar Reyes | neutral | the bridge was safe',
    ],
    [
      'Speaking to reporters after the match coach Paolo Ricci said the pitch was poor.',
      'Paolo Ricci | neutral | the pitch was poor',
    ],
    [
      'The tremors according to the institute damaged two dams.',
      'the institute | neutral | The tremors according to the institute damaged two dams',
    ],
    [
      'The Gazette quoting harbour officials said the ferry had sunk.',
      'harbour officials | neutral | the ferry had sunk',
    ],
    [
      'Shares fell after the housebuilder warned that profit would miss forecasts.',
      'the housebuilder | neutral | profit would miss forecasts',
    ],
    [
      'The grocer said it expected to open ten shops this year.',
      'The grocer | neutral | it expected to open ten shops this year',
    ],
    [
      "Freedonia's prime minister, Omar Reyes, apologised to the families and promised a full inquiry.",
      'Omar Reyes | neutral | a full inquiry',
    ],
    [
      'Its director, Eva Moss, said that parents, not schools, should decide.',
      'Eva Moss | neutral | parents, not schools, should decide',
    ],
    [
      'Data released in May by the Tide Institute showed levels had doubled.',
      'Data released in May by the Tide Institute | neutral | levels had doubled',
    ],
    ['The envoy said both sides had given way.', 'The envoy | neutral | both sides had given way'],
    [
      "The line's operator, Tarn Ferries, denied reports that the ship was full.",
      'Tarn Ferries | deny | reports that the ship was full',
    ],
    [
      'Senator Ana May told parliament that Freedonia was broke.',
      'Ana May | neutral | Freedonia was broke',
    ],
    ['The lab warned that Rovex could fail.', 'The lab | neutral | Rovex could fail'],
    ['Few experts believe that is likely.', 'Few experts | neutral | that is likely'],
    [
      'Coastal leaders who have opposed the dam have backed the plan, warning that the tide will rise.',
      'Coastal leaders | neutral | the tide will rise',
    ],
    [
      '"It is a sad day," the mayor told reporters after a meeting that was held at sea.',
      'the mayor | neutral | It is a sad day',
    ],
    [
      'Asked about the fall, Reyes said, "Ask the club about that."',
      'Reyes | neutral | Ask the club about that',
    ],
    [
      'Federal and state officials said the two had left.',
      'Federal and state officials | neutral | the two had left',
    ],
    [
      'According to a 52-page complaint filed in May by the port, the lift was never tested.',
      '52-page complaint filed in May by the port | neutral | the lift was never tested',
    ],
    [
      'Mr. Reyes and Ms. Quist say other changes are needed.',
      'Mr. Reyes and Ms. Quist | neutral | other changes are needed',
    ],
    [
      'Senator Eva Moss, a Democrat, said the EB-5 programme has failed.',
      'Eva Moss | neutral | the EB-5 programme has failed',
    ],
    [
      'The blast went off at 8 p.m. in front of a bank, according to the mayor.',
      'the mayor | neutral | The blast went off at 8 p.m. in front of a bank',
    ],
    [
      'The Gazette filed a motion to open the files, arguing the move was needed.',
      'Gazette | neutral | the move was needed',
    ],
    [
      '"It was dark," Moss said. The walk was "too long," he added. "Nobody came along."',
      'Moss | neutral | Nobody came along',
    ],
    [
      '"We met the head of the U.S. Senate in May," said Moss.',
      'Moss | neutral | We met the head of the U.S. Senate in May',
    ],
    [
      '"It is an invasion," Omar Reyes, the mayor of Quito, one of the cities that sued, said.',
      'Omar Reyes | neutral | It is an invasion',
    ],
    [
      '"It is not just a leak," Moss told the Gazette\'s weekly podcast, "but a flood."',
      'Moss | neutral | It is not just a leak',
    ],
    [
      "Moss told the Gazette's weekly podcast it was clear that the dam leaked.",
      'Moss | neutral | it was clear that the dam leaked',
    ],
    [
      "The port, one of the mayor's advisers pointed out, normally does not freeze.",
      "one of the mayor's advisers | neutral | The port, one of the mayor's advisers pointed out, normally does not freeze",
    ],
    [
      'In a talk on "Face the Hour," Speaker Eva Moss (D-N.Y.) said the dam would hold.',
      'Eva Moss | neutral | the dam would hold',
    ],
    [
      '"It will hold," said Rep. Eva Moss (D-N.Y.), a leading critic of the port.',
      'Eva Moss | neutral | It will hold',
    ],
    [
      'The beach, which, Reyes said, is usually full of kites, was shut.',
      'Reyes | neutral | The beach, which, Reyes said, is usually full of kites, was shut',
    ],
    [
      'Large parts of the port have rusted, other studies have shown.',
      'other studies | neutral | Large parts of the port have rusted',
    ],
    [
      'The mayor, who in 2010 said the dam was safe, has left.',
      'The mayor | neutral | the dam was safe',
    ],
    [
      'The plan "has made gains," Moss said, citing the release of two divers.',
      'Moss | neutral | The plan "has made gains,"',
    ],
    [
      'Moss said the sum was larger than she had expected, but cautioned that it was late.',
      'Moss | neutral | the sum was larger than she had expected',
    ],
    [
      'The 19-year-old from Quito said she had dreamed of it.',
      'The 19-year-old from Quito | neutral | she had dreamed of it',
    ],
    ['Governor-elect Eva Moss said the dam would go.', 'Eva Moss | neutral | the dam would go'],
    [
      'The premier said on Wednesday foreign ferries were safe.',
      'The premier | neutral | foreign ferries were safe',
    ],
    [
      'The mayor said a member of the sect had left, referring to the old faith.',
      'The mayor | neutral | a member of the sect had left',
    ],
    [
      'The mother of a boy who died in May has told an inquest that doctors ignored her.',
      'The mother of a boy | neutral | doctors ignored her',
    ],
    [
      'The premier promised lower tolls and a new pier.',
      'The premier | neutral | lower tolls and a new pier',
    ],
    ['Analysts put losses at two million.', 'Analysts | neutral | losses at two million'],
    [
      'The minister said that the bridge would open.',
      'The minister | neutral | the bridge would open',
    ],
    [
      'Ms. Okafor argued it was the only bridge left.',
      'Okafor | neutral | it was the only bridge left',
    ],
    [
      'A survey by Redwood College showed 53% of farmers wanted the dam.',
      'survey by Redwood College | neutral | 53% of farmers wanted the dam',
    ],
    [
      'The ferry had passed its test, a spokesman for the harbour board said by telephone.',
      'spokesman for the harbour board | neutral | The ferry had passed its test',
    ],
    [
      'The mill will be sold, according to people familiar with the talks.',
      'people familiar with the talks | neutral | The mill will be sold',
    ],
    [
      'Early tests showed that the pipe had leaked, officials said.',
      'officials | neutral | Early tests showed that the pipe had leaked',
    ],
    [
      'His lawyer, Ana Lima, called the charges “absurd”.',
      'Ana Lima | neutral | the charges “absurd”',
    ],
    [
      'A nurse who fled the town said the clinic had burned.',
      'nurse | neutral | the clinic had burned',
    ],
    ['Peru said the bridge had opened.', 'Peru | neutral | the bridge had opened'],
    [
      'The bridge will open in May, said Anna Petrova.',
      'Anna Petrova | neutral | The bridge will open in May',
    ],
    [
      'The transport minister on Tuesday said the bridge was closed.',
      'The transport minister | neutral | the bridge was closed',
    ],
    [
      'The Lima Observatory a group based in Quito reported that the river had risen.',
      'Lima Observatory | neutral | the river had risen',
    ],
    [
      'The committee raised its toll to 38 on Thursday.',
      'The committee | neutral | its toll to 38 on Thursday',
    ],
    [
      'The bridge is closed, the Transport Ministry said on Monday.',
      'Transport Ministry | neutral | The bridge is closed',
    ],
    [
      'A bridge fell into the river the Transport Ministry said on Monday.',
      'Transport Ministry | neutral | A bridge fell into the river',
    ],
    [
      'Ana Lima, the foreign minister, said talks had failed.',
      'Ana Lima | neutral | talks had failed',
    ],
    [
      'Ana Lima, who visited Lima on Tuesday, said talks had failed.',
      'Ana Lima | neutral | talks had failed',
    ],
    [
      'According to the central bank, inflation fell to 4 percent.',
      'central bank | neutral | inflation fell to 4 percent',
    ],
    [
      'Inflation fell again, according to a senior official.',
      'senior official | neutral | Inflation fell again',
    ],
    [
      'President Jane Doe told Reuters that the truce was holding.',
      'Jane Doe | neutral | the truce was holding',
    ],
    [
      'Turkey accused Greece of closing the strait.',
      'Turkey | neutral | Greece of closing the strait',
    ],
    [
      'The opposition blamed the army for the deaths.',
      'The opposition | neutral | the army for the deaths',
    ],
    ['The port authority denied using dirty fuel.', 'The port authority | deny | using dirty fuel'],
    ['Ana Lima denied having met the owner.', 'Ana Lima | deny | having met the owner'],
    ['Organisers put attendance at 40,000.', 'Organisers | neutral | attendance at 40,000'],
    [
      'Police said 300 people came, but organisers put the crowd at 5,000.',
      'organisers | neutral | the crowd at 5,000',
    ],
    [
      'The transport ministry closed the bridge. The company denied paying bribes.',
      'The company | deny | paying bribes',
    ],
    ['Brazil has denied carrying out the raid.', 'Brazil | deny | carrying out the raid'],
    [
      'Brazil denied that its troops crossed the border.',
      'Brazil | deny | its troops crossed the border',
    ],
    ['Peru called on Chile to withdraw its ships.', 'Peru | neutral | Chile to withdraw its ships'],
    ['France condemned the attack on the embassy.', 'France | neutral | the attack on the embassy'],
    ['Washington claims that Lima sent the ships.', 'Washington | doubt | Lima sent the ships'],
    ['The army insisted that no one was hurt.', 'The army | affirm | no one was hurt'],
    [
      'In a statement, the Health Ministry said the ward was shut.',
      'Health Ministry | neutral | the ward was shut',
    ],
    [
      'The Press Agency quoted the Defence Ministry as saying that two pilots died.',
      'Defence Ministry | neutral | two pilots died',
    ],
    [
      'Foreign minister: We will not talk to the rebels',
      'Foreign minister | neutral | We will not talk to the rebels',
    ],
    [
      'The United Nations said 300 people had fled.',
      'United Nations | neutral | 300 people had fled',
    ],
    ['Lt. Gen. Mark Brown said the base was safe.', 'Mark Brown | neutral | the base was safe'],
    [
      '“We won’t leave,” she’d heard, but Lima’s mayor said: “They will.”',
      "Lima's mayor | neutral | They will",
    ],
  ])('%s', (text, expected) => {
    expect(reported(text).map((line) => line.replace('’', "'"))).toContain(expected)
  })

  it('gives a quotation that its cue interrupts one claim a piece', () => {
    expect(
      reported('"The vote," said Maria Lopez, a spokeswoman for the council, "was free."'),
    ).toEqual(['Maria Lopez | neutral | The vote', 'Maria Lopez | neutral | was free'])
  })

  it('gives a participle and a pronoun the speaker before', () => {
    expect(
      reported(
        'The ministry said the ship had sunk, adding that three sailors were missing. It said two were found.',
      ),
    ).toEqual([
      'The ministry | neutral | the ship had sunk',
      'The ministry | neutral | three sailors were missing',
      'The ministry | neutral | two were found',
    ])
  })

  it('keeps who relayed the words', () => {
    const [claim] = claimsOf('Interfax quoted the Defence Ministry as saying that two pilots died.')
    expect(claim?.via.map(({ name }) => name)).toEqual(['Interfax'])
  })

  it('knows a named person again by surname', () => {
    const text =
      'President Jane Doe said the truce was holding. Doe added that the border was open.'
    expect(claimsOf(text).map(({ speaker }) => speaker?.name)).toEqual(['Jane Doe', 'Jane Doe'])
  })

  it('takes «the Italian» for the man of whom it has spoken', () => {
    const text = 'Coach Paolo Ricci praised his side. "They ran well," the Italian said.'
    expect(claimsOf(text).at(-1)?.speaker?.name).toBe('Paolo Ricci')
  })

  it("takes «Critics» at the head of a sentence for nobody's name", () => {
    expect(claimsOf('Critics say the dam leaks.')[0]?.speaker?.kind).toBe('unnamed')
  })

  it.each([
    ['Nora Quist, 45, was fined in May. Quist said she would appeal.', 'Nora Quist'],
    ["The dam's keeper, Ivo Lund, resigned. Mr. Lund said he was tired.", 'Ivo Lund'],
    ['Ivo Lund met Nora Quist. He said it was cold. She said it was late.', null],
    ['Ms. Quist said it was late. He said it was cold.', null],
    [
      'Tarn Ferries said it was sorry. The coast guard said it was cold. The company said it was late.',
      'The company',
    ],
  ])('knows by whom the last words of «%s» are', (text, name) => {
    const last = claimsOf(text).at(-1)?.speaker
    expect(last?.kind === 'unnamed' ? null : last?.name).toBe(name)
  })

  it('marks what accuses', () => {
    expect(claimsOf('Turkey accused Greece of closing the strait.')[0]?.cue?.accuses).toBe(true)
  })
})

describe('findNumbers(from, to, document)', () => {
  it.each([
    ['1,250 tonnes', [1250]],
    ['2.4 million people', [2_400_000]],
    ['$20bn', [20_000_000_000]],
    ['two hundred and five men', [205]],
    ['twenty-one ships and a dozen boats', [21, 12]],
    ['half a million', [500_000]],
    ['three and seven', [3, 7]],
  ])('%s', (text, expected) => {
    const document = readDocument(text, en)
    const found = en.findNumbers(0, document.tokens.length, document)
    expect(found.map(({ value }) => value)).toEqual(expected)
  })

  it.each([
    ['dozens of ships', { value: 12, high: 199 }],
    ['hundreds fled', { value: 100, high: 1_999 }],
    ['tens of thousands marched', { value: 20_000, high: 199_999 }],
    ['a third of staff', { value: 33.33, unit: 'percent' }],
    ['two-thirds of the seats', { value: 66.67, unit: 'percent' }],
    ['half the schools', { value: 50, unit: 'percent' }],
    ['nine in ten members', { value: 90, unit: 'percent' }],
    ['2 out of 5 doctors', { value: 40, unit: 'percent' }],
  ])('reads a vague count or a share: %s', (text, expected) => {
    const document = readDocument(text, en)
    const [found] = en.findNumbers(0, document.tokens.length, document)
    expect(found).toMatchObject(expected)
  })
})

describe('stem(word)', () => {
  it.each([
    'attack attacks attacked attacking',
    'hold holds held holding',
    'say says said saying',
    'deny denies denied denying',
    'stop stops stopped stopping',
    "family families family's",
    'supply supplies supplied',
    'crisis crises',
    'heavy heavily',
  ])('%s meet', (words) => {
    expect(new Set(words.split(' ').map(en.stem)).size).toBe(1)
  })
})

describe('nameKey(name)', () => {
  it.each([
    ['Walid al-Muallem', 'Walid Muallem'],
    ['Mohammad Javad', 'Muhammed Javad'],
    ['Erdoğan', 'Erdogan'],
  ])('%s is %s', (a, b) => {
    expect(en.nameKey(a)).toBe(en.nameKey(b))
  })
})
