import type { StatementFeatures } from './statement-features.ts'

/** Five-fold cross-validation of what follows, on the labelled pairs it was learnt from (`npm run train`). */
export const STATEMENT_FIGURES = {
  pairs: 2652,
  accuracy: 0.803,
  macroF1: 0.782,
  f1: { contrasts: 0.849, agrees: 0.713, unrelated: 0.783 },
  calibrationError: 0.013,
}

/** What each class (contrasts, agrees, unrelated) starts from. */
export const STATEMENT_BIAS: readonly [number, number, number] = [1.83, -0.452, -1.377]

/** Weight of each feature for contrasts, agrees and unrelated. */
export const STATEMENT_WEIGHTS: readonly (readonly [
  feature: keyof StatementFeatures,
  contrasts: number,
  agrees: number,
  unrelated: number,
])[] = [
  ['aloneFew', -0.561, -0.2, 0.762],
  ['aloneMany', 0.166, -1.656, 1.489],
  ['countriesAlone', -0.322, -0.26, 0.583],
  ['countriesExchanged', 1.081, -1.807, 0.726],
  ['countriesShared', -0.102, -0.179, 0.281],
  ['exchangedInPlace', 0.505, -0.568, 0.063],
  ['figure', -0.291, -0.982, 1.273],
  ['fourLetters', 0.891, -0.565, -0.326],
  ['fourLettersOfShorter', 0.774, -0.191, -0.582],
  ['inOrder', -0.436, -0.109, 0.545],
  ['kept', 0.091, 0.898, -0.989],
  ['keptLeast', 0.122, 0.629, -0.751],
  ['keptMost', 0.415, 0.919, -1.334],
  ['keptWords', 0.624, 0.445, -1.069],
  ['length', -2.759, 0.909, 1.85],
  ['lengthsPart', 0.729, 0.356, -1.085],
  ['likeness', 0.385, 0.432, -0.817],
  ['likenessMost', 0.343, 0.762, -1.106],
  ['negation', -0.425, 0.483, -0.058],
  ['negationsPart', 0.584, -1.062, 0.478],
  ['nothingAlone', -0.949, 0.831, 0.118],
  ['numberShared', -0.318, 0.18, 0.139],
  ['numbersExchanged', 0.055, -0.545, 0.489],
  ['numbersOneSided', 0.011, -0.213, 0.202],
  ['numbersPart', 0.038, -0.535, 0.497],
  ['oneForOne', -0.121, 0.019, 0.103],
  ['oneForTwo', -0.248, 0.152, 0.097],
  ['oppositeOfReferent', 0.494, -0.429, -0.065],
  ['oppositePoles', 1.104, -0.273, -0.831],
  ['opposition', 1.066, -0.882, -0.184],
  ['pairsOfLetters', -0.272, 0.759, -0.487],
  ['polesAlone', 0.359, -0.687, 0.328],
  ['sameFirst', 0.524, -0.515, -0.009],
  ['sameLast', 0.045, 0.072, -0.117],
  ['sameOfReferent', -0.053, 0.104, -0.051],
  ['samePoles', -0.284, 0.604, -0.321],
  ['threeLetters', 0.552, -0.134, -0.418],
  ['threeLettersOfShorter', 0.448, 0.29, -0.738],
]

