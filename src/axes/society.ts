/** Migration, media, education, religion, technology. */
export const society = `
flight | action | العودة والنزوح / Flight | عودة / return | نزوح / flight
admission | action | الاستقبال والترحيل / Admission | استقبال / admits | ترحيل / deports
protection | action | الحماية والتهديد / Protection | حماية / protects | تهديد / threatens
contentment | outcome | الرضا والغضب / Contentment | رضا / content | غضب / angry
asylum | action | طلب اللجوء / Asylum | منح / granted | رفض / refused
press | action | حرية الإعلام / Press | حرية / free | تضييق / censored
tolerance | outcome | التسامح والكراهية / Tolerance | تسامح / tolerance | كراهية / hatred
schooling+ | action | الدراسة / Schooling | انتظام / classes held | تعطيل / classes off
marriage | action | الزواج / Marriage | زواج / marries | طلاق / divorces
cyber | outcome | أمن المعلومات / Cyber security | مخترق / hacked | محمي / secured
broadcast | action | البث والنشر / Broadcast | بث / aired | حجب أو وقف / taken off
`
