import type { NamedActor } from '#actions/add-actors.ts'

/** Who speaks in the sample in both languages, so that an account is one whatever its language. */
export const SEED_ACTORS: readonly NamedActor[] = [
  {
    id: 'kazakhstan',
    name: 'كازاخستان',
    kind: 'country',
    partOf: null,
    names: ['Kazakhstan'],
  },
  {
    id: 'kazakh-mfa',
    name: 'وزارة الخارجية الكازاخستانية',
    kind: 'institution',
    partOf: 'kazakhstan',
    names: [
      'وزارة الخارجية في كازاخستان',
      'الخارجية الكازاخستانية',
      "Kazakhstan's foreign ministry",
      'Kazakh foreign ministry',
      'Foreign Ministry of Kazakhstan',
      'Ministry of Foreign Affairs of Kazakhstan',
    ],
  },
  {
    id: 'kairat-abdrakhmanov',
    name: 'كايرات عبد الرحمنوف',
    kind: 'person',
    partOf: 'kazakh-mfa',
    names: ['Kairat Abdrakhmanov'],
  },
  {
    id: 'roman-vassilenko',
    name: 'رومان فاسيلينكو',
    kind: 'person',
    partOf: 'kazakh-mfa',
    names: ['Roman Vassilenko'],
  },
  {
    id: 'kanat-tumysh',
    name: 'كانات توميش',
    kind: 'person',
    partOf: 'kazakh-mfa',
    names: ['Kanat Tumysh'],
  },
  {
    id: 'kassym-jomart-tokayev',
    name: 'قاسم جومارت توكايف',
    kind: 'person',
    partOf: null,
    names: ['Kassym-Jomart Tokayev'],
  },
  {
    id: 'alexander-lavrentiev',
    name: 'ألكسندر لافرنتييف',
    kind: 'person',
    partOf: null,
    names: ['Alexander Lavrentiev'],
  },
  {
    id: 'sergey-lavrov',
    name: 'سيرغي لافروف',
    kind: 'person',
    partOf: null,
    names: ['سيرجي لافروف', 'Sergey Lavrov', 'Sergei Lavrov'],
  },
  {
    id: 'nidaa-post',
    name: 'نداء بوست',
    kind: 'outlet',
    partOf: null,
    names: ['Nidaa Post'],
  },
  {
    id: 'el-maouid',
    name: 'الموعد (El Maouid)',
    kind: 'outlet',
    partOf: null,
    names: ['الموعد', 'El Maouid'],
  },
  { id: 'al-tahrir', name: 'التحرير', kind: 'outlet', partOf: null, names: ['Al-Tahrir'] },
]
