import { cutLine, LINE_CHARS } from '../lines.ts'
import { Block } from './block.ts'
import { Commands } from './commands.ts'
import { inherit, NO_ESTATE, type Weighed } from './inherit.ts'
import { Shortlist, type Text } from './shortlist.ts'
import { signSearch } from './signs.ts'
import { weigher } from './weigh.ts'

/** Of the beginning this many lines are always kept, of the end a block at least. */
const HEAD_LINES = 200
/** A command tells little by itself, but how far up its failure reaches. */
const COMMAND_WORTH = 4
/** Tools that none of the markers knows say last what was wrong, among lines of noise: some 200 lines before a failing exit. */
const LAST_WORDS = { worth: 6, after: 0, before: 0.976 }
const ALWAYS = Number.POSITIVE_INFINITY

/** Keeps of a clean log, however long, the lines that can say why it failed: those near a sign of it, beginning and end. */
export class Sieve {
  readonly #weigh = weigher()
  readonly #commands = new Commands()
  readonly #shortlist: Shortlist
  /** Open until the next block has told what its last lines lead to. */
  #before = new Block()
  #filling = new Block()
  /** Of the first line of the filling block, and of the one before. */
  #index = 0
  #indexBefore = 0
  #estate = NO_ESTATE

  constructor(mostBytes: number) {
    this.#shortlist = new Shortlist(mostBytes, index => this.#commands.share(index))
  }

  /** Whole lines, at most a block of them. */
  add(lines: Buffer): void {
    if (this.#filling.add(lines)) return
    this.#turn(0)
    this.#filling.add(lines)
  }

  /** The lines kept, by their index in the log. */
  finish(): Iterable<Text> {
    this.#turn(ALWAYS)
    this.#settle(ALWAYS)
    return this.#shortlist.lines()
  }

  #turn(leastWorth: number): void {
    this.#weighFilling()
    this.#settle(leastWorth)
    this.#indexBefore = this.#index
    this.#index += this.#filling.lines
    const settled = this.#before
    settled.empty()
    this.#before = this.#filling
    this.#filling = settled
  }

  #weighFilling(): void {
    const block = this.#filling
    const said: Weighed[] = []
    const exits: Weighed[] = []
    for (const line of block.scan(signSearch())) {
      const { kind, weight } = this.#weigh(block, line)
      if (weight.worth > 0) said.push({ line, weight })
      if (kind === 'failing-exit') exits.push({ line, weight: LAST_WORDS })
      if (kind === 'failing-exit') this.#commands.fail(this.#index + line)
      if (kind === 'command') this.#commands.begin(this.#index + line)
      if (kind === 'command') block.worth[line] = COMMAND_WORTH
    }
    this.#estate = inherit({ block, lines: said }, this.#estate, 'after')
    this.#inheritUpwards(said)
    this.#inheritUpwards(exits)
  }

  #inheritUpwards(lines: readonly Weighed[]): void {
    if (lines.length === 0) return
    const above = inherit({ block: this.#filling, lines }, NO_ESTATE, 'before')
    inherit({ block: this.#before, lines: [] }, above, 'before')
  }

  #settle(leastWorth: number): void {
    const block = this.#before
    for (let line = 0; line < block.lines; line++) {
      const index = this.#indexBefore + line
      const worth = Math.max(block.worth[line] ?? 0, index < HEAD_LINES ? ALWAYS : leastWorth)
      if (worth > 0) this.#shortlist.add(index, worth, short(block.line(line)))
    }
  }
}

/** Hardly a line is too long, and bytes are never fewer than characters. */
function short(line: Buffer): Buffer {
  return line.length <= LINE_CHARS ? line : Buffer.from(cutLine(line.toString()))
}
