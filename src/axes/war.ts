/** War and peace: fighting, weapons, victims, hostages, the aims of a war. */
export const war = `
ceasefire | action | وقف القتال / Fighting | وقف إطلاق النار / ceasefire | هجوم / attack
territory | outcome | السيطرة على الأرض / Control of ground | سيطرة / control | فقدان / loss
advance | outcome | التحرك الميداني / Movement of forces | زحف / advance | تقهقر / retreat
siege+ | action | الحصار / Siege | فك الحصار / lifted | حصار / besieged
weapon-use+ | action | استخدام السلاح / Use of weapons | استخدام / used | امتناع / not used
deployment | action | نشر القوات / Troops | نشر / deployed | سحب / pulled out
armament | action | التسليح / Arming | تسليح / arming | نزع السلاح / disarming
interception | outcome | إصابة الهدف / Hitting the target | إصابة / hit | اعتراض / intercepted
survival | outcome | الموت والنجاة / Survival | قتل / killed | نجاة / survived
harm | outcome | الإصابة والسلامة / Harm | إصابة / wounded | سلامة / unharmed
hostages | action | الخطف / Hostages | تحرير / freed | خطف / kidnapped
loyalty | action | الولاء والانشقاق / Loyalty | ولاء / loyal | انشقاق / defects
surrender | action | المقاومة والاستسلام / Surrender | مقاومة / resistance | استسلام / surrender
aggression | action | الدفاع والعدوان / Defence | دفاع / defence | عدوان / aggression
target+ | action | الهدف / Target | هدف مدني / civilian | هدف عسكري / military
use | purpose | غرض الاستخدام / Purpose of use | سلمي / peaceful | عسكري / military
aim-of-war+ | purpose | غاية الحرب / Aim of the war | محاربة الإرهاب / fighting terrorism | تغيير النظام / regime change
peace-aim+ | purpose | السلام والفتنة / Peace or strife | إحلال السلام / making peace | تأجيج الصراع / stirring conflict
deterrence+ | purpose | الردع والاستفزاز / Deterrence | ردع / deterrence | استفزاز / provocation
process-aim+ | purpose | خدمة المسار أو إفساده / Serving or spoiling a process | تمهيد له / paves its way | تشويش عليه / disrupts it
intervention | action | التدخل / Intervention | تدخل / intervenes | نأي بالنفس / stays out
tension+ | outcome | التصعيد والتهدئة / Tension | تصعيد / escalation | تهدئة / calm
construction | action | البناء والهدم / Building | بناء / builds | تدمير / destroys
aid-access | action | دخول المساعدات / Access of aid | دخول / let in | منع / blocked
evacuation | action | الإجلاء / Evacuation | إجلاء / evacuated | عالقون / trapped
infiltration | action | التسلل عبر الحدود / Crossing of a border | تسلل / infiltrated | إحباط / foiled
armed | outcome | حمل السلاح / Armed or not | مسلح / armed | أعزل / unarmed
explosives | action | المتفجرات / Explosives | زرع أو تفجير / planted or set off | إبطال / defused
`
