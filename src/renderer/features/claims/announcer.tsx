import { useEffect, useState } from 'react'

/** Long enough to be said once for a word that is typed, not once a letter. */
const spokenAfter = 500

/** Says a text politely when `cause` changes, and only then: a claim that is marked needs no count. */
export function Announcer({ cause, text }: { readonly cause: unknown; readonly text: string }) {
  const [said, setSaid] = useState({ cause, text: '' })
  useEffect(() => {
    if (said.cause === cause) return undefined
    const timer = setTimeout(() => setSaid({ cause, text }), spokenAfter)
    return () => clearTimeout(timer)
  }, [said.cause, cause, text])
  return (
    <div role="status" className="visually-hidden">
      {said.text}
    </div>
  )
}
