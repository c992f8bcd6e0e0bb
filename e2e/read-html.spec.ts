import { article, expect, paragraphs, prose, remarks, shapes, test } from './reader'

test.describe('a web page', () => {
  test('gives its article with its headline, and not the rest', async ({ readHtml }) => {
    const draft = await readHtml(article(paragraphs))
    expect(shapes(draft)).toEqual(['heading1: Budget vote', ...prose.map((text) => `paragraph: ${text}`)])
    expect(draft).toMatchObject({ title: 'Budget vote', language: 'en' })
  })

  test('gives blocks of every kind', async ({ readHtml }) => {
    const inner = `${paragraphs}<h2>Next</h2><ul><li>One plan is ready.<ol><li>It has a part.</li></ol></li></ul>
      <blockquote><p>We will see, she said.</p></blockquote><figure><img src="a.png"><figcaption>The mayor in May.</figcaption></figure>
      <table><tr><th>Year</th><th>Sum</th></tr><tr><td>2026</td><td>12 m</td></tr></table><p>Line one<br>line two.</p><pre>kept
as is.</pre>${paragraphs}`
    const draft = await readHtml(article(inner))
    expect(shapes(draft).slice(5, -4)).toEqual([
      'heading2: Next',
      'listItem1: One plan is ready.',
      'listItem2: It has a part.',
      'quotation: We will see, she said.',
      'caption: The mayor in May.',
      'tableCell: Year',
      'tableCell: Sum',
      'tableCell: 2026',
      'tableCell: 12 m',
      'paragraph: Line one\nline two.',
      'paragraph: kept\nas is.',
    ])
  })

  test('keeps links to the web on their words, relative ones to where it came from', async ({ readHtml }) => {
    const draft = await readHtml(
      article(
        `<p>See <a href="../report">the report</a> and <a href="https://other.example/x">another</a>, <a href="#top">up</a>. ${prose[0]}</p>${paragraphs}`,
      ),
    )
    expect(remarks(draft)).toEqual([
      ['link', 'the report', '', 'https://news.example/2026/report'],
      ['link', 'another', '', 'https://other.example/x'],
    ])
  })

  test('hangs its footnotes on the word before their mark', async ({ readHtml }) => {
    const draft = await readHtml(
      article(
        `<p>It fell by half<sup id="r1"><a href="#n1">1</a></sup> in a year. ${prose[0]}</p>${paragraphs}
         <ol><li id="n1">Report of the city, page 4. <a href="#r1">↩</a></li></ol>`,
      ),
    )
    expect(remarks(draft)).toEqual([['footnote', 'half', 'Report of the city, page 4.']])
    expect(draft.text).toContain('It fell by half in a year.')
  })

  test('says of itself what its metadata says', async ({ readHtml }) => {
    const data = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': 'NewsArticle',
          headline: 'Budget vote',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'Joe Roe' }],
          datePublished: '2026-11-24T23:30:00-08:00',
          publisher: { name: 'Gazette' },
          mainEntityOfPage: { '@id': 'https://news.example/vote' },
        },
      ],
    }
    const draft = await readHtml(
      article(paragraphs, `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    )
    expect(draft).toMatchObject({
      title: 'Budget vote',
      byline: 'Jane Doe, Joe Roe',
      publication: 'Gazette',
      date: '2026-11-24',
      canonical: 'https://news.example/vote',
    })
  })

  test('takes the name and the date that are printed where the metadata has none', async ({ readHtml }) => {
    const printed = `<p><a rel="author" href="/jd">By Jane Doe</a> <span class="article-publish-date">November 19, 2026, 9:02 AM</span></p>`
    const draft = await readHtml(article(`${printed}${paragraphs}`))
    expect(draft).toMatchObject({ byline: 'Jane Doe', date: '2026-11-19' })
  })

  test('takes no printed date when teasers print others', async ({ readHtml }) => {
    const dates = ['November 19, 2026', 'November 12, 2026'].map(
      (date) => `<li><a href="/t">The mayor resigns</a> <span class="publish-date">${date}</span></li>`,
    )
    const draft = await readHtml(article(`${paragraphs}<nav><ul>${dates.join('')}</ul></nav>`))
    expect(draft).toMatchObject({ date: null })
  })

  test('flags what is no part of the article, and leaves it for a person to decide', async ({ readHtml }) => {
    const draft = await readHtml(
      article(
        `${paragraphs}<p>Read more: <a href="/a">The mayor resigns</a></p><p>Please read our comment policy before commenting.</p>`,
      ),
    )
    const flagged = draft.suspects.map((index) =>
      draft.text.slice(draft.blocks[index]?.start, draft.blocks[index]?.end),
    )
    expect(flagged).toEqual([
      'Read more: The mayor resigns',
      'Please read our comment policy before commenting.',
    ])
  })

  test('with an article that Readability misses is read by what its metadata says of it', async ({
    readHtml,
  }) => {
    const sentences = Array.from(
      { length: 12 },
      (_, index) => `In ward ${index} the turnout was ${index + 40} per cent, said clerk number ${index}.`,
    )
    const hidden = sentences.map((text) => `<div class="comment"><span>${text}</span></div>`).join('')
    const data = { '@type': 'NewsArticle', headline: 'Turnout', articleBody: sentences.join(' ') }
    const page = `<html><head><title>Turnout</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
      <body><div id="x">${hidden}</div><div id="y">${paragraphs}${paragraphs}</div></body></html>`
    const draft = await readHtml(page)
    expect(draft.text).toContain('In ward 0 the turnout was 40 per cent')
    expect(draft.text).not.toContain('The council')
  })

  test('without an article is read whole when it has text, and says so', async ({ readHtml }) => {
    const draft = await readHtml('<p>Just one sentence that somebody saved.</p>')
    expect(draft.text).toBe('Just one sentence that somebody saved.')
  })

  test('that only asks for a password, only links on, or only draws itself by script is refused', async ({
    failureOf,
  }) => {
    expect(
      await failureOf(
        '<title>Log in</title><form>Name <input><br>Password <input type="password"></form><p>Log in</p>',
      ),
    ).toBe('loginPage')
    const links = Array.from(
      { length: 30 },
      (_, index) => `<li><a href="/${index}">Story number ${index}</a></li>`,
    ).join('')
    expect(await failureOf(`<title>Front</title><ul>${links}</ul>`)).toBe('noArticle')
    expect(await failureOf('<div id="root"></div><script>document.title = 1</script>')).toBe('noText')
  })
})

test.describe('a page’s charset', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const page = (head: string, word: string) => latin(article(`<p>${word} ${prose[0]}</p>${paragraphs}`, head))

  test('is the server’s before the page’s', async ({ readHtml }) => {
    const draft = await readHtml(page('<meta charset="utf-8">', 'caf\xe9'), 'iso-8859-1')
    expect(draft.text).toContain('café')
    expect(draft.notices).toEqual([])
  })

  test('is the page’s when the server is silent', async ({ readHtml }) => {
    expect(
      (
        await readHtml(
          page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', '\xef\xf0\xe8'),
        )
      ).text,
    ).toContain('при')
  })

  test('is its byte order mark’s before both', async ({ readHtml }) => {
    const draft = await readHtml(
      latin(`\xef\xbb\xbf${article(`<p>caf\xc3\xa9 ${prose[0]}</p>${paragraphs}`)}`),
      'iso-8859-1',
    )
    expect(draft.text).toContain('café')
  })

  test('is guessed, and said so, when page and server lie', async ({ readHtml }) => {
    const shiftJis =
      '\x8e\xf1\x91\x8a\x82\xcd\x90\x85\x97\x6a\x93\xfa\x81\x41\x8b\x4c\x8e\xd2\x92\x63\x82\xc9\x91\xce\x82\xb5'
    const draft = await readHtml(page('<meta charset="utf-8">', shiftJis.repeat(4)))
    expect(draft.text).toContain('首相は水曜日')
    expect(draft.notices).toEqual([{ kind: 'charsetGuessed', count: 1, detail: 'Shift_JIS' }])
  })

  test('is never UTF-7', async ({ readHtml }) => {
    const draft = await readHtml(page('<meta charset="utf-7">', '+ADw-script+AD4-touched=1+ADw-/script+AD4-'))
    expect(draft.text).toContain('+ADw-script+AD4-')
  })
})
