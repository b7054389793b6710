/** Differences between two texts, line by line. */

const MOST_CELLS = 4_000_000

/** Lines that begin with " " (in both), "-" (only before) or "+" (only after).
 * @param {string[]} before @param {string[]} after @returns {string[]} */
export function diffLines(before, after) {
  const head = countAlike(before, after)
  const tail = countAlike(before.slice(head).reverse(), after.slice(head).reverse())
  const middle = diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail))
  const same = (/** @type {string} */ line) => ` ${line}`
  return [...before.slice(0, head).map(same), ...middle, ...before.slice(before.length - tail).map(same)]
}

/** Only what differs, with `around` lines about it; "@@" stands for what is left out.
 * @param {string[]} diff @param {number} [around] */
export function shortened(diff, around = 3) {
  const isNear = diff.map((_, at) =>
    diff.slice(Math.max(0, at - around), at + around + 1).some((line) => line[0] !== ' '),
  )
  return diff.flatMap((line, at) => (isNear[at] ? [line] : isNear[at - 1] || at === 0 ? ['@@'] : []))
}

/** @param {string[]} one @param {string[]} other */
function countAlike(one, other) {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** By the longest common subsequence; texts too long for it are shown as wholly replaced.
 * @param {string[]} before @param {string[]} after */
function diffMiddle(before, after) {
  const [height, width] = [before.length, after.length]
  if (height * width > MOST_CELLS) return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)]
  const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1))
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      lengths[row][column] =
        before[row] === after[column]
          ? lengths[row + 1][column + 1] + 1
          : Math.max(lengths[row + 1][column], lengths[row][column + 1])
    }
  }
  return walk(before, after, lengths)
}

/** @param {string[]} before @param {string[]} after @param {Uint32Array[]} lengths */
function walk(before, after, lengths) {
  const found = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) {
      found.push(` ${before[row]}`)
      row += 1
      column += 1
    } else if (
      column >= after.length ||
      (row < before.length && lengths[row + 1][column] >= lengths[row][column + 1])
    ) {
      found.push(`-${before[row++]}`)
    } else {
      found.push(`+${after[column++]}`)
    }
  }
  return found
}
