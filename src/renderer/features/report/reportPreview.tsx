import { useEffect, useState } from 'react'
import type { HandOver } from '../../acts/useHandOver'
import { reportText } from '../../messages/reportDialog'
import type { Preview } from '../../write/report/previewReport'
import styles from './report.module.css'

/** What will be saved, as a page or as the text of the file. */
export const ReportPreview = ({
  preview,
  handOver,
}: {
  readonly preview: Preview
  readonly handOver: Pick<HandOver, 'show'>
}) =>
  preview.kind === 'page' ? (
    <PagePreview html={preview.html} handOver={handOver} />
  ) : (
    <div className={styles.textPreview}>
      {preview.text.length < preview.length ? (
        <p className={styles.cut}>{reportText.textCut(preview.text.length, preview.length)}</p>
      ) : null}
      <textarea
        className={styles.text}
        aria-label={reportText.textPreview}
        readOnly
        dir="auto"
        value={preview.text}
      />
    </div>
  )

function PagePreview({
  html,
  handOver,
}: {
  readonly html: string
  readonly handOver: Pick<HandOver, 'show'>
}) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void handOver.show(html).then((given) => {
      if (isWanted) setAddress(given)
    })
    return () => {
      isWanted = false
    }
  }, [handOver, html])
  return address ? (
    <iframe className={styles.preview} title={reportText.preview} src={address} sandbox="allow-popups" />
  ) : (
    <p role="status">{reportText.making}</p>
  )
}
