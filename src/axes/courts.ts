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
verdict-appeal+ | action | الطعن في الحكم / Appeal | تأييد الحكم / upheld | نقض الحكم / overturned
death-cause | outcome | سبب الوفاة / Cause of death | قتل / killing | وفاة طبيعية أو انتحار / natural or suicide
treatment | action | معاملة المحتجز / Treatment in custody | معاملة حسنة / well treated | تعذيب / tortured
plea | action | الاعتراف والإنكار / Plea | اعتراف / admits guilt | إنكار / denies charges
extradition+ | action | تسليم المطلوبين / Extradition | تسليم / extradited | رفض التسليم / kept
identity | outcome | معرفة الفاعل / Identity | معروف / identified | مجهول / unknown
attack-nature+ | purpose | طبيعة الهجوم / Nature of an attack | إرهابي / terrorism | جنائي / ordinary crime
severity | outcome | شدة العقوبة / Weight of a sentence | مخفف / lenient | مشدد / severe
`
