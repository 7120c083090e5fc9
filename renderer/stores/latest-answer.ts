export interface LatestAnswer {
  /** Asks once more; what was asked before no longer counts. */
  ask(): void;
  /** What was asked no longer counts: something newer was heard, or nobody wants to know any more. */
  drop(): void;
}

/** Asks the host for the same thing as often as it is wanted, and passes over an answer that something newer has overtaken. */
export function latestAnswer<T>(
  question: () => Promise<T>,
  onAnswer: (answer: T) => void,
  onFailure: (error: unknown) => void,
): LatestAnswer {
  let asked = 0;
  return {
    ask() {
      asked += 1;
      const own = asked;
      question().then(
        (answer) => own === asked && onAnswer(answer),
        (error: unknown) => own === asked && onFailure(error),
      );
    },
    drop() {
      asked += 1;
    },
  };
}
