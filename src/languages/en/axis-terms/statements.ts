/** Terms of the axes of `src/axes/statements.ts`, in its order. */
export const statements = `
truth
  a: true, truth, truthful, genuine, authentic, accurate, factual, verify, proven, corroborate, credible, substantiate
  b: false, falsehood, liar, fabricate, fabrication, fake, bogus, hoax, untrue, baseless, unfounded, groundless, misinformation, disinformation, rumour,
     rumor, pretext, was staged, were staged, staged video, staged footage, staged attack, fictitious, no truth, lies about, told lies, pack of lies
confirmation
  a: confirm, confirmation, acknowledge, admit, admission, attest, concede that, bear out
  b: deny, denial, refute, rebut, disprove, debunk, repudiate, dispute the claim, gainsay, contradict the report
disclosure
  a: disclose, disclosure, reveal, revelation, uncover, expose, publish the findings, leak, unveil, made public, come clean, divulge, declassify
  b: conceal, concealment, hide, cover up, cover-up, withhold information, hush up, secrecy, suppress the report, kept secret, whitewash, obscure the truth
possibility
  a: possible, possibility, feasible, feasibility, likelihood, achievable, attainable, within reach, viable, on the table, are likely, more likely,
     most likely
  b: impossible, impossibility, unlikely, infeasible, unachievable, out of the question, unattainable, rule out, no chance, not possible, off the table
hope
  a: hope, hopeful, optimism, optimistic, encouraging, upbeat, positive, confident of, promising sign, promising start
  b: despair, hopeless, pessimism, pessimistic, bleak, gloomy, discouraging, worry, concern, fear, grim, negative, doubtful, lose/lost hope/hopes,
     hopes fade/faded/dashed
trust
  a: trust, confidence, confident, faith in, trustworthy, reliable, confidence-building, credibility
  b: distrust, mistrust, suspicion, suspicious, scepticism, skepticism, sceptical, skeptical, doubt, unreliable, wary, misgivings, loss of confidence
clarity
  a: clear, clarity, unambiguous, unequivocal, explicit, evident, obvious, transparent about
  b: unclear, vague, ambiguous, ambiguity, murky, obscure, uncertain, uncertainty, confusing, confusion, opaque, hazy
expectation
  a: as expected, predictable, predictably, in line with expectations, foreseeable, widely expected
  b: unexpected, unexpectedly, surprise, surprisingly, sudden, abrupt
officialness
  a: official statement, formal, government source, governmental, state-level, on the record, authoritative, officially announced, officially confirmed
  b: unofficial, informal, off the record, in a personal capacity, backchannel, back-channel, private capacity, grassroots
publicity
  a: public statement, in public, televised, open session, in the open, live broadcast, publicised, publicized, made publicly, said publicly, openly said
  b: secret, covert, behind closed doors, behind the scenes, clandestine, closed-door, undercover, confidential, in private
comment
  a: comment on/about/that, respond/reply to questions/criticism/reporters/requests, issue a? statement, break his/her/its/their silence,
     answer/take questions, give a? statement
  b: decline/refuse to? comment/answer/elaborate/specify/discuss, no comment, not comment/respond/answer,
     not immediately available/reached/respond/comment, without comment, remain/stay/keep silent, unavailable for, not be reached
awareness
  a: be? aware of/that, know about/of in/the, know in advance, with the? full? knowledge of, informed in advance, prior knowledge, told in advance,
     well aware
  b: unaware, not aware, not know about/of/that/who/what/why/how, no knowledge/idea of/about/that/what, without the/his/their knowledge,
     not informed/told/notified, kept in the dark
justification
  a: justify, justifiable, justification, legitimate reason/concern, reasonable, rightly, warranted, well-founded, understandable, deserved
  b: unjustified, unjustifiable, unwarranted, unreasonable, no/without justification/excuse, inexcusable, undeserved, senseless, not justified
`
