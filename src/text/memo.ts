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
export function memoized<Key extends object, Value extends object | string>(
  make: (key: Key) => Value,
  limit = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  let known = new WeakMap<Key, Value>();
  let count = 0;
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = make(key);
    if (count === limit) {
      known = new WeakMap();
      count = 0;
    }
    known.set(key, made);
    count += 1;
    return made;
  };
}
