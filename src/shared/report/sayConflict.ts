import type { Spelling } from '../claims/conflicts/varietyWords'
import type { ConflictKind } from '../records/dismissal'
import { assertNever } from '../result'

// Languages that write the days of the week with a capital.
const capitalDays = /^(?:en|de)\b/
const large = 1e6
const scaled = /^(?:million|billion)$/
const currency = /^[A-Z]{3}$/

const signOf = (unit: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: unit })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? ''

/** A number as people say it: "18.4 million", "$740,000", "36". */
function sayAmount(written: string): string {
  const [, count = '', unit = ''] = /^([\d.]+)\s?(.*)$/.exec(written) ?? []
  const value = Number(count)
  if (count === '' || !Number.isFinite(value)) return written
  const said = value.toLocaleString('en', {
    maximumFractionDigits: 6,
    ...(value >= large ? { notation: 'compact', compactDisplay: 'long' } : {}),
  })
  // A currency's short form does not know "million".
  const sign = currency.test(unit) ? signOf(unit) : ''
  return scaled.test(unit) ? `${said} ${unit}` : `${sign}${said}`
}

// What the engine says of a word's spelling, in words for people.
const ways = {
  british: 'the British way',
  american: 'the American way',
  ise: 'with -ise',
  ize: 'with -ize',
} satisfies Record<Spelling, string>

const sayDay = (day: string, language: string): string =>
  capitalDays.test(language) ? day.charAt(0).toUpperCase() + day.slice(1) : day

/** What does not fit, in one sentence. `values` are the engine's: what stands against what. */
export function sayConflict(
  { kind, values }: { readonly kind: ConflictKind; readonly values: readonly string[] },
  language: string,
): string {
  const [one = '', other = '', way = ''] = values
  switch (kind) {
    case 'number':
      return `“${one}” in one place, “${other}” in another.`
    case 'name':
      return `Two spellings: “${one}” and “${other}”.`
    case 'weekday':
      if (other === '') return `“${one}”: the calendar has no such day.`
      return `“${one}”: by the calendar that day is a ${sayDay(other, language)}.`
    case 'sum':
      return `The parts add up to ${sayAmount(other)}, not to ${sayAmount(one)}.`
    case 'age':
      return `Aged ${one} does not fit the year of birth: that makes ${Number(other) - 1} or ${other}.`
    case 'percentage':
      return other === '100%'
        ? `The shares add up to ${one}, not to ${other}.`
        : `The figures make ${other}, not ${one}.`
    case 'duration':
      return `“${one}” and “${other}” do not fit together.`
    case 'measure':
      return `“${one}” and “${other}” are not the same.`
    case 'text':
      if (way in ways) return `“${one}” is spelled ${ways[way as keyof typeof ways]}, “${other}” is not.`
      return other === '' ? `“${one}” reads like a slip.` : `“${one}” reads like a slip; compare “${other}”.`
    default:
      return assertNever(kind)
  }
}
