import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../article/hostile.fixture'
import type { Span } from '../../records/place'
import { attributionsOf, linesOf } from './attributions.fixture'

describe('English attributions', () => {
  it.each([
    ['“We close it,” Ann Hart said.', 'Ann Hart | said | “We close it,”'],
    [
      '“We close it,” said Ann Hart, who chairs the board.',
      'Ann Hart, who chairs the board | said | “We close it,”',
    ],
    ['“We close it,” Ann Hart told reporters on Tuesday.', 'Ann Hart | told | “We close it,”'],
    ['Ann Hart said on Tuesday that the bridge was safe.', 'Ann Hart | said | that the bridge was safe'],
    ['On Tuesday, Ann Hart, a lawyer, said it was safe.', 'Ann Hart, a lawyer, | said | it was safe'],
    ['Hart, however, insisted that it was safe.', 'Hart | insisted | that it was safe'],
    ['The bridge was safe, the mayor said.', 'the mayor | said | The bridge was safe'],
    [
      'The bridge was safe, said Lee Ford, an engineer.',
      'Lee Ford, an engineer | said | The bridge was safe',
    ],
    ['The mayor told him the bridge was safe.', 'The mayor | told | the bridge was safe'],
    ['Hart has repeatedly called for a new bridge.', 'Hart | has repeatedly called for | a new bridge'],
    ['Hart vowed to build it.', 'Hart | vowed | to build it'],
    ['Hart criticized the plan after the vote.', 'Hart | criticized | the plan'],
    ['Hart left, saying that she was tired.', 'Hart | saying | that she was tired'],
    ['A new report found that the bridge is unsafe.', 'A new report | found | that the bridge is unsafe'],
    ['According to the council, it cost $3 million.', 'the council | According to | it cost $3 million'],
    ['It cost $3 million, according to the council.', 'the council | according to | It cost $3 million'],
    ['They doubt his claim that it is safe.', 'his | claim | that it is safe'],
    ['The plan was rejected by the council.', 'the council | was rejected | The plan'],
    ['Hart: Bridge must close', 'Hart | : | Bridge must close'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })

  it('take no margin of a vote for who said it', () => {
    expect(linesOf('The council voted by 9 to 6 to lengthen the ramp.')).toEqual([])
  })

  it('come in two when the cue stands inside the quotation', () => {
    expect(linesOf('“We close it,” Hart said, “and we open it again.”')).toEqual([
      'Hart | said | “We close it,”',
      'Hart | said | “and we open it again.”',
    ])
  })

  it('go on with the quotations that follow, in the paragraph and in the next', () => {
    const text =
      '“We close it,” Hart said. “It is not safe.”\n\n“It was never safe at all.”\n\nThe rain went on.'
    expect(linesOf(text)).toEqual([
      'Hart | said | “We close it,”',
      'Hart | said | “It is not safe.”',
      'Hart | said | “It was never safe at all.”',
    ])
  })

  it('reach from an announcement to the quotation of the next paragraph', () => {
    expect(linesOf('Hart continued:\n\n“It was never safe at all.”')).toContain(
      'Hart | continued: | “It was never safe at all.”',
    )
  })

  it.each([
    ['The so-called “smart” bridge was built in 1990.'],
    ['He crossed “The Bridge” twice.'],
    ['It rained all day.'],
  ])('are none where single words are set apart: %s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  it('are direct, indirect or mixed', () => {
    const kinds = (text: string): string[] => attributionsOf(text).map(({ kind }) => kind)
    expect(kinds('“We close it,” Hart said.')).toEqual(['direct'])
    expect(kinds('Hart said it was safe.')).toEqual(['indirect'])
    expect(kinds('Hart said it was “not safe at all.”')).toEqual(['mixed'])
  })

  it('are not spoken when somebody only thinks or wants', () => {
    const spoken = (text: string): boolean[] => attributionsOf(text).map((attribution) => attribution.spoken)
    expect(spoken('Hart said it was safe.')).toEqual([true])
    expect(spoken('Hart believes it is safe.')).toEqual([false])
    expect(spoken('Hart wants a new bridge.')).toEqual([false])
  })
})

