/** Terms of the axes of `src/axes/economy.ts`, in its order. */
export const economy = `
change-of-amount
  a: rise, increase, grow, climb, surge, jump, soar, went up, hike, upturn, double, triple, boost, expand, expansion, multiply, upward, spike, accelerate,
     raise, higher, record high, all-time high, highest level, highest in, gains, rally to, rallied, rebound
  b: fall, decrease, decline, dip, slump, plunge, shrink, dwindle, went down, reduce, reduction, lower, diminish, downturn, downward, slow down, slowdown,
     tumble, plummet, lessen, cut back, halve, drop in, dropped by, dropped to, record low, lowest level, lowest in, losses, slid, slide in, slide to,
     sink to, sank to, shed
level
  a: record high, huge, massive, steep, all-time high, enormous, large-scale, exorbitant, unprecedented level, very high, high number, high level of,
     high rate, higher than usual, highest level, highest in, highest since
  b: low, modest, slight, meagre, meager, scant, small-scale, negligible, minimal, lowest level, lowest in, lowest since
growth
  a: growth, boom, prosperity, prosper, thrive, flourish, economic expansion, economic recovery, upswing
  b: recession, contraction, contract economy, depression, stagnant economy, economic crisis, economic collapse, bankruptcy, bankrupt, meltdown,
     downturn in the economy, economic slowdown
profit
  a: profit, profitable, earnings, gain on the market, lucrative, dividend, net income, revenue growth, windfall, gains
  b: net loss, financial loss, in the red, loss-making, lost money, write-down, unprofitable, quarterly loss, losses
balance
  a: surplus, trade surplus, budget surplus, excess revenue, in surplus, surplus of, budget in surplus
  b: deficit, shortfall, budget gap, trade deficit, budget deficit, in deficit, fiscal gap
supply
  a: abundance, abundant, plentiful, ample, sufficient, adequate, self-sufficient, glut, oversupply, well stocked, available supplies
  b: shortage, scarcity, scarce, lack of food, lack of fuel, lack of medicine, ran out, insufficient, dearth, famine, hunger, starvation, deplete,
     short supply, deprivation
trade
  a: buy, purchase, acquire, acquisition, buyer, bid for, snap up, procurement
  b: sell, sale, seller, sell-off, offload, dispose of, divest shares, auction, sold off
foreign-trade
  a: import, importer, bring in goods, buy from abroad, imports of, purchases from abroad
  b: export, exporter, ship abroad, sell abroad, exports of, sales abroad
investment
  a: invest, investment, investor, capital inflow, inject money, pour money, put money into, fund the project, stake in
  b: divest, divestment, disinvest, pull its money, capital flight, withdraw investment, capital outflow, liquidate, exit the market, sell its stake
output
  a: increase output, increase production, raise output, raise production, boost output, boost production, pump more, ramp up production,
     step up production, higher output, more oil
  b: cut output, cut production, production cuts, output cuts, reduce output, reduce production, lower output, curb output, trim output, output freeze
rates
  a: raise interest rates, rate hike, raise rates, hike rates, raise taxes, tax increase, higher taxes, tax hike, new tax, impose tariffs, raise tariffs,
     tighten policy, rate rise
  b: cut interest rates, lower interest rates, rate cut, cut rates, tax cut, cut taxes, lower taxes, tax relief, tax break, remove tariffs, cut tariffs,
     scrap the tax, ease policy
jobs
  a: hire, recruit, recruitment, create jobs, job creation, new jobs, employ, take on staff, vacancy
  b: lay off, laid off, layoff, job cuts, cut jobs, redundancies, unemployment, unemployed, jobless, axe jobs, shed jobs, make redundant, job losses
payment
  a: repay, repayment, pay off the debt, pay its debts, paid salaries, settle the debt, pay dues, honour its debt, reimburse
  b: default, arrears, unpaid, fail to pay, insolvent, insolvency, miss a payment, overdue debt, withhold pay, delayed salaries, non-payment
ownership
  a: nationalise, nationalize, nationalisation, nationalization, state-owned, public ownership, take into public, expropriate, state takeover
  b: privatise, privatize, privatisation, privatization, private ownership, sell to private, go public, public offering, denationalise, flotation
flow
  a: pump, flow, supplies resumed, resume supplies, resume exports, deliver gas, deliver oil, steady supply, supply gas, supply oil, pumping resumed
  b: cut off gas, cut supplies, cut off supplies, halted supplies, stop pumping, supply cut, turn off the tap, disrupted supplies, supply disruption,
     shut the pipeline, halt flows
contract
  a: extend the contract, extended his contract, contract extension, renew the contract, extension of, prolong, new deal until, extend the deal,
     extend the truce, contract renewal, renewed his contract
  b: terminate, termination, cancel the contract, end the contract, tear up the contract, part company with, sacked coach, contract ended,
     contract expired, rescind, void the contract
wealth
  a: wealthy, wealth, affluent, affluence, richest, prosperous
  b: poverty, impoverish, the poor, poorest, destitute, low-income, deprived
spending
  a: government spending, public spending, increase spending, stimulus, spending on, more spending
  b: austerity, spending cut, cutting spending, belt-tightening, budget cuts, cost-cutting
strike
  a: went on strike, on strike, hunger strike, general strike, walkout, sit-in, industrial action, down tools, picket, striking workers, work stoppage
  b: ended the strike, end their strike, called off the strike, returned to work, back to work, suspend the strike, strike ended, break the strike
aid
  a: give aid, provide aid, deliver aid, aid delivery, aid convoy, humanitarian aid, relief supplies, sent aid, donate, donation, donor, grant aid,
     funding for, financial assistance, pledge aid
  b: cut aid, cut off aid, withhold aid, suspend aid, freeze aid, blocked aid, halt aid, stop funding, cut funding, withdraw funding, deny aid, aid cuts,
     aid blocked, loot aid
deal
  a: merger, takeover bid/deal/offer, close/complete/clinch/seal/strike/sign a/the deal, deal be? signed/completed/reached/struck/sealed, billion deal
  b: deal/merger/sale/takeover be? collapsed/scrapped/cancelled/abandoned/blocked,
     scrap/abandon/block/cancel/reject the/its/a deal/merger/takeover/bid/sale, deal fall through/apart
subsidy
  a: subsidise, subsidize, subsidised, subsidized, keep/maintain/increase/extend the? subsidies/subsidy, price cap, price controls, ration cards
  b: cut/end/lift/remove/scrap/reduce/slash the/fuel/food/energy/bread? subsidies/subsidy, phase out subsidies, subsidy cuts, deregulate prices,
     price liberalisation, unsubsidised, unsubsidized
exchange-rate
  a: peg to the dollar, pegged to, prop up/support/defend/stabilise/stabilize the? currency/pound/lira/rouble/ruble/rupee/peso/euro/yuan
  b: devalue, devaluation, depreciate, depreciation, float the currency/pound/lira/rouble/yuan, free float
competition
  a: free/open/fair/healthy competition/market/markets, free trade, competitive, competitiveness, open up the? market/sector, liberalise, liberalize,
     antitrust
  b: monopoly, monopolise, monopolize, cartel, price-fixing, protectionism, protectionist, dominate the market, unfair competition, dumping
bankruptcy
  a: bail out, bailout, rescue package/plan/deal/loan, recapitalise, recapitalize, restructure debt/debts/its, debt restructuring,
     rescue the? bank/banks/company, solvent
  b: bankrupt, bankruptcy, insolvent, insolvency, go/went bust, go/went under, into administration, receivership, liquidation, liquidate,
     bank collapse, file for chapter
conformity
  a: meet the/all/safety? standards/requirements/specifications, high quality, fit for human/purpose/consumption/use, certified, up to standard,
     genuine product/products, safe to eat/drink
  b: substandard, sub-standard, defective, faulty, counterfeit, unfit for human/consumption/use, contaminated food/water/meat, poor quality,
     out of date, expired, adulterate, recall the? product/products/vehicles/cars, shoddy
energy-source
  a: renewable, renewables, solar power/energy/panels/plant, wind farm, wind power/energy/turbine, clean energy, green energy, hydropower,
     electric cars/vehicles
  b: fossil fuel, coal-fired, coal power/mine/mines/plant/plants, shale gas/oil, fracking, oil-fired, gas-fired, oil drilling
smuggling
  a: smuggle, smuggler, traffic in/drugs/arms/people, trafficking, drug dealer/dealing/trade, peddle drugs, contraband
  b: seize drugs/cocaine/heroin/weapons/arms/cannabis/the/tonnes, drug seizure, seizure of, intercept/confiscate a/the? shipment/drugs/weapons/cargo,
     drug bust, anti-narcotics, counter-narcotics, crack down on smuggling/trafficking
property
  a: return/restore the/their? land/property/assets, compensate, compensation, restitution, reimburse, refund
  b: confiscate, expropriate, seize/freeze the/their/his/its? land/property/assets/money/accounts/funds, loot, land grab, appropriation of land
housing
  a: rehouse, resettle, house the, provide/offer housing/homes/shelter/accommodation, affordable housing/homes, new homes, social housing,
     public housing, temporary shelter
  b: evict, eviction, homeless, homelessness, demolish homes/houses, house demolition, repossess, repossession, forced out of their, turn out of their
`
