import { scan, slip, wordsOf, type TextCheck } from './textCheck'

// Words that may rightly stand twice: verbs and particles that meet, what is said for weight, and sounds.
const allowed = new Set(
  (
    'had that is so very no yes ha bye now many more long far really never again there out in on ' +
    'etc blah tsk tut hah he la na da uh um er ah oh hmm aye hear knock bang chop yeah okay ok well please stop wait boo like ya different'
  ).split(' '),
)

// "die, die die Brücke", "nous nous": in other languages only these never rightly stand twice.
const never: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'und oder aber ist sind hat wird mit von für auf bei nach nicht ein eine einen einem einer dass sagte'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le les de des du et ou un une que est sont dans pour par avec sur au aux qui a ont'.split(' '),
  ),
  es: new Set('el los las de del y o un una que es son en con por para al se ha han'.split(' ')),
}

/** The same word twice in a row: "the the". Capitals are left alone ("Duran Duran"), as is what may rightly stand twice. */
export const doubledWords: TextCheck = ({ tokens, text, language }) =>
  scan(tokens, (token, at) => {
    const next = tokens[at + 1]
    if (token.kind !== 'word' || next?.kind !== 'word' || token.low !== next.low || next.capital) return null
    if (language !== 'en' && !never[language]?.has(token.low)) return null
    if (
      allowed.has(token.low) ||
      !/^\p{L}{2,}$/u.test(token.low) ||
      !/^\s+$/.test(text.slice(token.end, next.start))
    )
      return null
    return slip(tokens, at, at + 1, [`${wordsOf(text, token)} ${wordsOf(text, next)}`, wordsOf(text, token)])
  })
