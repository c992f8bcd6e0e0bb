import { useMemo, useState } from 'react'
import { guessStatus, plainStatus, statusWordsIn } from '../../../shared/broughtIn/statusWords'
import type { Status } from '../../../shared/records/status'
import { englishReport } from '../../../shared/report/words'

const nothingSaid: ReadonlyMap<string, Status> = new Map()

/** What words for a status mean, guessed until a person says otherwise. `column`: the name of the column they stand in. */
export function useStatusWords(said: readonly string[], column: string) {
  const found = useMemo(() => statusWordsIn(said), [said])
  const [chosen, setChosen] = useState(nothingSaid)
  const statuses = useMemo(
    () =>
      new Map(
        found.map(({ word }) => {
          const plain = plainStatus(word)
          return [
            plain,
            chosen.get(plain) ?? guessStatus(word, column, englishReport) ?? 'unchecked',
          ] as const
        }),
      ),
    [found, chosen, column],
  )
  return {
    /** By the plain form of the word. */
    statuses,
    statusWords: found.map((one) => ({ ...one, status: statuses.get(plainStatus(one.word)) ?? 'unchecked' })),
    setStatus: (word: string, status: Status) => setChosen(new Map(chosen).set(plainStatus(word), status)),
  }
}

/** Words for a status and what each means. */
export type StatusMeanings = ReturnType<typeof useStatusWords>
