/** Terms of the axes of `src/axes/course.ts`, in its order. */
export const course = `
achievement
  a: achieve, achievement, accomplish, accomplishment, succeed, success, successful, fruitful, bear fruit, yield results, produced results, pay off,
     breakthrough, reached a deal, reached an agreement, tangible results, positive results, deliver results, realise, realize, fulfil, fulfill,
     productive, any results, any outcome, aims met, goals met, objectives met, targets met, met its aims, met its goals, met its objectives,
     aims achieved, attain, attainment, effective, effectiveness
  b: fail, failure, unsuccessful, fruitless, futile, in vain, to no avail, without results, no results, fell short, disappoint, disappointment,
     came to nothing, fall apart, collapse of the talks, fell through, empty-handed, unable to reach, ineffective
progress
  a: progress, advance in the talks, steps forward, move forward, headway, momentum, positive development, thaw, breakthrough in,
     inch closer, moved closer, improvement in the talks
  b: stalemate, deadlock, impasse, stagnation, stagnate, stall, standstill, gridlock, dead end, stuck, bog down, setback, paralysis, back to square one,
     logjam, obstacle, hurdle, no progress
strength
  a: strengthen, strong, stronger, reinforce, bolster, consolidate, fortify, robust, empower, shore up
  b: weaken, weak, weaker, undermine, erode, erosion, fragile, fragility, cripple, sap, debilitate, hollow out, enfeeble
condition
  a: improve, improvement, ameliorate, enhance, get better, upgrade, alleviate, remedy, positive change
  b: deteriorate, deterioration, worsen, worse, degrade, dire, decay, catastrophic conditions, plight, collapse, crumble
beginning
  a: begin, start, launch, kick off, commence, onset, outset, got under way, initiate, inception, embark
  b: end, finish, conclude, conclusion, completion, wrap up, close of the talks, terminate the process, expire, finalise, finalize,
     cease to exist
resumption
  a: resume, resumption, restart, relaunch, revive, revival, return to talks, return to the talks, return to the negotiating, reactivate, renew talks,
     back to the table
  b: suspend, suspension, put on hold, freeze, broke off talks, halt talks, adjourn, interrupt, pause talks, shelve, end talks, ending the talks,
     ending the process, end the negotiations, was the last, final round of talks
continuation
  a: continue, continuation, ongoing, carry on, go on, keep on, persist, press ahead, sustain, uninterrupted
  b: stop, halt, cease, discontinue, abandon, give up, end its, call off the, put an end, desist, no longer, curb, abort, ending the talks,
     ending the process
schedule
  a: on time, on schedule, as scheduled, as planned, on the agreed date, without delay, punctual, on track
  b: postpone, postponement, delay, put off, defer, deferral, reschedule, behind schedule, pushed back, overdue
finality
  a: final, definitive, irreversible, last word, irrevocable, conclusive, once and for all, binding
  b: preliminary, initial, tentative, draft, preparatory, provisional findings, exploratory, early stage, pending, under review, subject to change,
     in principle
nearness
  a: imminent, soon, immediate, within days, on the verge, around the corner, urgent, looming, within hours, close to a deal
  b: far off, a long way, remote, distant, premature, too early, years away, not anytime soon, in the long run, too soon
speed
  a: rapid, rapidly, swift, swiftly, quickly, speedy, speed up
  b: slow, slowly, sluggish, gradual, gradually, slow-moving
novelty
  a: first time, for the first time, unprecedented, first of its kind, first ever, first-ever, never before, pioneering, debut, groundbreaking
  b: again, repeatedly, for the second time, second time, third time, once more, recurring, as usual, another round, repeat,
     habitual
readiness
  a: ready, prepared to, preparedness, readiness, well prepared, on standby, on alert, on high alert, geared up, well equipped
  b: unprepared, caught off guard, ill-equipped, neglect, negligence, negligent, ill-prepared, unready
ease
  a: easy, ease of, smooth, effortless, simple, straightforward, without difficulty
  b: difficult, difficulty, hard, tough, arduous, complicated, complex, thorny, challenge, uphill
presence
  a: presence, present in, exist, existence, existing, on the ground
  b: absence, absent, lack, non-existent, nonexistent, devoid, no sign of, no presence
`
