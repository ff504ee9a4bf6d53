/** Markets, companies, work, energy and public money. */
export const economy = `
change-of-amount | outcome | الزيادة والنقصان / Rise or fall | ارتفاع / rise | انخفاض / fall
level | outcome | المستوى / Level | مرتفع / high | منخفض / low
growth | outcome | النمو والركود / Growth | نمو / growth | ركود / recession
profit | outcome | الربح والخسارة / Profit or loss | ربح / profit | خسارة مالية / financial loss
balance | outcome | الفائض والعجز / Surplus or deficit | فائض / surplus | عجز / deficit
supply | outcome | الوفرة والنقص / Supply | وفرة / abundance | شح / shortage
trade | action | البيع والشراء / Buying or selling | شراء / buys | بيع / sells
foreign-trade | action | الاستيراد والتصدير / Foreign trade | استيراد / imports | تصدير / exports
investment | action | الاستثمار / Investment | استثمار / invests | سحب الاستثمار / divests
output | action | الإنتاج / Output | زيادة الإنتاج / more output | خفض الإنتاج / less output
rates | action | الفائدة والضرائب / Rates and taxes | رفع / raised | خفض / cut
jobs | action | الوظائف / Jobs | توظيف / hires | تسريح / lays off
payment | action | السداد / Payment | سداد / pays | تخلف عن السداد / defaults
ownership | action | الملكية / Ownership | تأميم / nationalises | خصخصة / privatises
flow | action | الإمدادات / Flow of supplies | ضخ / flowing | قطع / cut
contract+ | action | العقد / Contract | تمديد / extended | فسخ / terminated
wealth | outcome | الغنى والفقر / Wealth | غنى / rich | فقر / poor
spending | action | الإنفاق والتقشف / Spending | إنفاق / spends | تقشف / saves
strike+ | action | الإضراب / Strike | إضراب / on strike | عودة إلى العمل / back to work
aid | action | المساعدات / Aid | تقديم / gives | قطع / withholds
deal | outcome | الصفقة / Business deal | تمت / agreed | ألغيت / collapsed
subsidy+ | action | الدعم الحكومي / Subsidy | إبقاء / kept | رفع الدعم / lifted
exchange-rate | action | سعر الصرف / Exchange rate | تثبيت / held | تعويم أو خفض / let fall
competition | outcome | المنافسة / Competition | منافسة / open | احتكار / monopoly
bankruptcy | outcome | الإفلاس / Bankruptcy | إنقاذ / rescued | إفلاس / bankrupt
conformity+ | outcome | الجودة / Quality | مطابق / up to standard | مخالف أو فاسد / substandard
energy-source | scope | مصدر الطاقة / Source of energy | متجدد / renewable | أحفوري / fossil
smuggling | action | التهريب / Smuggling | تهريب / smuggled | ضبط / seized
property | action | الأملاك / Property | إعادة أو تعويض / returned | مصادرة / confiscated
housing | action | السكن / Housing | إسكان / housed | إخلاء / evicted
`
