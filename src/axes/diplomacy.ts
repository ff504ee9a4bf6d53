/** Talks between states and parties: agreements, ties, sanctions, who attends and who leaves. */
export const diplomacy = `
agreement | action | الاتفاق والخلاف / Agreement | اتفاق / agreement | خلاف / disagreement
signature+ | action | التوقيع / Signature | توقيع / signed | امتناع عن التوقيع / not signed
acceptance | action | القبول والرفض / Acceptance | قبول / accepts | رفض / rejects
insistence | action | التمسك والتنازل / Standing firm | تمسك / insists | تنازل / concedes
compliance | action | الالتزام والخرق / Compliance | التزام / complies | خرق / violates
ties | outcome | العلاقات / Relations | تقارب / closer | قطيعة / broken off
sanctions+ | action | العقوبات / Sanctions | فرض / imposed | رفع / lifted
recognition+ | action | الاعتراف / Recognition | اعتراف / recognised | إنكار / not recognised
cooperation | action | التعاون والعرقلة / Cooperation | تعاون / cooperates | عرقلة / obstructs
attendance | action | المشاركة / Attendance | مشاركة / attends | مقاطعة / boycotts
holding+ | action | عقد اللقاء / Holding a meeting | انعقاد / held | إلغاء / cancelled
membership | action | الانضمام والمغادرة / Membership | انضمام / joins | مغادرة / leaves
withdrawal | action | البقاء والانسحاب / Staying | بقاء / stays | انسحاب / withdraws
solution+ | purpose | نوع الحل / Kind of solution | سياسي / political | عسكري / military
neutrality+ | outcome | الحياد / Neutrality | محايد / neutral | منحاز / biased
independence | outcome | الاستقلال / Independence | استقلال / independence | تبعية / dependence
alliance | outcome | الصداقة والعداء / Friend or foe | حليف / ally | عدو / enemy
apology+ | action | الاعتذار / Apology | اعتذر / apologises | رفض الاعتذار / refuses to
`
