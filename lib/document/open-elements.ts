/** Names of open elements that a start tag ends, because their end tags were forgotten. Names as written, small. */
export type ForgottenEnds = (next: string) => readonly string[];

/** Which elements are open. Checking and reading share it, so that both see one depth. */
export type OpenElements<T> = {
  depth: () => number;
  innermost: () => T | undefined;
  push: (name: string, value: T) => void;
  /** Ends the innermost. */
  pop: () => T[];
  /** What a start tag ends, innermost first. */
  endBefore: (next: string) => T[];
  /** What an end tag ends, innermost first; null when nothing of that name is open. */
  end: (name: string) => T[] | null;
};

/** Each element is pushed and popped once, so a whole document costs as much as it has tags. */
export function openElements<T>(forgottenEnds: ForgottenEnds): OpenElements<T> {
  const stack: { name: string; value: T }[] = [];
  const counts = new Map<string, number>();
  const isOpen = (name: string) => (counts.get(name) ?? 0) > 0;
  const pop = (): T[] => {
    const last = stack.pop();
    if (last === undefined) return [];
    counts.set(last.name, (counts.get(last.name) ?? 1) - 1);
    return [last.value];
  };
  return {
    depth: () => stack.length,
    innermost: () => stack.at(-1)?.value,
    pop,
    push: (name, value) => {
      stack.push({ name, value });
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    endBefore: (next) => {
      const ended: T[] = [];
      for (const name of forgottenEnds(next)) while (isOpen(name)) ended.push(...pop());
      return ended;
    },
    end: (name) => {
      if (!isOpen(name)) return null;
      const ended: T[] = [];
      while (stack.at(-1)?.name !== name) ended.push(...pop());
      ended.push(...pop());
      return ended;
    },
  };
}

const never = new Set(["br", "hr", "img", "wbr"]);

/** Elements of unescaped HTML that hold nothing, whether or not they say so. */
export function holdsNothing(name: string): boolean {
  return never.has(name.slice(name.indexOf(":") + 1));
}
