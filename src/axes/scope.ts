/** How far anything holds: all or some, for how long, on which terms. */
export const scope = `
quantity | scope | الكل والبعض / All or some | كل / all | بعض / some
majority | scope | الأغلبية / Majority | أغلبية / majority | أقلية / minority
extent | scope | الشمول / Extent | شامل / comprehensive | جزئي / partial
duration | scope | الدوام / Duration | دائم / permanent | مؤقت / temporary
inclusion | scope | الضم والاستثناء / Inclusion | شمول / included | استثناء / excluded
participation | scope | الانفراد / Acting together | مشترك / joint | منفرد / unilateral
directness | scope | المباشرة / Directness | مباشر / direct | غير مباشر / indirect
condition-set | scope | الشروط / Conditions | دون شروط / unconditional | مشروط / conditional
voluntariness+ | scope | الطوع والإكراه / Free will | طوعي / voluntary | قسري / forced
isolation | scope | التفرد والمنهجية / Isolated or systematic | حالة فردية / isolated | ممنهج / systematic
necessity | outcome | الضرورة / Necessity | ضروري / needed | لا داعي له / needless
weight | outcome | الأهمية / Importance | مهم / important | هامشي / marginal
effect | outcome | النفع والضرر / Effect | نفع / useful | ضرر / harmful
motive+ | purpose | الدافع / Motive | إنساني / humanitarian | سياسي / political
place-beside+ | purpose | البديل والمكمل / Substitute or complement | بديل / substitute | مكمل / complement
`
