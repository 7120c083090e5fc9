export interface LatestAnswer {
  /** Asks once more; what was asked before no longer counts. */
  ask(): void;
  /** What was asked no longer counts: something newer was heard, or nobody wants to know any more. */
  drop(): void;
}

/** Asks the host for the same thing as often as it is wanted; an answer that something newer has overtaken is passed over. */
export function latestAnswer<T>(
  question: () => Promise<T>,
  onAnswer: (answer: T) => void,
  onFailure: (error: unknown) => void,
): LatestAnswer {
  let asked = 0;
  let taken = 0;
  return {
    ask() {
      asked += 1;
      const own = asked;
      question().then(
        (answer) => {
          if (own <= taken) return;
          taken = own;
          onAnswer(answer);
        },
        // While a later question is open, its answer says more.
        (error: unknown) => own === asked && own > taken && onFailure(error),
      );
    },
    drop() {
      taken = asked;
    },
  };
}
