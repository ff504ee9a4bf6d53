/** How any course of things goes: begun, stopped, late, achieved. */
export const course = `
achievement* | outcome | تحقيق النتائج / Achieving results | تحقق / achieved | لم يتحقق / not achieved
progress* | outcome | سير العملية / Progress | تقدم / progress | جمود / stalemate
strength | outcome | القوة والضعف / Strength | تقوية / strengthening | إضعاف / weakening
condition | outcome | تحسن الوضع / Condition | تحسن / improvement | تدهور / deterioration
beginning | action | البداية والنهاية / Start or end | بدء / start | انتهاء / end
resumption | action | الاستئناف والتعليق / Resumption | استئناف / resumed | تعليق / suspended
continuation | action | الاستمرار والتوقف / Continuation | استمرار / continues | توقف / stops
schedule+ | action | الموعد / Schedule | في موعده / on time | تأجيل / postponed
finality | scope | النهائية / Finality | نهائي / final | أولي / preliminary
nearness | scope | القرب / Nearness in time | وشيك / imminent | بعيد / remote
speed | scope | السرعة والبطء / Speed | سريع / fast | بطيء / slow
novelty | scope | السبق والتكرار / First or again | لأول مرة / first time | تكرار / again
readiness+ | outcome | الجاهزية والتقصير / Readiness | جاهزية / ready | تقصير / unprepared
ease | outcome | السهولة / Ease | سهل / easy | صعب / hard
presence | outcome | الوجود والغياب / Presence | وجود / presence | غياب / absence
`
