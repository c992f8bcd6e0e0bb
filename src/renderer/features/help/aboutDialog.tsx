import { useEffect, useState } from 'react'
import type { Versions } from '../../../shared/ipc/contract'
import { useVersions } from '../../acts/useVersions'
import { helpText } from '../../messages/help'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import styles from './help.module.css'

/** What Stet is, and the versions of it and of what it stands on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const read = useVersions()
  const [versions, setVersions] = useState<Versions | null>(null)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    void read().then(setVersions)
  }, [read])
  const lines = Object.entries(versions ?? {})
  return (
    <Dialog title={helpText.aboutTitle} onClose={onClose}>
      <p>{helpText.about}</p>
      <p>{helpText.local}</p>
      <dl className={styles.versions}>
        {lines.map(([name, version]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <DialogFoot>
        <span role="status">{isCopied ? helpText.copied : ''}</span>
        <Button
          onPress={() => {
            const text = lines.map(([name, version]) => `${name} ${version}`).join('\n')
            void navigator.clipboard.writeText(text).then(() => setIsCopied(true))
          }}
        >
          {helpText.copy}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
