/** One of the files whose results were judged together. */
export interface ResultFile {
  /** As messages name it; `standard input` for what came from there. */
  readonly name: string;
  /** Points that were read from it. */
  readonly points: number;
  readonly malformedLines: number;
  /** Why it is not whole, in words; null when nothing says so. */
  readonly fault: string | null;
}

/** Results that lay in files: what each of them held, and what they are together. */
export interface ReadResults {
  readonly files: readonly ResultFile[];
  /** Lines that are no NDJSON: k6's own text beside its points. */
  readonly textLines: number;
  /** k6 processes that wrote them, as far as the files tell. */
  readonly instances: number;
}
