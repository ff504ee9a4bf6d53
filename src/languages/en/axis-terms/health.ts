/** Terms of the axes of `src/axes/health.ts`, in its order. */
export const health = `
recovery
  a: recover, recovery, recuperate, heal, convalesce, discharged from hospital, released from hospital, cure, regain health, on the mend, pull through
  b: die, death, pass away, succumb, deceased, perish, demise
infection
  a: infect, infection, contracted the virus, tested positive, confirmed case, carrier of, caught the virus, catch the disease
  b: tested negative, virus-free, disease-free, free of the virus, vaccinate, immune, immunise, inoculate
contagion
  a: spread of the virus, spread of the disease, spreading rapidly, outbreak, epidemic, pandemic, new wave, rampant, surge in cases, community transmission
  b: contain the virus, contain the spread, containment, curb the spread, eradicate, eradication, under control, brought under control, stamp out,
     flatten the curve, slow the spread
patient
  a: stable condition, minor wounds, slightly injured, slightly wounded, lightly wounded, minor injury
  b: critical condition, serious condition, seriously injured, seriously wounded, critically injured, critically wounded, severely injured,
     severely wounded, serious injuries, severe injuries, intensive care, life-threatening
danger
  a: safe, safety, harmless, secure area, out of danger, no danger, no risk, risk-free, safe zone
  b: danger, dangerous, hazard, hazardous, unsafe, perilous, peril, risk, risky, toxic, poisonous, threat to life, lethal agent
efficacy
  a: effectiveness, efficacy, efficacious, safe and effective, effective treatment/vaccine/drug/medicine/way/means, effective against, works well,
     treatment works
  b: ineffective, side effect, side effects, adverse effect/reaction, no longer work, not work, no effect, no benefit, drug-resistant, overdose,
     resistant to antibiotics
hospital
  a: hospitalise, hospitalize, admitted/taken/rushed/airlifted/transferred/brought to a/the? hospital, in hospital, in intensive care,
     in the hospital, hospitalised, hospitalized, undergo treatment/surgery
  b: discharged/released/sent from/home hospital/from the/hospital, leave/left hospital, leave/left the hospital, out of hospital,
     out of the hospital, treated at the scene, refuse treatment
`
