/** Crime, police and courts: custody, guilt, charges, evidence. */
export const courts = `
custody | action | الاعتقال والإفراج / Custody | إفراج / released | اعتقال / arrested
guilt+ | outcome | البراءة والإدانة / Guilt | براءة / innocent | إدانة قضائية / guilty
legality+ | outcome | القانونية / Legality | قانوني / legal | مخالف للقانون / illegal
intent+ | blame | القصد / Intent | متعمد / deliberate | غير مقصود / accidental
accusation | action | الاتهام / Accusation | اتهام / accuses | تبرئة / exonerates
responsibility+ | blame | المسؤولية / Responsibility | تبن / claims it | تنصل / disowns it
charges+ | action | مسار الدعوى / Legal case | ملاحقة / pursued | حفظ القضية / dropped
escape | action | الفرار والقبض / Escape | فرار / at large | قبض / captured
accountability+ | outcome | المحاسبة والإفلات / Accountability | محاسبة / held to account | إفلات / impunity
evidence+ | outcome | الأدلة / Evidence | دليل / evidence | دون دليل / no evidence
reward | action | المكافأة والعقاب / Reward | مكافأة / rewards | عقاب / punishes
`
