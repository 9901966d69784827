// Whether the WebAssembly module draws and computes what the program does: every byte of every figure, every bit of
// 5,000 jets.
//
// Run: node compare.mjs MODULE PROGRAM FOLDER     .ci/wasm does

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [modulePath, program, folder] = process.argv.slice(2)
const jetCount = 5000

// Module.swift has the same list of kinds.
const kinds = [
  ['plain', {}],
  ['log', { 'y-scale': 'log' }],
  ['symlog', { 'y-scale': 'symlog' }],
  ['logs', { range: '0.001:1000', 'x-scale': 'log', 'y-scale': 'log' }],
  ['symlogs', { range: '-1e5:1e5', 'x-scale': 'symlog:0.01', 'y-scale': 'symlog:1e-6' }],
  ['annotated', { 'second-derivative': true, annotate: 'all' }],
]

function fail(message) {
  console.error(`wasm: ${message}`)
  process.exit(1)
}

/// Runs the program; what it notes on standard error is of no interest unless it fails.
function run(words, input) {
  try {
    return execFileSync(program, words, { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] })
  } catch (error) {
    fail(`${program} ${words.join(' ')} failed: ${error.stderr}`)
  }
}

// MARK: The module

const module = new WebAssembly.Module(readFileSync(modulePath))
const imports = WebAssembly.Module.imports(module)
if (imports.length > 0) fail(`the module imports ${imports.map(({ name }) => name).join(', ')}`)
const wasm = new WebAssembly.Instance(module).exports
wasm._initialize()

/// The bytes that a call has written; the memory may have grown in it.
const bytes = (count) => Buffer.from(new Uint8Array(wasm.memory.buffer, wasm.bytes(), count))
const numbers = () => new Float64Array(wasm.memory.buffer, wasm.numbers(), 64)

/// Calls the module; a trap is a difference like any other.
function call(what, body) {
  try {
    return body()
  } catch (error) {
    fail(`${what}: the module trapped: ${error.stack}`)
  }
}

const entries = JSON.parse(run(['list', '--json']))
if (wasm.count() !== entries.length) {
  fail(`the module has ${wasm.count()} functions, the program ${entries.length}`)
}
entries.forEach(({ id }, index) => {
  const own = bytes(wasm.id(index)).toString()
  if (own !== id) fail(`function ${index} is ${own} in the module, ${id} in the program`)
})

// MARK: Figures

const figures = kinds.flatMap(([kind, options]) =>
  entries.map(({ id }) => ({ plot: id, name: `${id}-${kind}`, ...options })))
const spec = join(folder, 'figures.json')
writeFileSync(spec, JSON.stringify({ figures }))
run(['render', '--force', spec])
let started = performance.now()
kinds.forEach(([kind], number) => {
  entries.forEach(({ id }, index) => {
    const what = `the ${kind} figure of ${id}`
    const drawn = call(what, () => bytes(wasm.figure(index, number)))
    const wanted = readFileSync(join(folder, `${id}-${kind}.svg`))
    if (drawn.equals(wanted)) return
    writeFileSync(join(folder, 'module.svg'), drawn)
    let place = 0
    while (drawn[place] === wanted[place]) place += 1
    const part = (svg) => svg.subarray(Math.max(0, place - 30), place + 50).toString()
    fail(`${what} differs at byte ${place}:\n  module  …${part(drawn)}\n  program …${part(wanted)}`)
  })
})
console.log(`${figures.length} figures have the same bytes; ${seconds(started)} in the module`)

// MARK: Jets

/// The same random numbers in every run (Steele, Lea and Flood 2014).
let state = 1n
function random() {
  state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n)
  let z = state
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
  return Number((z ^ (z >> 31n)) >> 11n) / 2 ** 53
}
const between = (from, to) => from + (to - from) * random()
const choice = (list) => list[Math.floor(random() * list.length)]

/// A number in the usual range, of any size, or a special one.
function input({ range, analysis }) {
  const places = (analysis?.kinks ?? []).map(({ x }) => x)
  return choice([
    () => between(...range), () => between(...range), () => between(...range),
    () => choice([-1, 1]) * 10 ** between(-20, 4), () => choice([-1, 1]) * 10 ** between(-320, 308),
    () => choice([0, -0, 1, -1, 2, Infinity, -Infinity, NaN, ...places]),
  ])()
}

/// The parameters' values: the usual ones, near them, or of another size.
function values({ parameters }) {
  const how = random()
  return parameters.map(({ default: usual }) => {
    if (how < 0.4) return usual
    if (how < 0.8) return usual + between(-1, 1) * (Math.abs(usual) || 1)
    return choice([-1, 1]) * 10 ** between(-3, 3)
  })
}

const text = (value) =>
  Object.is(value, -0) ? '-0' : Number.isNaN(value) ? 'nan' : String(value).replace('Infinity', 'inf')
const read = (word) => (word === 'nan' ? NaN : Number(word.replace('inf', 'Infinity')))

started = performance.now()
const points = []
while (points.length < jetCount) {
  const index = Math.floor(random() * entries.length)
  const entry = entries[index]
  const inputs = [input(entry)]
  while (entry.kind === 'vector' && inputs.length < 4) inputs.push(between(-4, 4))
  const parameters = values(entry)
  numbers().set([...parameters, ...inputs])
  const settings = entry.parameters.map(({ name }, place) => `${name}=${text(parameters[place])}`).join(',')
  const line = `${entry.id}\t${settings}\t${inputs.map(text).join(',')}`
  const count = call(line, () => wasm.evaluate(index, inputs.length))
  if (count >= 0) points.push({ line, results: Array.from(numbers().subarray(0, count)) })
}
const elapsed = seconds(started)
const answers = run(['eval', '--batch'], points.map(({ line }) => `${line}\n`).join('')).toString().split('\n')
points.forEach(({ line, results }, index) => {
  const wanted = answers[index].split(/[\t,]/).map(read)
  // All nan are one; 0 and -0 are two.
  if (results.length === wanted.length && results.every((result, place) => Object.is(result, wanted[place]))) return
  fail(`${line.replaceAll('\t', ' ')}:\n  module  ${results.map(text)}\n  program ${answers[index]}`)
})
console.log(`${points.length} jets have the same bits; ${elapsed} in the module`)
console.log(`memory: ${wasm.memory.buffer.byteLength / 1024} kB`)

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
