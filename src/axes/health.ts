/** Illness, the injured, safety. */
export const health = `
recovery | outcome | المرض والشفاء / Recovery | شفاء / recovery | وفاة / death
infection | outcome | العدوى / Infection | إصابة بالعدوى / infected | خلو منها / free of it
contagion | outcome | انتشار الوباء / Spread | تفش / spread | احتواء / contained
patient | outcome | حالة المصاب / State of the injured | إصابة طفيفة / slight | إصابة خطيرة / grave
danger | outcome | الأمان والخطر / Safety | أمان / safe | خطر / dangerous
efficacy | outcome | جدوى العلاج / Efficacy | فعال / works | غير فعال / does not work
hospital | action | المستشفى / Hospital | دخول / admitted | خروج / discharged
`
