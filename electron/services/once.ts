/** How many requests are remembered, so that one sent twice after a lost connection is carried out once. */
const rememberedRequests = 1_000;

/** Carries a request out once, however often it is sent: a repeated one gets the first one's answer. */
export function createOnce<Id, Answer>(): (id: Id, carryOut: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<Id, Promise<Answer>>();
  return (id, carryOut) => {
    const known = answers.get(id);
    if (known) return known;
    const answer = carryOut();
    answers.set(id, answer);
    const oldest = answers.keys().next().value;
    if (answers.size > rememberedRequests && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
