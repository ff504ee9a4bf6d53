/** Terms of the axes of `src/axes/disasters.ts`, in its order. */
export const disasters = `
damage
  a: intact, undamaged, unscathed building, no damage, repaired, restored building, in good condition, without damage
  b: damage, ruin, wreck, wreckage, rubble, debris, vandalise, deface, material losses, shatter, leveled to the ground
rescue
  a: rescue, found alive, save lives, saved, retrieve, pulled from, recovered the body, found the body, tracked down
  b: missing, disappear, disappearance, vanish, unaccounted, lost at sea, drown, lost contact, untraceable, gone missing
fire
  a: extinguish, put out the fire, put out the blaze, douse, fire under control, contain the fire, contained the blaze, quench
  b: blaze, wildfire, burn, engulf, ablaze, caught fire, set on fire, inferno, flames, broke out fire, torch
service
  a: power restored, restore power, electricity restored, restored electricity, back online, back in service, resume service, water restored, reconnect,
     repaired the line
  b: outage, blackout, power cuts, cut off electricity, cut off water, water cut, disruption of service, out of service, disconnect, offline, cut off power
opening
  a: reopen, opened the border, opened the crossing, open to traffic, inaugurate, inauguration, opening of, unblock, open its doors, opened its embassy,
     open to, is open
  b: close the border, close the crossing, closure, shut, shutdown, seal the border, block the road, close its embassy, sealed off,
     remain closed, be closed, close the
flights
  a: resume/restart/operate/reopen flights/trains/services, flights/trains/services be? resumed/running/operating, direct/regular/normal flights/services,
     airport reopen
  b: cancel/suspend/ground/grounded/halt/delay/divert its/all/the/some? flight/trains/services,
     flight/trains/services/planes be? canceled/grounded/delayed/suspended/diverted/disrupted, airport closed/shut/closure, no-fly
landing
  a: land/arrive/dock/return safely, safe landing/arrival, emergency landing, made it safely, crash-landed, survive the crash
  b: crash, plane/air/train/car/bus crash, derail, derailment, collide, collision, capsize, sank off/in/with, sinking of, nosedive, wreckage
crash-cause
  a: human/pilot/driver error, error by the/a? pilot/driver/crew, reckless/drunk/drunken/careless/dangerous driving/driver, drink-driving, speeding,
     driving/travelling/going too fast, negligent, overloaded, overcrowding, asleep at the wheel
  b: technical/mechanical/engine/brake/equipment/electrical failure/fault/problem/glitch/malfunction, bad/severe/poor/stormy weather, weather conditions,
     heavy rain/fog/snow, thick/dense fog, strong winds, tyre burst, metal fatigue
weather
  a: fair/good/fine/mild/calm/clear weather/skies, sunny, weather improve/improved, dry spell
  b: storm, hurricane, cyclone, typhoon, tornado, heavy rain/snow/rains, bad/severe/poor/stormy weather, blizzard, gale, torrential, thunderstorm, fog
temperature
  a: heatwave, heat wave, scorching, sweltering, hot weather, record temperatures, extreme heat, high temperatures, hottest, global warming, warmest
  b: cold snap/weather/spell/wave, freezing, frost, sub-zero, below zero, low temperatures, coldest, icy, wintry, chilly
water
  a: flood, flooding, floodwater, inundate, inundation, deluge, submerge, burst its banks, water level rise/rose
  b: drought, water shortage/crisis/scarcity, dry up, dried up, parched, desertification, water level fell/drop, run out of water
pollution
  a: clean air/water, drinkable, environmentally friendly, eco-friendly, cut/reduce emissions/pollution, unpolluted, pollution-free, purify,
     environmental protection, safe drinking water
  b: pollute, pollution, polluter, contaminate, contamination, toxic waste, oil spill, smog, carbon emissions, greenhouse gas, sewage,
     leak of radiation, radiation leak, deforestation
traffic
  a: traffic flow/flowing, smooth traffic, road/roads/route/highway/motorway reopen/open/clear, light traffic
  b: traffic jam/jams/congestion/chaos, congestion, gridlock, block/close the? road/roads/highway/route/motorway/street, road closure, roadblock,
     tailback
`
