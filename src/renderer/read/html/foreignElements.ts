import { countWords } from '../spaceBetween'

/** Words in class names and ids of elements that are about the outlet or for its machines, not of the article. */
const foreignName =
  /(?:^|[-_\s])(?:share|sharing|sharebar|social|socials|addthis|sharethis|related|recirc\w*|recommend\w*|promo\w*|newsletter\w*|subscri\w*|signup|sign-up|comments?|disqus\w*|advert\w*|ads?|adsense|adslot|ad-\w+|sponsor\w*|outbrain|taboola|breadcrumbs?|tags|tag-list|toolbar|gallery|slideshow|carousel|popular|trending|mostread|most-read|read-?more|readmore|more-?stories|also-?like|teasers?|cookie\w*|consent|gdpr|paywall\w*|nav|navbar|navigation|menu|pagination|pager|sidebar|widget\w*|author-?bio|bio-?box|about-?author|print-?only|skip-?link|app-?promo|download-?app|cta|disclaimer|legal|copyright|correction-?policy)(?:$|[-_\s])/i

/** Words in class names of what a browser shows only to screen readers, or only while the pointer is over a word. */
const unseenName =
  /(?:^|[-_\s])(?:sr-only|screen-reader\w*|visually-?hidden|assistive\w*|(?:rollover|hover|tooltip|popup|popover)[-\w]*(?:block|content|body|card|box|text))(?:$|[-_\s])/i

/** Elements inside a line: what they hold may be a word of a sentence, whatever their name. */
const inline = 'a, abbr, b, cite, em, font, i, mark, q, small, span, strong, sub, sup, time, u'

/** Never taken away by its name, whatever it says: the article hangs on them. */
const load =
  /(?:^|[-_\s])(?:article-?body|story-?body|post-?body|entry-?content|article-?content|main-?content)(?:$|[-_\s])/i

const wordsOf = (element: Element) => countWords(element.textContent ?? '')

/** Says whether an element has running text of its own: two paragraphs or more that are not mostly links. */
function hasProse(element: Element): boolean {
  let paragraphs = 0
  for (const one of element.querySelectorAll('p')) {
    const linked = [...one.querySelectorAll('a')].reduce((sum, link) => sum + wordsOf(link), 0)
    const words = wordsOf(one)
    if (words >= 25 && linked < words / 2) paragraphs += 1
    if (paragraphs >= 2) return true
  }
  return false
}

/** Says whether an element holds a sentence, which is too much to leave out unseen: a correction may stand there. */
const hasSentence = (element: Element) =>
  /(?:\S+\s+){7,}\S+[.!?]["'”’)]*(?:\s|$)/u.test(element.textContent ?? '')

/** Elements of an article that are no part of it: to leave out, or to flag for a person to decide. */
export type Foreign = { readonly leftOut: ReadonlySet<Element>; readonly flagged: ReadonlySet<Element> }

/** Nothing to leave out or to flag. */
export const nothingForeign: Foreign = { leftOut: new Set(), flagged: new Set() }

/**
 * The elements inside an article that by their names belong to the outlet: share bars, related stories, sign-up boxes.
 * One that holds running text or a good part of the article is left where it is; one with a sentence is only flagged.
 */
export function foreignElements(article: Element): Foreign {
  const total = wordsOf(article)
  const leftOut = new Set<Element>()
  const flagged = new Set<Element>()
  for (const element of article.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (unseenName.test(name)) leftOut.add(element)
    if (!foreignName.test(name) || load.test(name) || element.matches(inline)) continue
    if (wordsOf(element) > total * 0.25 || hasProse(element)) continue
    if (hasSentence(element)) flagged.add(element)
    else leftOut.add(element)
  }
  return { leftOut, flagged }
}
