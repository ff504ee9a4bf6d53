/** Terms of the axes of `src/axes/sport.ts`, in its order. */
export const sport = `
victory
  a: win, winner, victory, victorious, triumph, triumphant, beat, prevail, clinch, conquer, crowned, champion, vanquish, overcame
  b: loser, defeat, went down to, thrashed, trounced, knocked out, were beaten, beaten by, lost the,
     lose to, losing side, put to rout
qualification
  a: qualify, qualification, reached the final, book a place, booked their place, through to the, reach the semi-final, advance to the final,
     advance to the next round, won promotion
  b: eliminate, elimination, knocked out of, crashed out, out of the tournament, bow out, relegated, relegation
decision
  a: decisive win, settled, decide the match, clear winner, knockout blow, outright winner, decided by
  b: stalemate score, level score, shared the points, goalless, equalise, equalize, extra time, ended in a draw, drew with, played out a draw,
     stalemate on the pitch
scoring
  a: netted, found the net, converted the penalty, hat-trick, struck twice, opening goal, scored a, scored the, scored twice, scored a goal, winning goal
  b: squander, wasted chance, hit the post, saved penalty, missed penalty, off target, wide of the post, missed a chance, missed the target, miss a penalty
rank
  a: top of, first place, leader of the table, lead the table, ranked first, front-runner, table-topper
  b: bottom of, last place, foot of the table, ranked last, at the bottom, rock bottom, wooden spoon
fitness
  a: fit to play/start/face, be? fully fit, match fit, return/back/recover from injury/knee/ankle/hamstring, pass a? fitness, available for selection,
     back in training, declared fit, injury-free
  b: ruled out of/for/with, sidelined, injury blow, injury-plagued, knee/ankle/hamstring/groin/calf/shoulder/thigh injury/problem/surgery/strain,
     out injured, limp off, miss the match/game/season/final/tournament/rest, unfit, torn ligament, cruciate
ban
  a: match/game/season/lifetime ban, banned/suspended for/from matches/games/football/the/two/three/four, sent off, red card, doping, dope test,
     test positive, fail a? drug/drugs/doping test, stripped of
  b: ban be? lifted/overturned/reduced/cut, lift/overturn/reduce the/his/her? ban/suspension, red card be? rescinded/overturned, test negative,
     clean sport/athlete/athletes, return from suspension, cleared to play/compete, reinstated
`