/** Weights of words that one side alone has, packed (word-weights.ts). */
export const STATEMENT_WORDS =
  'AI837gE0WuQBSuvxAXZV6gGlyegCcvXwAoVn3gKc+BADI7PeA7d06wO/P+QEllTwBKoe5gS6VuUFLd7rBYiyFgWYDPEFptAVBgZx5gYgmR8Gi6cTBuRa3AbqoRUH3SXmB+i7JwhhI+wJI6kZCS4KEQlJBWoKAVPxCkDm7wpVERAK7hHrC3W56guBJewLpdzoC8U1EwvPxCQL827rC/ay5gxydCEMq1crDLY3EAzLYe8NXHIaDWQdGQ2IJSYN0ykvDiQi7Q6GuucOmQXpDraE7w865BMPSckbD1VjGA9bVewPrGXcD9MG6w/bl+8P3gDjD//t7RC6/RMQ4uvvEQ253xEfidwRK5ckETWd6BF+bxcSDVoQEqF66RKt2uYTeT7vE36M4xOk2N4Tsy/dFBZZ6xQZzRYUJu4mFLfk7BT6POIVHiQiFSDzEBVF5+oVSxnmFVEHTBVk9ecVb6XtFZNMFBYTkOsWNjDuFoYI6xbt6xQXLEXuF1G98BdUR+8XZDsZGANPEBhBJRkYXW3nGJ18IhjNN+kZZZsRGfPOEhpMPBIbJAcQG0Uu8BvBaO8b/pIXHAUO7RwczPAcHVsgHCCL5hw5Tw8cmxvrHUSQGR1o8ekeUTffHoZeEB62BOofB30UHw1uHB8zYRwfe8cQH71R8R/KZBAfzoPkICg1EyCDsykg6rHvIPDp2CEByfAhCBETITXr8CGDFhUhy0fQIcvnEiH7Kw8iFcggIndeESLe6hEjT+vsI2/l6iQU+uokGCAWJEOM4iRJ+BokaKQTJGwS7CR2KeAk9/sVJVaTEiXcju8mjhcYJpJg6SbR2ygm/unmJzCS7Sc69xAn8l7vKBpxECgpVSgoowkQKNhn6CktLOspWSXYKdRlECs8SekrSpXqK1lS5iurWhQrxSDsK8ayGSvZsvEr4UwQLCMZ5SyajN8s85LsLQEVES0zrxMtVUYhLVYF8C1ZyBEtY3IULZSX6y30F+ct+P4QLjZSQC4+GuQuktjmLtupFy7h4eEvB2HrLzK37C95Je4vpxbqL9yF7y/41e0v+TvtMDGx5jBIU+kwr4sPMTCeIjGXze8xuUHwMv/A7zMLTeIzVPbeM1zQEDNy7Owzt97uM7lp1DPM9iEz1s/lM9/mFTP9TOo0BEPpNBcb1jSf19g0oRcWNNJGGTTfQuU1diDUNcEJFDXPqOY2CxDuNhT+3DYstxo20ZvpNxrd6Tdrr+037OnjOEAQvjhsxVw4eGXhOHme7jh/cik48sfqOZy/6TnroBM6FkzmOnMhFDqZjBI6rmPrOuP88DsKWhg7duQjO7R6EDvOJOU8xjHiPPUR7zz77xc8/68vPRBBET0R/BA9QM/lPV4lFz1yrBc9q6PXPhegLz6AZeo+vAscPuT97z8oReg/VtcdP6bbFj+8HeQ/3SYRP+gzMUBs5A9A4eXkQTs/FEFgLRRBfYQPQZtq8EK8+uhC3egoQzV02kN2v+VEMxLoRDSuHUTgZRhGSxXsRwKjE0eT7e9IAS3sSBoNHkiZpOlI+I8XSZlwFUnKb/BJ9k/fSi746ko/dxFKYcPuSoOEIEq08OpLJ0owS6O0KEu0Uh1MAKERTIhYFUzXXBdNQ3HpTiFzO06ehRROzg3tT4Pr5k+f0etP88TtUEcb7FCheuhRBpPlUUKe8FGRlihRqB/iUa3NJlHZiPBR9q4QUfifGVM6ZhtTgc/uU+paF1Q87iVUQWHsVE9l7lRerudVAlniVSj/FlXse+xV+kQyVhTi3FZDJhJWVN4WV40u6VeRPfBXoJkQV6EBwFgYuO9YnhwQWX8x01q1ShBbAyAQW6jo5Fx2TPFcrW7vXRCL1V3TGRRd78Y1XpMsG165OO1fK74dX8xt4V/6Mutgdp/wYH1IFmET09JhbGHmYcmH8GJE+95iT9juYv2qKGMnyeFjpvbgY/yWNWR+De1kueQUZOtF7mT9/BRlODDlZT957mXXOB1mCl7pZoKp2GahnhJm6CnhZxmd8GfnLhJoVtXlaKHxGWk7QN5pryHgaege0mn6kiBp/OQSaqpU62rTHhtrSUc1a1bt8WwAKt9sV5fsbTQFJm27LS9uIabrbmVbI27CXehu9u45bzB1HW9k8dtv6Onvb+kZ7nAUnh1wPALwcJ9553DGRehw2KzgcVanGHGxIu9xtEoXcdPF3nH0QulyBMnscubt7nMBnudzdorpc9ZvPXVZLeZ1xofrdsGE8HeUjRp3lnHrd/3i6niOwhd4pFASeOHvGHlHtfF5mpAXejlxLXqQxRJ7Ihvue33D7nycGRR8wsbjfbRc5H4PP+5/qLsWgCpYFYA3YeqAUAQQgFYz6oCoAuiBspXpgpp0I4MqhvCD74IahCrqJIQvDO2EZHkYhHC+KoU/yRWF8SsUhfTbH4aKSu2Gs10Qhrth7IcBCu2HhUbwiMFYEojRl+qI6bojiU9+4YljtRiJa7cRiXHV64mXixmJpvznilnI7IpdgRqKg9/Virv2ForYuPGL+/UajEDm4oxjZRiMaGYPjI2s7oyN+eONAhLajQb7GY2Hj+2OBkLpjrNSEI67SSuPJXDvjyaV5I+UVhyQmHXRkMUE5ZEWPSKRgqHnkjlgFZLbEdCS7hkjku+AE5L6nO6TIFcQk4O5PpQqRe6UZ73wlRPK6ZZe2/GWamLtl3o3IZez/OyZHpoWmdpDFJn4vOSbnlLhm6Zy6pxXtBWc3w0+nORf7Z0MuhqdK7TqnTVvH52Gpd2dx2Lsnj2/GZ54RB6euTTwnso67Z8X1iyfdU7ioCpfG6B7ziKic9oSoqECFKMztOmjbrDvo5HA7KPV5+yj7avoo/nT6qRMgeGk15EipdN2RqY3D+qmdhYapv7jEKgemeuoRxfxqQaEF6sV2RurIuvrq9VwI6xA++usYtMvrHW18ax+e+KswR41rMFAFazOK+is/cHurXmCJa393yKuBczxrlxi665uLPGupNPkrtnTIa7ygA+u9svvr/us57BP2iGwlJwTsbU56bHrShSygwDvspko3rQK8CK0Fs0TtFxn7rVx9ye1enoStX3KKLYnSRO2pVwPttAT2rb4gua3Dgzwt3ET2reKnOW4AafguAdgIbgqb+u5O74RuatB8LnkAhK6TSsdusus8br1lN27d44Wu+8S57zDJiS8378WvSXXK72nVRm94F0Xveft2b4ZUxO+fBg1vrpxFb71MRK++wEcv8HY8cCKd+bA2IkVwPdhG8EyjRbBOuIbwjCYD8MaOR/DIi0iwy2UNMNN5+vDebQexHtZ8cS1Ru3E1WgQxYqX8MgMpBfImB8jyKmI68mwMerKTDETyqxc7crJnO7K36ARyvm06MsYBBrLVWYey3kw6sub6tXLqXQXy9auE8wsAyzNHbsdzSaXyM1yj+bN6tDszfHGEc5McujOrpHv0BwwGdBEh/DQhPgW0Meg19EEVvDRh77v0jMMD9LfORvS41IT0xrSEtN3o/HTwlYc0/4oJtSWPRbUyxou1MyjENTa/+rU/ugQ1ZPs7dWhDRjWBVUY1oxRHddG5xzXV7sl16mN7dfjQPDX+qQQ2MBT7Njsc+/Y8fTi2ZW77NoBae/aLlwX2r/0EtsJyBTbO2of20XcENtQXhDbd2Hs25PnENu0++7cA/rv3HwRF9yrFhPdgEjt3Y7kEt2VJMndpB3q3kPWHN55thLenNvp3rxJF96+PerfVo/s3+DEGuAhOengNEUf4F49F+D/0RPhaiIX4ggUE+IS6triU6ga4rfbE+LWMt/i6JUX43mCEuOCRybkGgfp5Giy7ORwUu/khCTv5Kk87OSsbB/kso0Z5LWp7OS3xRfkuX3n5SJV6OXMgRfm2Wzu5wK7FecmgRvn+PoY6Av42ugNoBrofXHS6OAw7umahhrqH7Ph6iSi5upryBjq1bzc6u11FOscUu/rIGrx65JgIOu0Fu3sPH7o7FXf1uxjrOHtZuLZ7Xf/4u4QqBXuOBoQ7jnSPO6H40ju2XPr7yw1EvBR4e/waC0d8Jp+8PEUk/DxLxPq8T+k7/IojNryjB0d8tjnFvMloePzVHbw856c7POizzfztUHv9Gla8fT6AO71Mozo9cgx7fXRWPH2QKYX9nN78PaWWRf2+djq93aD8fj2OxH5r5Dv+cFTLvooF+v6Xp/j+nowF/qNdeb7R2vu+0y1EvtgLRL7wRkX/BrbFPwrhy78RGcR/FHXF/xgUUv8+6PU/Xvo4/2Eys/+A8oS/gaqMP5RV+j+bf0U/sPdEv7hQxD/OPYb/z0k7/9hSOv/cjbr/4yV7P+eDcj/xhXn//3K2v/+DuQ='
