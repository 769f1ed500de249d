/** What takes long to make, and may never be needed: made when it is first asked for. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A function of an object, worked out once for as long as the object lasts.
 *
 * @param limit For so many objects; with one more it begins anew.
 */
export function memoized<Key extends object, Value>(make: (key: Key) => Value, limit?: number): (key: Key) => Value {
  return rememberedIn(() => new WeakMap<Key, Value>(), make, limit);
}

/**
 * A function of a text or a number, worked out once for each.
 *
 * @param limit For so many; with one more it begins anew.
 * @param isKept Which of them are kept: words of users, but for those that everybody knows, are not.
 */
export function memoizedByValue<Key extends string | number, Value>(
  make: (key: Key) => Value,
  limit?: number,
  isKept?: (value: Value, key: Key) => boolean,
): (key: Key) => Value {
  return rememberedIn(() => new Map<Key, Value>(), make, limit, isKept);
}

/**
 * Makes what is asked for once for each key, and for so many keys at most.
 *
 * @returns undefined for any more.
 */
export function onceEach<Value>(most: number): (key: string, make: () => Value) => Value | undefined {
  const made = new Map<string, Value>();
  return (key, make) => {
    if (made.size < most && !made.has(key)) made.set(key, make());
    return made.get(key);
  };
}

function rememberedIn<Key, Value>(
  empty: () => Pick<Map<Key, Value>, 'get' | 'has'> & { set(key: Key, value: Value): unknown },
  make: (key: Key) => Value,
  limit = Number.POSITIVE_INFINITY,
  isKept: (value: Value, key: Key) => boolean = () => true,
): (key: Key) => Value {
  let known = empty();
  let count = 0;
  return (key) => {
    const value = known.get(key);
    if (value !== undefined || known.has(key)) return value as Value;
    const made = make(key);
    if (!isKept(made, key)) return made;
    if (count === limit) {
      known = empty();
      count = 0;
    }
    known.set(key, made);
    count += 1;
    return made;
  };
}
