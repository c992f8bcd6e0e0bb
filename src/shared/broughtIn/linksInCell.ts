import { isLinkAddress } from '../workflow/rules/source'

// An address ends at a space, or at a comma or semicolon with the next address or a space behind it: others may be in it.
// A row of these is looked at from its first: a hostile cell has a hundred thousand.
const address = /https?:\/\/(?![,;])[^\s<>"|]+?(?=(?<![,;])[,;]+(?:https?:\/\/|\s|$)|[\s<>"|]|$)/gi
const bareHost = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,})(?::\d{1,5})?(?:[/?#]\S*)?$/i
const fileEnding = /^(?:pdf|docx?|xlsx?|csv|txt|rtf|odt|ods|html?|jpe?g|png|gif|mp[34]|wav|zip|eml|msg)$/i

/** What follows an address in a sentence or a bracket is not part of it. */
function withoutTail(found: string): string {
  const tail = found.includes('(') ? /[.,;:!?'’”]/u : /[.,;:!?'’”)]/u
  let end = found.length
  while (end > 0 && tail.test(found[end - 1] ?? '')) end--
  return found.slice(0, end)
}

/** The address that a word without a scheme means: a host with a path, or with `www.`, or alone in its cell. */
function hostIn(token: string, isAlone: boolean): string | null {
  const bare = withoutTail(token)
  const ending = bareHost.exec(bare)?.[1]
  if (ending === undefined || fileEnding.test(ending)) return null
  if (!isAlone && !/^www\.|\//i.test(bare)) return null
  return isLinkAddress(`https://${bare}`) ? `https://${bare}` : null
}

/** What is left of a cell without its links: no brackets, dashes and stops that stood around them. */
const cleared = (rest: string): string =>
  rest
    .replace(/[ \t]+/g, ' ')
    .replace(/\( ?\)/g, '')
    .replace(/^[\s,;:.|()[\]<>–—-]+|(?<![\s,;:.|([\]<>–—-])[\s,;:.|([\]<>–—-]+$/g, '')

/**
 * Parts a cell into the web addresses in it, each once and in order, and what else it says. Only http and https are
 * links; a word that is plainly a host (`www.example.org`, `example.org/page`) gets https. Anything else that looks like
 * an address stays text.
 */
export function linksInCell(cell: string): { readonly links: readonly string[]; readonly rest: string } {
  const links: string[] = []
  const take = (link: string | null, from: string): string => {
    if (link === null || !isLinkAddress(link)) return from
    if (!links.includes(link)) links.push(link)
    return ' '
  }
  const isAlone = !/\s/.test(cell.trim())
  const rest = cell
    .replace(address, (found) => {
      const bare = withoutTail(found)
      return take(bare, found) === ' ' ? ` ${found.slice(bare.length)}` : found
    })
    .replace(/[^\s,;|<>"]+/g, (token) => take(/:\/\/|@/.test(token) ? null : hostIn(token, isAlone), token))

  // Without a link, every sign of it is somebody's words.
  const said = links.length === 0 ? cell.trim() : cleared(rest)
  return { links, rest: /[\p{L}\p{N}]/u.test(said) ? said : '' }
}
