import { fetchingField, fieldAddress } from './field'
import { childOf, elementsOf, switchOf, textOf, valueOf, type Element } from './parseXml'
import { isHeard, say, type Telling } from './story'
import { keepLink } from './keepLink'
import { symbolCharacter } from './symbols'

/** Picks the one reading of alternative content: the choice is what a present-day word processor draws. */
export function chosenAlternative(element: Element): readonly Element[] {
  const choice = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
  return choice ? elementsOf(choice) : []
}

/** Finds text boxes and counts images in a drawing. */
function tellDrawing(telling: Telling, drawing: Element): void {
  let boxes = 0
  const search = (element: Element) => {
    if (element.name === 'w:txbxContent') {
      if (isHeard(telling)) telling.boxes.push(element)
      boxes += 1
      return
    }
    const below = element.name === 'mc:AlternateContent' ? chosenAlternative(element) : elementsOf(element)
    for (const child of below) search(child)
  }
  search(drawing)
  if (boxes === 0 && isHeard(telling)) telling.context.tally.add('imagesLeftOut')
}

/** Takes a field's begin, middle or end mark (ECMA-376 17.16.18). */
function tellFieldMark(telling: Telling, mark: Element): void {
  if (telling.muted > 0) return
  const kind = mark.attributes.get('w:fldCharType')
  if (kind === 'begin') telling.fields.push({ instruction: '', inResult: false, start: telling.scribe.at() })
  const open = telling.fields.at(-1)
  if (!open) return
  if (kind === 'separate') {
    open.inResult = true
    open.start = telling.scribe.at()
  }
  if (kind === 'end') {
    telling.fields.pop()
    tellFieldEnd(telling, open.instruction, open.start)
  }
}

/** Keeps what a field that has ended pointed to. */
export function tellFieldEnd(telling: Telling, instruction: string, start: number): void {
  const fetching = fetchingField(instruction)
  if (fetching !== null) telling.context.tally.add('linksDropped', 1, fetching)
  const address = fieldAddress(instruction)
  if (address !== null) keepLink(telling, address, start)
}

function tellNote(telling: Telling, reference: Element, kind: 'footnote' | 'endnote'): void {
  if (!isHeard(telling)) return
  const id = reference.attributes.get('w:id') ?? ''
  const end = telling.scribe.at()
  const [word = ''] = /\S+$/u.exec(telling.tail) ?? []
  telling.notes.push({ kind, id, start: end - word.length, end })
}

function isHidden(telling: Telling, properties: Element | undefined, paragraphHidden: boolean): boolean {
  const own = switchOf(properties, 'w:vanish')
  if (own !== undefined) return own
  const style = telling.context.styles.get(valueOf(properties, 'w:rStyle') ?? '')
  return style?.hidden ?? paragraphHidden
}

/** Writes a run's text. In symbol fonts Word puts the glyphs' codes into the private use area. */
function tellText(telling: Telling, text: string, properties: Element | undefined): void {
  if (!/[\uF020-\uF0FF]/.test(text)) return say(telling, text)
  const font = childOf(properties, 'w:rFonts')?.attributes.get('w:ascii') ?? ''
  let drawn = ''
  for (const character of text) {
    if (/[\uF020-\uF0FF]/.test(character)) drawn += symbolCharacter(font, character.charCodeAt(0))
    else drawn += character
  }
  say(telling, drawn)
}

/** Struck text is only text where some changes count as not made; where it stands says which. */
const isStruckTextRead = ({ context: { changes, apart } }: Telling): boolean =>
  changes === 'rejected' || apart.size > 0

/** Reads a run: its text, and the marks of notes, comments and fields inside it. */
export function tellRun(telling: Telling, run: Element, paragraphHidden: boolean): void {
  const properties = childOf(run, 'w:rPr')
  const hidden = isHidden(telling, properties, paragraphHidden)
  // The writer's own mark of a note stands as text behind its reference; it is no word of the article.
  let ownMark = false
  for (const part of elementsOf(run)) {
    if (part.name === 'w:commentReference') {
      telling.commentReferences.set(part.attributes.get('w:id') ?? '', telling.scribe.at())
    } else if (part.name === 'w:fldChar') tellFieldMark(telling, part)
    else if (part.name === 'w:instrText') {
      const open = telling.fields.at(-1)
      if (open && !open.inResult && telling.muted === 0) open.instruction += textOf(part)
    } else if (hidden) {
      if (part.name === 'w:t' && isHeard(telling))
        telling.context.tally.add('hiddenText', textOf(part).length)
    } else if (part.name === 'w:t' || (part.name === 'w:delText' && isStruckTextRead(telling))) {
      if (!ownMark) tellText(telling, textOf(part), properties)
    } else if (part.name === 'w:footnoteReference' || part.name === 'w:endnoteReference') {
      tellNote(telling, part, part.name === 'w:footnoteReference' ? 'footnote' : 'endnote')
      ownMark = ['1', 'true', 'on'].includes(part.attributes.get('w:customMarkFollows') ?? '')
    } else tellOther(telling, part, paragraphHidden)
  }
}

function tellOther(telling: Telling, part: Element, paragraphHidden: boolean): void {
  switch (part.name) {
    case 'w:tab':
    case 'w:ptab':
      return say(telling, '\t')
    case 'w:br':
    case 'w:cr':
      return say(telling, '\n')
    case 'w:noBreakHyphen':
      return say(telling, '\u2011')
    case 'w:softHyphen':
      return say(telling, '\u00AD')
    case 'w:sym':
      return say(
        telling,
        symbolCharacter(
          part.attributes.get('w:font') ?? '',
          Number.parseInt(part.attributes.get('w:char') ?? '', 16),
        ),
      )
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return tellDrawing(telling, part)
    case 'mc:AlternateContent':
      for (const child of chosenAlternative(part)) tellOther(telling, child, paragraphHidden)
      return
    case 'w:ruby': {
      // The base is what is written; the annotation above it says how to pronounce it.
      const base = childOf(part, 'w:rubyBase')
      for (const run of base ? elementsOf(base) : [])
        if (run.name === 'w:r') tellRun(telling, run, paragraphHidden)
    }
  }
}
