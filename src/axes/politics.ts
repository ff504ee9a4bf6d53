/** Offices, laws, elections, freedoms and unrest within a country. */
export const politics = `
support | action | الدعم والمعارضة / Support | دعم / supports | معارضة / opposes
adoption+ | action | الإقرار والنقض / Adoption | إقرار / adopted | نقض / vetoed
office | action | التعيين والإقالة / Appointment | تعيين / appointed | إقالة / dismissed
resignation | action | الاستقالة / Resignation | بقاء في المنصب / stays in office | استقالة / resigns
legitimacy | outcome | الشرعية / Legitimacy | شرعي / legitimate | فاقد للشرعية / illegitimate
fairness+ | outcome | النزاهة / Fairness | نزيه / fair | مزور / rigged
unity | outcome | الوحدة والانقسام / Unity | وحدة / unity | انقسام / division
stability | outcome | الاستقرار / Stability | استقرار / stability | اضطراب / unrest
freedom | outcome | الحرية والقمع / Freedom | حرية / freedom | قمع / repression
violence | outcome | السلمية والعنف / Violence | سلمية / peaceful | عنف / violent
corruption+ | outcome | النزاهة والفساد / Corruption | مكافحة الفساد / clean | فساد / corrupt
benefit+ | purpose | المصلحة / Whose benefit | مصلحة عامة / common good | مصلحة ضيقة / narrow interest
opinion | action | الإشادة والتنديد / Praise or blame | إشادة / praises | تنديد / condemns
permission+ | action | السماح والمنع / Permission | سماح / allows | منع / bans
restrictions | action | القيود / Restrictions | تخفيف / eased | تشديد / tightened
equality | outcome | المساواة والتمييز / Equality | مساواة / equality | تمييز / discrimination
turnout+ | outcome | الإقبال على الاقتراع / Turnout | كثيف / high | ضعيف / low
government-formation | outcome | تشكيل الحكومة / Forming a government | تشكيل / formed | تعثر أو سقوط / failed or fallen
moderation | outcome | الاعتدال والتطرف / Moderation | اعتدال / moderate | تطرف / extreme
protest | action | الاحتجاج / Protest | تظاهر / protest | فض / broken up
eligibility+ | outcome | الأهلية / Eligibility | مقبول / qualified | مستبعد / barred
confidence-vote+ | action | الثقة البرلمانية / Confidence | منح الثقة / won | حجبها / lost
citizenship | action | الجنسية / Citizenship | منح / granted | إسقاط / revoked
settlement-building+ | action | الاستيطان / Settlement building | بناء / builds | تجميد أو إزالة / freezes or removes
`
