/** Word forms by plural category; `{n}` stands for the number. */
export type CountForms = Readonly<
  Record<'other', string> & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>

/** Makes a function that says how many, in the form that the language asks for. */
export function countWith(locale: string, forms: CountForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale)
  return (count) => (forms[rules.select(count)] ?? forms.other).replaceAll('{n}', String(count))
}