describe('German, French and Spanish quotations', () => {
  it.each([
    [
      'de',
      '„Wir bauen sie nicht“, sagte Anna Klein am Dienstag.',
      'Anna Klein | sagte | „Wir bauen sie nicht“',
    ],
    ['de', 'Klein betonte: „Niemand will diese Brücke.“', 'Klein | betonte | „Niemand will diese Brücke.“'],
    ['de', 'Laut Polizei kamen 300 Menschen.', 'Polizei | Laut | kamen 300 Menschen'],
    [
      'fr',
      '« Nous ne le ferons pas », a déclaré Anne Petit.',
      'Anne Petit | a déclaré | « Nous ne le ferons pas »',
    ],
    [
      'fr',
      '« Nous ne le ferons pas », a-t-elle ajouté.',
      'elle | a-t-elle ajouté | « Nous ne le ferons pas »',
    ],
    ['fr', 'Selon la police, 300 personnes sont venues.', 'la police | Selon | 300 personnes sont venues'],
    [
      'de',
      '„Das Wort ist ein Hohn“, sagte Wolters der Zeitung.',
      'Wolters | sagte | „Das Wort ist ein Hohn“',
    ],
    [
      'de',
      '„Wir bauen sie nicht“, sagte am Dienstag Anna von der Heide.',
      'Anna von der Heide | sagte | „Wir bauen sie nicht“',
    ],
    ['de', 'Der Polizei zufolge kamen 300 Menschen.', 'Der Polizei | zufolge | kamen 300 Menschen'],
    [
      'fr',
      '« Personne ne nous écoute, regrette Anne Petit, et cela nous fâche. »',
      'Anne Petit | regrette | « Personne ne nous écoute, regrette Anne Petit, et cela nous fâche. »',
    ],
    [
      'es',
      '«No hay otra solución», dijo el lunes por la mañana el alcalde.',
      'el alcalde | dijo | «No hay otra solución»',
    ],
    ['es', 'Según anunció ayer la alcaldesa, cerrará.', 'la alcaldesa | Según anunció | cerrará'],
    ['es', '"No vamos a construirlo", dijo Ana Gómez.', 'Ana Gómez | dijo | "No vamos a construirlo"'],
    ['es', 'Según la policía, vinieron 300 personas.', 'la policía | Según | vinieron 300 personas'],
  ])('%s: %s', (language, text, line) => {
    expect(linesOf(text, language)).toEqual([line])
  })
})

describe('claimants', () => {
  const claimantsOf = (text: string): string[] =>
    attributionsOf(text).map(({ claimant, unsure }) => claimant + (unsure ? '?' : ''))

  it('are led back from a short name to the full one', () => {
    expect(claimantsOf('Mayor Ann Hart left. Hart said it was safe.')).toEqual(['Ann Hart'])
  })

  it('are led back from a pronoun to whoever fits and spoke last', () => {
    expect(claimantsOf('Mary Ford said it was late. She said it rained.')).toEqual(['Mary Ford', 'Mary Ford'])
  })

  it('are not whom the pronoun does not fit', () => {
    expect(claimantsOf('Mary Ford left. He said it rained.')).toEqual([''])
  })

  it('are unsure where two people share the name', () => {
    expect(claimantsOf('Kim Min-ho met Kim Soo-yong. Kim said it was over.')).toEqual(['Kim Min-ho?'])
  })

  it('are told apart by their titles', () => {
    expect(claimantsOf('Mary Ford and John Ford came. Mr. Ford said it rained.')).toEqual(['John Ford'])
  })

  it('are unsure where two who fit a pronoun stand close by', () => {
    expect(claimantsOf('John Hart met Paul Ford. He said it rained.')).toEqual(['John Hart?'])
  })

  it('are the words of the source where it names nobody', () => {
    expect(claimantsOf('The city council said it rained. Police denied it.')).toEqual([
      'city council',
      'Police',
    ])
  })

  it('are read through a relative clause', () => {
    expect(claimantsOf('Ann Hart, who said it rained, left.')).toEqual(['Ann Hart'])
  })
})

describe('attributions of any text', () => {
  const unit = fc.constantFrom(
    ...'said|says|he|Ann Hart|told|according to|that|“|”|"|, |. |: |who|the plan|and|was|by|\n\n| |\'s|—|(|)'.split(
      '|',
    ),
  )
  const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(' '))

  it('lie within it, and come out the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = attributionsOf(text)
        const isWithin = (span: Span | null): boolean =>
          span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length)
        expect(found.every(({ content, cue, source }) => [content, cue, source].every(isWithin))).toBe(true)
        expect(attributionsOf(text)).toEqual(found)
      }),
      { numRuns: 500 },
    )
  })

  // Each of these took minutes when the work for one cue grew with its sentence.
  const sentencesOfCues = ['said ', 'according to ', 'told ', 'He went, saying ', '“a b c d,” he said. '].map(
    (words) => [words, words.repeat(20_000)] as const,
  )

  it.each([...hostileTexts, ...sentencesOfCues])('never fail: %s', (_, text) => {
    expect(Array.isArray(attributionsOf(text))).toBe(true)
  })
})
