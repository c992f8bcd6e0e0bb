import type { OpenFailure } from '../../shared/ipc/failures'
import { assertNever } from '../../shared/result'
import type { LogoFailure } from '../read/picture/readLogo'
import type { TemplateAbout } from '../write/report/template/readTemplate'
import type { TemplateFailure } from '../write/report/template/templatePackage'
import { sayOpenFailure } from './failures'

/** Words of the newsroom's look: its logo and its templates. */
export const newsroomText = {
  logo: 'Logo',
  logoHint: 'Above the letterhead, on web pages, PDFs and Word documents without a template.',
  chooseLogo: 'Choose a picture…',
  removeLogo: 'Remove',
  template: 'Template',
  noTemplate: 'none',
  templateHint:
    'A Word file of the newsroom: the document takes over its styles, page, headers and footers, and none of its text.',
  inTemplate: 'The template’s look is not shown here; the words are the same.',
  chooseTemplate: 'Choose a Word file…',
  deleteTemplate: 'Delete',
  templateGone: (name: string) =>
    `The template “${name}” is no longer here. Choose it again, or another one.`,
  templateMissing: 'The template is no longer here. Choose it again, or none.',
} as const

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Says what is taken over from a template, and what a person might look for in vain. */
export function sayTemplate(name: string, about: TemplateAbout): string {
  const taken = [
    times(about.styles, 'style', 'styles'),
    'the page',
    times(about.headers, 'header', 'headers'),
    times(about.footers, 'footer', 'footers'),
    ...(about.pictures > 0 ? [times(about.pictures, 'picture', 'pictures')] : []),
  ]
  const left = [
    ...(about.hasMacros ? ['its macros'] : []),
    ...(about.lostPictures > 0
      ? [
          `${times(about.lostPictures, 'picture', 'pictures')} that lie outside of it or are no PNG, JPEG or GIF`,
        ]
      : []),
  ]
  return [
    `Taken over from ${name}: ${taken.slice(0, -1).join(', ')} and ${taken.at(-1) ?? ''}.`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : []),
  ].join(' ')
}

/** Says why a file cannot be a template and what to do. */
export function sayTemplateFailure({ kind }: TemplateFailure): string {
  switch (kind) {
    case 'notWord':
      return 'This is not a Word document. Open the template in Word, and save it as .docx or .dotx.'
    case 'locked':
      return 'This is an old Word file (.doc, .dot), or one with a password. Save it as .docx or .dotx without a password.'
    case 'broken':
      return 'The file is damaged and cannot be read. Save it anew in Word.'
    case 'tooMuch':
      return 'The file unpacks to far more than a template can hold, as harmful files do, so it was not taken.'
    case 'noPage':
      return 'The file says nothing of its page, or its margins leave no room for text. Set them in Word, and save it anew.'
    case 'timedOut':
      return 'Reading the file took too long and was stopped. Save it anew in Word, with less in it.'
    default:
      return assertNever(kind)
  }
}

/** Says why a picture cannot be a logo and what to do. */
export function sayLogoFailure(kind: LogoFailure): string {
  switch (kind) {
    case 'noPicture':
      return 'This is neither a PNG nor a JPEG. Save the logo as one of them.'
    case 'tooLarge':
      return 'The picture has more than 50 million pixels. Save it smaller; 480 by 144 are enough.'
    case 'broken':
      return 'The picture is damaged. Save it anew.'
    default:
      return assertNever(kind)
  }
}

/** Says why a file for the newsroom's look could not be opened. */
export const sayHouseFailure = (failure: OpenFailure): string =>
  failure.kind === 'tooLarge'
    ? 'The file is larger than 10 MB. Make its pictures smaller, and choose it again.'
    : sayOpenFailure(failure)
