import * as z from 'zod'
import { useMemo } from 'react'
import type { OpenFailure } from '../../shared/ipc/failures'
import { logoSchema } from '../../shared/report/logo'
import { failed, ok, type Result } from '../../shared/result'
import { useRemembered } from '../db/hooks'
import { remember, rememberedOf } from '../db/settings'
import {
  newsroomText,
  sayHouseFailure,
  sayLogoFailure,
  sayTemplate,
  sayTemplateFailure,
} from '../messages/newsroom'
import { readLogo } from '../read/picture/readLogo'
import { useServices } from '../services'
import type { Said } from './useHandOver'
import type { Look } from '../write/report/docx/look'
import { readTemplateInWorker } from '../write/report/template/readTemplateInWorker'

const bytesSchema = z.instanceof(Uint8Array)
const keyOf = (name: string) => `report:template:${name}`

/** The newsroom's look: its logo and templates, kept on this machine. */
export type Newsroom = ReturnType<typeof useNewsroom>

/** Keeps the logo and the templates of the newsroom. A template is kept as it came and read anew for each document. */
export function useNewsroom() {
  const { bridge, database } = useServices()
  const [names, rememberNames] = useRemembered('report:templates', z.array(z.string()))
  const [logo, rememberLogo] = useRemembered('report:logo', logoSchema.nullable())
  return useMemo(() => {
    const templates = names ?? []
    return {
      /** Whether all of it has been looked up. */
      isKnown: names !== undefined && logo !== undefined,
      /** The names of the templates. */
      templates,
      logo: logo ?? null,
      /** Takes a Word file as a template: its name, if it was taken, and a sentence for the person, unless they changed their mind. */
      addTemplate: async (): Promise<{ readonly name: string | null; readonly said: Said | null }> => {
        const chosen = await bridge.chooseHouseFile('template')
        if (!chosen.ok) return { name: null, said: sayUnopened(chosen.failure) }
        const { name, bytes } = chosen.value
        const read = await readTemplateInWorker(bytes)
        if (!read.ok) return { name: null, said: { isSaved: false, text: sayTemplateFailure(read.failure) } }
        await remember(database, keyOf(name), bytes)
        rememberNames([...templates.filter((one) => one !== name), name])
        return { name, said: { isSaved: true, text: sayTemplate(name, read.value.about) } }
      },
      deleteTemplate: async (name: string) => {
        rememberNames(templates.filter((one) => one !== name))
        await remember(database, keyOf(name), null)
      },
      /** The look of a template; null where no template is asked for. */
      lookOf: async (name: string): Promise<Result<Look | null, string>> => {
        if (name === '') return ok(null)
        const bytes = await rememberedOf(database, keyOf(name), bytesSchema)
        if (!bytes) return failed(newsroomText.templateMissing)
        const read = await readTemplateInWorker(bytes)
        return read.ok ? ok(read.value.look) : failed(sayTemplateFailure(read.failure))
      },
      /** Takes a picture as the logo; answers with a sentence where it was not taken. */
      addLogo: async (): Promise<Said | null> => {
        const chosen = await bridge.chooseHouseFile('logo')
        if (!chosen.ok) return sayUnopened(chosen.failure)
        // What came over from main stands in no memory that others share.
        const read = await readLogo(new Uint8Array(chosen.value.bytes))
        if (!read.ok) return { isSaved: false, text: sayLogoFailure(read.failure) }
        rememberLogo(read.value)
        return null
      },
      removeLogo: () => rememberLogo(null),
    }
  }, [bridge, database, names, rememberNames, logo, rememberLogo])
}

const sayUnopened = (failure: OpenFailure): Said | null =>
  failure.kind === 'cancelled' ? null : { isSaved: false, text: sayHouseFailure(failure) }
