/** A report that is not read; the message ends the sentence "the report is not read: it ...". */
export class Refusal extends Error {}
