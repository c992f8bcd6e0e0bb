import { article, expect, paragraphs, prose, remarks, test } from './reader'

test.describe('a hostile page', () => {
  const hostile: readonly (readonly [string, string])[] = [
    [
      'event handlers',
      '<img src=x onerror="touched=1"><svg onload="touched=1"></svg><details open ontoggle="touched=1">x</details>',
    ],
    [
      'frames and plug-ins',
      '<iframe srcdoc="<script>parent.touched=1</script>"></iframe><object data="https://canary.example/a"></object><embed src="https://canary.example/b"><webview src="https://canary.example/c"></webview>',
    ],
    [
      'base, refresh and prefetch',
      '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="prefetch" href="https://evil.example/p"><link rel="stylesheet" href="https://evil.example/s.css">',
    ],
    [
      'remote media',
      '<img src="https://canary.example/i" srcset="https://canary.example/j 2x"><video poster="https://canary.example/p" src="https://canary.example/v"></video><audio src="https://canary.example/a" autoplay></audio><svg><use href="https://canary.example/u#x"/></svg><p style="background:url(https://canary.example/bg)">styled</p><style>@import "https://canary.example/i.css";</style>',
    ],
    [
      'data and custom attributes',
      '<p data-background-iframe="javascript:touched=1" is="x-evil" slot="a">plain words</p>',
    ],
    [
      'scripts of every sort',
      '<script>touched=1</script><script type="module">globalThis.touched=1</script><noscript><img src=x onerror="touched=1"></noscript>',
    ],
    [
      'names that clobber',
      '<form id="getElementById"><img name="body"><input name="querySelectorAll"><a id="app" name="cookie"></a></form><img name="implementation"><img name="baseURI">',
    ],
  ]
  for (const [name, markup] of hostile) {
    test(`with ${name} gives its text and nothing else`, async ({ readHtml }) => {
      const draft = await readHtml(article(`${paragraphs}${markup}${paragraphs}`))
      for (const text of prose) expect(draft.text.split(text)).toHaveLength(3)
    })
  }

  test('that changes when it is written and parsed again is never parsed again', async ({ readHtml }) => {
    const mutating =
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=touched=1&gt;"></table></mtext></math><noscript><p title="</noscript><img src=x onerror=touched=1>"></noscript><xmp><img src=x onerror=touched=1></xmp><!--!><img src=x onerror=touched=1>-->'
    const draft = await readHtml(article(`${paragraphs}${mutating}`))
    for (const text of prose) expect(draft.text).toContain(text)
  })

  test('has no link but to the web, and says what was dropped', async ({ readHtml }) => {
    const draft = await readHtml(
      article(
        `<p>${prose[0]} <a href="javascript:touched=1">a</a> <a href="java&Tab;script:touched=1">b</a> <a href="JaVaScRiPt:x">c</a>
         <a href="&#1;javascript:x">d</a> <a href="file:///etc/passwd">e</a> <a href="\\\\host\\share">f</a> <a href="vscode://x">g</a>
         <a href="https://good.example@evil.example/">h</a></p>${paragraphs}`,
      ),
    )
    expect(remarks(draft).map(([, words, , ...links]) => [words, links])).toEqual([
      // Two backslashes before a host are two slashes on the web, as in every browser: the host over https.
      ['f', ['https://host/share']],
      ['h', ['https://good.example@evil.example/']],
    ])
    expect(draft.notices).toEqual([expect.objectContaining({ kind: 'linksDropped' })])
  })

  test('keeps what makes words look other than they are, for a person to see', async ({ readHtml }) => {
    const odd = 'bidi \u202Egnihton\u202C zero\u200Bwidth z\u0336\u0337\u0338a'
    expect((await readHtml(article(`<p>${odd} ${prose[0]}</p>${paragraphs}`))).text).toContain(odd)
  })

  test('of titles that are markup is text in every field', async ({ readHtml }) => {
    const markup = '&lt;img src=x onerror=touched=1&gt;'
    const draft = await readHtml(
      `<html><head><meta property="og:title" content="${markup}"><meta name="author" content="${markup}"></head><body><article><h1>${markup}</h1>${paragraphs}</article></body></html>`,
    )
    expect(draft.title).toBe('<img src=x onerror=touched=1>')
    expect(draft.byline).toBe('<img src=x onerror=touched=1>')
  })

  test('nested a hundred thousand deep is refused before it is parsed', async ({ failureOf }) => {
    expect(await failureOf(`${'<div>'.repeat(100_000)}${paragraphs}`)).toBe('tooDeep')
  })

  test('nested deeper than anybody writes is read whole instead of searched', async ({ readHtml }) => {
    const draft = await readHtml(`${'<div>'.repeat(1_500)}${paragraphs}${'</div>'.repeat(1_500)}`)
    for (const text of prose) expect(draft.text).toContain(text)
    expect(draft.notices).toEqual([{ kind: 'wholePageRead', count: 1, detail: '' }])
  })

  test('with unclosed tags of old is read all the same', async ({ readHtml }) => {
    const draft = await readHtml(
      article(paragraphs.replaceAll('<p>', '<p><font size=2>').replaceAll('</p>', '<p>')),
    )
    for (const text of prose) expect(draft.text).toContain(text)
  })

  test('of a million paragraphs is refused before it is parsed', async ({ failureOf }) => {
    expect(await failureOf('<p>x'.repeat(1_000_000))).toBe('tooLong')
  })

  test('of one text longer than a book is refused', async ({ failureOf }) => {
    expect(await failureOf(`<p>${'word '.repeat(1_100_000)}`)).toBe('tooLong')
  })

  test('that ends in the middle of something gives what came before', async ({ readHtml }) => {
    for (const end of ['<plaintext>', '<!-- never closed', '<a href="', '<![CDATA[', '<textarea>']) {
      expect((await readHtml(article(paragraphs).replace('</article>', `</article>${end}`))).text).toContain(
        prose[3],
      )
    }
  })
})
