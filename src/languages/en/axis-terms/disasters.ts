/** Terms of the axes of `src/axes/disasters.ts`, in its order. */
export const disasters = `
damage
  a: intact, undamaged, unscathed building, no damage, repaired, restored building, in good condition, without damage
  b: damage, damaged, ruin, wreck, wreckage, rubble, debris, vandalise, deface, material losses, shatter, levelled to the ground, leveled to the ground
rescue
  a: rescue, found alive, save lives, saved, retrieve, pulled from, recovered the body, found the body, tracked down
  b: missing, disappear, disappearance, vanish, unaccounted, lost at sea, drown, lost contact, untraceable, gone missing
fire
  a: extinguish, put out the fire, put out the blaze, douse, fire under control, contain the fire, contained the blaze, quench
  b: blaze, wildfire, burn, engulf, ablaze, caught fire, set on fire, set ablaze, inferno, flames, broke out fire, torch
service
  a: power restored, restore power, electricity restored, restored electricity, back online, back in service, resume service, water restored, reconnect,
     repaired the line
  b: outage, blackout, power cut, power cuts, cut off electricity, cut off water, water cut, disruption of service, out of service, disconnect, offline,
     cut off power
opening
  a: reopen, reopening, open the border, opened the border, open the crossing, opened the crossing, open to traffic, inaugurate, inauguration, opening of,
     unblock, open its doors, opened its embassy, open to, be opened, was opened, is open
  b: close the border, closed the border, close the crossing, closure, shut, shut down, shutdown, seal the border, block the road, close its embassy,
     sealed off, is closed, was closed, were closed, remain closed, be closed, close the
`
