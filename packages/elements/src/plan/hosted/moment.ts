import type { Format } from '../../internal/format.ts'

/** A moment in words, by this device's clock and place; what is no moment, as it is. */
export function moment(at: string, { language, spoken }: Format): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  const locale = /^(en|fr)$/i.test(language) ? `${spoken}-CA` : language
  return new Intl.DateTimeFormat([locale, `${spoken}-CA`], { dateStyle: 'long', timeStyle: 'short' }).format(time)
}
