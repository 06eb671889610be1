/**
 * A function of a value that works each answer out once: it is kept beside the value for as long as that lives. A
 * document read anew is another value, so that nothing has to be forgotten by hand.
 */
export function remembered<Key extends object, Answer>(make: (key: Key) => Answer & {}): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer & {}>();
  return key => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = make(key);
      known.set(key, answer);
    }
    return answer;
  };
}

/** As `remembered`, of strings: for as long as the function lives, so that it must not outlive what it is about. */
export function rememberedText<Answer>(make: (text: string) => Answer & {}): (text: string) => Answer {
  const known = new Map<string, Answer & {}>();
  return text => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = make(text);
      known.set(text, answer);
    }
    return answer;
  };
}

/** An answer that is worked out when it is first asked for. */
export function once<Answer>(make: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: make() };
    return known.answer;
  };
}
