/** Terms of the axes of `src/axes/statements.ts`, in its order. */
export const statements = `
truth
  a: true, truth, truthful, genuine, authentic, accurate, factual, verified, verify, proven, corroborate, credible, substantiate, substantiated
  b: false, falsehood, liar, fabricate, fabrication, fake, bogus, hoax, untrue, baseless, unfounded, groundless, misinformation, disinformation, rumour,
     rumor, pretext, staged, fictitious, no truth, lies about, told lies, pack of lies
confirmation
  a: confirm, confirmation, acknowledge, admit, admission, attest, concede that, bear out
  b: deny, denial, refute, rebut, disprove, debunk, repudiate, dispute the claim, gainsay, contradict the report
disclosure
  a: disclose, disclosure, reveal, revelation, uncover, expose, publish the findings, leak, unveil, make public, made public, come clean, divulge,
     declassify
  b: conceal, concealment, hide, cover up, cover-up, withhold information, hush up, secrecy, suppress the report, keep secret, kept secret, whitewash,
     obscure the truth
possibility
  a: possible, possibility, feasible, feasibility, likelihood, achievable, attainable, within reach, viable, on the table, is likely, are likely,
     more likely, most likely
  b: impossible, impossibility, unlikely, infeasible, unachievable, out of the question, unattainable, ruled out, rule out, no chance, not possible,
     off the table
hope
  a: hope, hopeful, optimism, optimistic, encouraging, upbeat, positive, confident of, promising sign, promising start
  b: despair, hopeless, pessimism, pessimistic, bleak, gloomy, discouraging, worry, concern, fear, grim, negative, doubtful
trust
  a: trust, confidence, confident, faith in, trustworthy, reliable, confidence-building, credibility
  b: distrust, mistrust, suspicion, suspicious, scepticism, skepticism, sceptical, skeptical, doubt, unreliable, wary, misgivings, loss of confidence
clarity
  a: clear, clarity, unambiguous, unequivocal, explicit, evident, obvious, transparent about
  b: unclear, vague, ambiguous, ambiguity, murky, obscure, uncertain, uncertainty, confusing, confusion, opaque, hazy
expectation
  a: as expected, predictable, predictably, in line with expectations, foreseeable, widely expected
  b: unexpected, unexpectedly, surprise, surprising, surprisingly, sudden, suddenly, abrupt, abruptly
officialness
  a: official statement, formal, formally, government source, governmental, state-level, on the record, authoritative, officially announced,
     officially confirmed
  b: unofficial, unofficially, informal, informally, off the record, in a personal capacity, backchannel, back-channel, private capacity, grassroots
publicity
  a: public statement, in public, televised, open session, in the open, live broadcast, publicised, publicized, made publicly, said publicly, openly said
  b: secret, secretly, covert, behind closed doors, behind the scenes, clandestine, closed-door, undercover, confidential, in private
`
