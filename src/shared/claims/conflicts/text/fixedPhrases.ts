import { isDay } from '../../attribution/english'
import type { Token } from '../../attribution/tokens'
import { months } from '../../facts/lexicon'
import { scan, slip, type TextCheck } from './textCheck'

// What learners and hurried writers put wrong, with what was meant: general knowledge of English. Words parted by "/"
// stand for each other; "*" is one word of any kind.
const rows =
  'could/should/would/must/might of|could have;' +
  'more/less/rather/other/larger/smaller/higher/lower/better/worse/fewer/greater/older/younger/later/earlier then|than;' +
  'discuss/discussed/discusses/discussing about|discuss;mention/mentioned/mentions about|mention;' +
  'requested to the|request the;inform/informs/informed to the|inform the;' +
  'emphasize/emphasizes/emphasized/emphasise/emphasises/emphasised on|emphasize;' +
  'despite of|despite;in contrary to|contrary to;capable to|capable of;consist/consists/consisted from|consist of;' +
  'depend/depends/depended from|depend on;accused/accuses/accuse for|accused of;' +
  'comply/complies/complied to|comply with;responsible of|responsible for;participate/participated/participates to|participate in;' +
  'superior/inferior/prior than|to;according with|according to;according the|according to the;' +
  'afraid from|afraid of;aware about|aware of;consisting from|consisting of;reason is because|reason is that;' +
  'return/returned/revert/reverted back to|return to;equally as|equally;' +
  'was/were/been/be lead by|led by;has/have/had lead to|led to;to loose the|lose the;loose/looses his/her/their life/lives/job/jobs|lose;' +
  "it's own|its own;their is/are|there is;there own|their own;your welcome|you're welcome;who's own|whose own;" +
  'statue of limitations|statute of limitations;free reign|free rein;reign in|rein in;bare in mind|bear in mind;tow the line|toe the line;' +
  'for all intensive purposes|for all intents and purposes;case and point|case in point;deep-seeded|deep-seated;peaked his/her/their interest|piqued;' +
  'mute point|moot point;sneak peak|sneak peek;wreck/wrecked/wrecks havoc|wreak havoc;on route to|en route to;' +
  'high/middle/elementary/primary/secondary school principle|principal;principle reason/cause/author/suspect/investigator|principal;' +
  'did not/never used to|did not use to;use to be|used to be;suppose to be/have/do/go|supposed to;' +
  'an other|another;a lots of|a lot of;more better/worse/easier/bigger|better;most best/worst/easiest/biggest|best;' +
  'these kind/type/sort of|this kind of;those kind/type/sort of|that kind of;' +
  'they/we/you was|were;people/children/women/men is/was/has|are;he/she/it have/do|has;this are/were|these are;these/those is/was|these are;' +
  "he/she/it don't|doesn't;" +
  'informations/advices/furnitures/equipments/luggages/homeworks|information;' +
  'should/would/could has/had|have;did not/never went/came/took/gave/said/saw/knew|go;' +
  "didn't/doesn't/don't went/came/took/gave/said/saw/knew|go;have/has/had went|gone;have/has/had came|come;has/have/had began|begun;has/have/had took|taken;has/have/had wrote|written;" +
  'as per as|as far as;with regards to|with regard to;in regards to|in regard to;irregardless|regardless;alot|a lot;' +
  'between the ages of * to|between … and'

type Row = { readonly words: readonly ReadonlySet<string>[]; readonly meant: string }

const byFirst = new Map<string, Row[]>()
for (const row of rows.split(';')) {
  const [pattern = '', meant = ''] = row.split('|')
  if (!meant) continue
  const words = pattern.split(' ').map((part) => new Set(part.split('/')))
  for (const first of words[0] ?? []) {
    const same = byFirst.get(first)
    if (same) same.push({ words, meant })
    else byFirst.set(first, [{ words, meant }])
  }
}

// Words whose wrong company is right behind some others: "the number of people is", "if he were", "let them do".
const excuses: Readonly<Record<string, RegExp>> = {
  // "a study of school children has": only what opens the clause is surely its subject.
  people: /^[\p{L}\p{N}]/u,
  children: /^[\p{L}\p{N}]/u,
  women: /^[\p{L}\p{N}]/u,
  men: /^[\p{L}\p{N}]/u,
  // "if this were a film".
  this: /^(?:like|of|than|and|do|does|did|if|though|wish|as)$/,
  these: /^(?:of|one|and)$/,
  those: /^(?:of|one|and)$/,
  they: /^(?:of|and)$/,
  we: /^(?:of|and)$/,
  you: /^(?:of|and)$/,
  more: /^(?:once)$/,
  other: /^(?:each)$/,
  later: /^(?:and)$/,
  earlier: /^(?:and)$/,
  capable: /^(?:least)$/,
  local: /^(?:the)$/,
}

// Only behind these is it wrong: "to reign in costs", but "his reign in Spain"; "it have", but "against it have".
const onlyBehind: Readonly<Record<string, RegExp>> = {
  he: /^(?:|[,;:]|and|but|because|when|if|as)$/,
  she: /^(?:|[,;:]|and|but|because|when|if|as)$/,
  it: /^(?:|[,;:]|and|but|because|when|if|as)$/,
  reign: /^(?:to|can|could|will|would|must|should|may|might|not|and|or)$/,
}

/** What stands behind makes the phrase right: "could of course", "emphasised on Friday". */
function goesOn(last: Token | undefined, next: Token | undefined): boolean {
  if (!last || !next) return false
  return last.low === 'of' ? next.low === 'course' : next.capital && (isDay(next) || months.has(next.low))
}

function matches(tokens: readonly Token[], at: number, { words }: Row): boolean {
  return words.every((set, index) => {
    const token = tokens[at + index]
    return (
      token !== undefined &&
      token.kind === 'word' &&
      (set.has('*') || set.has(token.low)) &&
      (index === 0 || !token.capital)
    )
  })
}

/** Fixed phrases that came out wrong: "should of", "despite of", "in regards to". */
export const fixedPhrases: TextCheck = ({ tokens, text, language, speech }) => {
  if (language !== 'en') return []
  return scan(tokens, (token, at) => {
    // People may talk as they like.
    if (speech[at]) return null
    const row = byFirst.get(token.low)?.find((one) => matches(tokens, at, one))
    // A capital inside the sentence makes it a name: "Will had".
    if (!row || (token.capital && at > 0)) return null
    const before = tokens[at - 1]?.low ?? ''
    if (excuses[token.low]?.test(before) || onlyBehind[token.low]?.test(before) === false) return null
    const last = at + row.words.length - 1
    if (goesOn(tokens[last], tokens[last + 1])) return null
    return slip(tokens, at, last, [
      text.slice(token.start, tokens[last]?.end).replace(/\s+/g, ' '),
      row.meant,
    ])
  })
}
