import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

// A file of what was printed is read without colours.
const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' }

// A program that we started must not outlive us: a screen that nobody sees would be left behind for good.
const running = new Set()
const onSignal = (code) => () => process.exit(code)
process.on('exit', () => running.forEach((child) => child.kill()))
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, onSignal(code))

/** Starts a program that ends with us at the latest; a variable that is undefined is taken out of its environment. */
export function start(program, args, { env = {}, ...options } = {}) {
  const child = spawn(program, args, { cwd: root, ...options, env: { ...process.env, ...plain, ...env } })
  running.add(child)
  child.on('close', () => running.delete(child))
  child.on('error', () => running.delete(child))
  return child
}

/**
 * Runs a program to its end and answers with its exit code and, when it is kept quiet, what it printed. One that has not
 * ended after `limit` milliseconds is ended, and has failed.
 */
export function run(program, args, { limit = 0, quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
    const child = start(program, args, { ...options, stdio })
    const chunks = []
    const keep = (chunk) => chunks.push(chunk)
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    let killer
    const clock = limit
      ? setTimeout(() => {
          const late = `Not done after ${Math.round(limit / 1000)} seconds: ended.\n`
          if (quiet) keep(Buffer.from(late))
          else console.error(late)
          child.kill()
          killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
        }, limit)
      : undefined
    const answer = (code, output) => {
      clearTimeout(clock)
      clearTimeout(killer)
      resolve({ code, output })
    }
    child.on('error', (error) => answer(127, error.message))
    child.on('close', (code) => answer(code ?? 1, Buffer.concat(chunks).toString()))
  })
}

/** Runs the command of an installed package by this very Node; no shell in between, so any path will do. */
export function runTool(packageName, args, options) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const command = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return run(process.execPath, [join(folder, command), ...args], options)
}

/** Runs npm: the one that runs us, else the one that is found. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}
