/** Accidents, disasters, transport and the services that they cut. */
export const disasters = `
damage | outcome | الضرر / Damage | سليم / intact | متضرر / damaged
rescue | outcome | المفقودون / The missing | عثور وإنقاذ / found | فقدان / missing
fire | outcome | الحريق / Fire | إخماد / put out | اشتعال / burning
service | outcome | توفر الخدمة / Service | عودة الخدمة / restored | انقطاعها / cut off
opening | action | الفتح والإغلاق / Opening | فتح / open | إغلاق / closed
`
