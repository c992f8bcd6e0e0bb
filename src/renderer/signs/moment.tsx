import { sayExactTime, sayTime } from './sayTime'
import { useNow } from './useNow'

/** A moment as people say it, exact on hover. */
export const Moment = ({ at }: { readonly at: string }) => (
  <time dateTime={at} title={sayExactTime(at, navigator.language)}>
    {sayTime(at, useNow(), navigator.language)}
  </time>
)
