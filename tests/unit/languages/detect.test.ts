import { describe, it } from 'vitest'
import { detectLanguage } from '#languages/detect.ts'

describe('detectLanguage(text)', () => {
  it.for<[string, string]>([
    ['أعلنت وزارة الصحة أن عدد الإصابات تراجع هذا الأسبوع', 'ar'],
    ['زار وفد من شركة گوگل مدينة ڤيينا لبحث الاستثمار في قطاع التقنية والاتصالات', 'ar'],
    ['The ministry said that the number of cases fell this week', 'en'],
    ['Ceasefire talks collapse', 'en'],
    ['وزیر خارجه گفت که گفتگوها پیش نرفته است و چیزی تغییر نکرده', 'und'],
    ['Le ministre a dit que les pourparlers ont échoué', 'und'],
    ['Der Minister sagte, die Gespräche seien gescheitert', 'und'],
    ['12345', 'und'],
    ['', 'und'],
  ])('%s → %s', ([text, expected], { expect }) => {
    expect(detectLanguage(text)).toBe(expected)
  })
})
