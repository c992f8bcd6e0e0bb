import { symbolCharacter } from '../../read/docx/symbols'
import {
  takeLetter,
  takeLetters,
  type DocumentParagraph,
  type Letter,
  type Run,
  type Taking,
  type TextElement,
  type Tie,
} from './letters'

const token =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g

/** The prefix that stands for the namespace of WordprocessingML in a part; null when it has none. */
export function wordPrefix(xml: string): string | null {
  const names =
    'http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main'
  return new RegExp(`xmlns:([\\w.-]+)=["'](?:${names})["']`).exec(xml)?.[1] ?? null
}

type Open = Taking & {
  readonly runs: Run[]
  /** Its end is taken away by a tracked change, or it is a drop cap: it goes on in the next paragraph. */
  runsOn: boolean
}

type Tag = { readonly name: string; readonly attributes: string; readonly at: number; readonly end: number }

const attributeOf = ({ attributes }: Tag, name: string): string =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? ''

/**
 * Reads the paragraphs of a document part with the place of every character in its markup (UTF-16 offsets in `xml`),
 * which must be well-formed. What a tracked change takes away, as `changes` are to be read, is no text, nor is hidden
 * text, what is written above a word to say how it sounds, and what stands for an alternative content.
 */
export function documentText(
  xml: string,
  w: string,
  changes: 'accepted' | 'rejected' = 'accepted',
): readonly DocumentParagraph[] {
  const [insertions, deletions] = [
    [`${w}:ins`, `${w}:moveTo`],
    [`${w}:del`, `${w}:moveFrom`],
  ]
  const takenAway = new Set(changes === 'accepted' ? deletions : insertions)
  const skips = new Set([...takenAway, `${w}:rt`, 'mc:Fallback'])
  const texts = new Set(changes === 'accepted' ? [`${w}:t`] : [`${w}:t`, `${w}:delText`])
  const ties = new Map<string, Tie | null>([
    ...[...insertions, ...deletions].map((name) => [name, 'change'] as const),
    [`${w}:hyperlink`, 'link'],
    [`${w}:fldSimple`, 'field'],
    ['mc:AlternateContent', 'alternative'],
    // A control is only tied where its properties say so.
    [`${w}:sdt`, null],
  ])
  const binding = new Set([`${w}:dataBinding`, `${w}:lock`, 'w15:dataBinding'])

  const paragraphs: Open[] = []
  const open: Open[] = []
  const within: { readonly name: string; tie: Tie | null }[] = []
  // An object, because the steps below assign to it where the compiler does not look.
  const now: {
    fields: number
    skipped: number
    text: TextElement | null
    propertiesFrom: number
    goesOn: Open | null
  } = { fields: 0, skipped: 0, text: null, propertiesFrom: -1, goesOn: null }

  const tieHere = (): Tie | null =>
    within.find(({ tie }) => tie !== null)?.tie ?? (now.fields > 0 ? 'field' : null)
  const runHere = () => open.at(-1)?.runs.at(-1)

  /** An element that is empty, or the beginning of one. */
  const meet = (tag: Tag): void => {
    const last = within.at(-1)
    if (last && binding.has(tag.name)) last.tie = 'control'
    const paragraph = open.at(-1)
    if (paragraph && tag.name === `${w}:framePr`)
      paragraph.runsOn = ['drop', 'margin'].includes(attributeOf(tag, `${w}:dropCap`))
    if (tag.name !== `${w}:fldChar`) return
    const kind = attributeOf(tag, `${w}:fldCharType`)
    if (kind === 'begin') now.fields++
    if (kind === 'end') now.fields = Math.max(0, now.fields - 1)
  }
  const standAlone = (tag: Tag): void => {
    const { name, at, end } = tag
    const paragraph = open.at(-1)
    const run = runHere()
    if (name === `${w}:p`) now.goesOn = null
    if (paragraph && !run && now.propertiesFrom >= 0 && takenAway.has(name)) paragraph.runsOn = true
    if (!paragraph || !run || now.propertiesFrom >= 0 || name === `${w}:rPr`) return
    run.pieces++
    const letter: Letter = { start: at, end, run, text: null, tie: tieHere() }
    if (now.skipped > 0) return
    if (name === `${w}:noBreakHyphen`) takeLetter(paragraph, '\u2011', letter)
    if (name !== `${w}:sym`) return
    const code = Number.parseInt(attributeOf(tag, `${w}:char`), 16)
    takeLetter(paragraph, symbolCharacter(attributeOf(tag, `${w}:font`), code), letter)
  }
  const begin = ({ name, at, end }: Tag): void => {
    const run = runHere()
    const tie = ties.get(name)
    if (tie !== undefined) within.push({ name, tie })
    if (skips.has(name)) now.skipped++
    else if (name === `${w}:p`) {
      const paragraph = now.goesOn ?? { letters: [], characters: [], key: '', runs: [], runsOn: false }
      if (!now.goesOn) paragraphs.push(paragraph)
      paragraph.runsOn = false
      now.goesOn = null
      open.push(paragraph)
    } else if (name === `${w}:r`) {
      const bare = { contentStart: end, contentEnd: end, properties: '', pieces: 0 }
      open.at(-1)?.runs.push({ start: at, end, ...bare })
    } else if (name === `${w}:rPr`) now.propertiesFrom = at
    else if (now.propertiesFrom < 0 && run) {
      run.pieces++
      if (texts.has(name)) now.text = { name, tagStart: at, tagEnd: end, end, closeEnd: end }
    }
  }
  const close = ({ name, at, end }: Tag): void => {
    const run = runHere()
    if (ties.has(name)) within.pop()
    if (skips.has(name)) now.skipped--
    else if (name === `${w}:p`) {
      const paragraph = open.pop()
      now.goesOn = paragraph?.runsOn ? paragraph : null
    } else if (now.text?.name === name) {
      now.text.end = at
      now.text.closeEnd = end
      now.text = null
    } else if (name === `${w}:rPr`) {
      if (run) {
        run.properties = xml.slice(now.propertiesFrom, end)
        run.contentStart = end
      }
      now.propertiesFrom = -1
    } else if (name === `${w}:r` && run) {
      run.contentEnd = at
      run.end = end
      open.at(-1)?.runs.pop()
    }
  }

  for (const match of xml.matchAll(token)) {
    const [whole, slash, name = '', attributes = '', closing] = match
    const tag: Tag = { name, attributes, at: match.index, end: match.index + whole.length }
    if (name === '') {
      const [paragraph, run] = [open.at(-1), runHere()]
      if (now.text && run && paragraph && now.skipped === 0)
        takeLetters(paragraph, whole, tag.at, { run, text: now.text, tie: tieHere() })
    } else if (slash === '/') close(tag)
    else {
      meet(tag)
      if (closing === '/') standAlone(tag)
      else begin(tag)
    }
  }
  const hidden = new RegExp(`<${w}:vanish(?![^>]*(?:"0"|"false"|"off"))[\\s/>]`)
  return paragraphs.map((one) => withoutHidden(one, ({ run }) => hidden.test(run.properties)))
}

function withoutHidden(paragraph: Open, isHidden: (letter: Letter) => boolean): DocumentParagraph {
  const { key, letters, characters } = paragraph
  if (!letters.some(isHidden)) return paragraph
  const shown = Array.from(key).filter((_one, at) => {
    const letter = letters[at]
    return letter !== undefined && !isHidden(letter)
  })
  const isShown = (letter: Letter) => !isHidden(letter)
  return { key: shown.join(''), letters: letters.filter(isShown), characters: characters.filter(isShown) }
}
