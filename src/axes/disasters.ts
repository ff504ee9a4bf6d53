/** Accidents, disasters, transport and the services that they cut. */
export const disasters = `
damage | outcome | الضرر / Damage | سليم / intact | متضرر / damaged
rescue | outcome | المفقودون / The missing | عثور وإنقاذ / found | فقدان / missing
fire | outcome | الحريق / Fire | إخماد / put out | اشتعال / burning
service | outcome | توفر الخدمة / Service | عودة الخدمة / restored | انقطاعها / cut off
opening | action | الفتح والإغلاق / Opening | فتح / open | إغلاق / closed
flights | action | الرحلات / Flights and trains | تسيير / running | إلغاء / cancelled
landing | outcome | مصير الرحلة / End of a journey | وصول بسلام / arrived safely | تحطم / crashed
crash-cause+ | blame | سبب الحادث / Cause of an accident | خطأ بشري / human error | عطل أو طقس / fault or weather
weather | outcome | الطقس / Weather | صحو / fair | عاصف أو ماطر / stormy
temperature | outcome | الحرارة / Temperature | حار / hot | بارد / cold
water | outcome | المياه / Water | فيضان / flood | جفاف / drought
pollution | outcome | البيئة / Environment | نظيف / clean | ملوث / polluted
traffic | outcome | السير / Traffic | سالك / flowing | مزدحم أو مقطوع / jammed
`
