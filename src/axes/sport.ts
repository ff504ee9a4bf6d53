/** Matches, tables, players. */
export const sport = `
victory | outcome | الفوز والخسارة / Win or loss | فوز / win | هزيمة / defeat
qualification+ | outcome | التأهل / Qualification | تأهل / qualified | خروج / eliminated
decision | outcome | الحسم والتعادل / Decided or drawn | حسم / decided | تعادل / drawn
scoring | outcome | التسجيل / Scoring | تسجيل / scored | إضاعة / missed
rank | outcome | الترتيب / Rank | صدارة / top | ذيل / bottom
fitness | outcome | لياقة اللاعب / Fitness | جاهز / fit | مصاب / injured
ban | action | الإيقاف الرياضي / Suspension | إيقاف / banned | رفعه أو براءة / cleared
`
