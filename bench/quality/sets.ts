import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { tasks, type Task } from './score/score'
import type { Answers } from './score/spans'

/** A set of texts with what is right for each. */
export type TestSet = {
  readonly task: Task
  readonly name: string
  /** What the files named in the lines are relative to. */
  readonly folder: string
  readonly inputFile: string
  readonly input: readonly unknown[]
  readonly gold: readonly unknown[]
}

const lineSchema = z.looseObject({ id: z.string() })

/** Reads lines of JSON. */
export const readLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))

/** Puts answers under the ids of their lines. */
export const byId = (answers: readonly unknown[]): Answers =>
  new Map(answers.map((answer) => [lineSchema.parse(answer).id, answer]))

const ending = '.input.jsonl'

/** The sets in a folder, `TASK/SET.input.jsonl` with `TASK/SET.gold.jsonl` beside it, of the tasks asked for. */
export function* readSets(data: string, wanted: readonly Task[]): Generator<TestSet> {
  for (const task of tasks.filter((one) => wanted.includes(one))) {
    const folder = join(data, task)
    const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
    for (const file of files.filter((one) => one.endsWith(ending))) {
      const name = file.slice(0, -ending.length)
      const inputFile = join(folder, file)
      yield {
        task,
        name,
        folder,
        inputFile,
        input: readLines(readFileSync(inputFile, 'utf8')),
        gold: readLines(readFileSync(join(folder, `${name}.gold.jsonl`), 'utf8')),
      }
    }
  }
}

/** The folders with sets for which the app has no answer. */
export const unknownTasks = (data: string): readonly string[] =>
  readdirSync(data, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !(tasks as readonly string[]).includes(one.name))
    .map((one) => one.name)
