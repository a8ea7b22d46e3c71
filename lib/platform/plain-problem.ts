/** Something the person at the keyboard can put right. Shown as its message alone, without a stack. */
export class PlainProblem extends Error {
  override name = "PlainProblem";
}
