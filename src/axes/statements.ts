/** What is said and how far it holds: true, likely, confirmed, disclosed. */
export const statements = `
truth+ | outcome | الصحة والكذب / Truth | صحيح / true | كاذب / false
confirmation | action | التأكيد والنفي / Confirmation | تأكيد / confirms | نفي / denies
disclosure | action | الكشف والإخفاء / Disclosure | كشف / discloses | إخفاء / conceals
possibility | outcome | الإمكان / Possibility | ممكن / possible | مستحيل / impossible
hope | outcome | الأمل واليأس / Hope | أمل / hope | يأس / despair
trust | outcome | الثقة / Trust | ثقة / trust | شك / distrust
clarity | outcome | الوضوح / Clarity | واضح / clear | غامض / unclear
expectation | scope | التوقع والمفاجأة / Expectation | متوقع / expected | مفاجئ / sudden
officialness | scope | الرسمية / Official standing | رسمي / official | غير رسمي / unofficial
publicity | scope | العلن والسر / Publicity | علني / public | سري / secret
comment | action | التعليق على الخبر / Comment | علق / commented | امتنع / declined
awareness | outcome | العلم بالأمر / Knowledge | على علم / knew | دون علم / did not know
justification | outcome | المبرر / Justification | مبرر / justified | غير مبرر / unjustified
`
