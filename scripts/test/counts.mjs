// What a stage of the tests says when it has ended.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} [failures] what failed and why, where the stage knows that test by test
 */
export {};
