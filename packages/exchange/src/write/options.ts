/** What every way of writing a plan is told. */
export interface WriteOptions {
  /** The language to write in, as a tag; what the plan has no words for in it stays in its own language, and is marked. */
  readonly language: string
  /** The ids of the actions to write, where it is not all of them; the actions they are tasks of come along. */
  readonly rows?: ReadonlySet<string>
}
